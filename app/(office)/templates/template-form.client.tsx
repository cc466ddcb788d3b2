"use client";
// The template editor: its name and every area in one form, in one language.
import { useState } from "react";
import { ActionForm, FormField, useFormState } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import type { FormAction, FormState } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translateWords } from "@/lib/i18n/words";
import { AreaList } from "./area-list.client";
import type { AreaToEdit, Said } from "./area-to-edit";
import { type Notes, fieldHint } from "./field-note";
import { Conflict } from "./conflict.client";
import type { Elsewhere } from "./copy-areas.client";
import type { EditorWords } from "./editor-words";
import { DropDraft, KeepOnDevice, useFound, withFound } from "./kept-on-device.client";
import { type Look, PreviewLink, usePreview } from "./preview-dialog.client";
import { type Check, WatchNotes } from "./watch-notes.client";

type Props = {
  words: EditorWords;
  id: string;
  version: number;
  lang: Locale;
  name: Said;
  areas: readonly AreaToEdit[];
  /** One empty area more: asked for by a link, where no script adds it. */
  withNew: boolean;
  notes: Notes;
  check: Check;
  look: Look;
  elsewhere: Elsewhere;
  /** Names the draft on the device. */
  place: string;
  action: FormAction;
  start: FormState;
};

export function TemplateForm(props: Props) {
  const { words, id, version, lang, name, check, place, action, start } = props;
  const [notes, setNotes] = useState(props.notes);
  const found = useFound(place);
  const p = translateWords(words.position);
  const t = translateWords(words.template);
  const preview = usePreview(props.look, words);
  return (
    <>
      <ActionForm
        key={found ? "found" : "new"}
        action={action}
        start={found ? withFound(start, found) : start}
        className="form editor-form page fill column"
      >
        <input type="hidden" name="id" value={id} />
        <BeganFrom version={version} />
        <input type="hidden" name="lang" value={lang} />
        <Conflict {...{ words, version, name }} areas={props.areas} />
        {found ? <FoundDraft {...{ words, id, version, place }} since={Number(found.since)} /> : null}
        <FormField
          label={p("templateName")}
          hint={fieldHint(notes, "name")}
          name="name"
          maxLength={200}
          autoComplete="off"
          defaultValue={name.text}
          placeholder={name.other}
        />
        <AreaList
          words={words}
          areas={props.areas}
          withNew={props.withNew}
          {...{ notes, lang }}
          elsewhere={props.elsewhere}
          addHref={`?lang=${lang}&new=1`}
        />
        <ActionBar
          state={t("versionNote", { next: version + 1 })}
          saved={<KeepOnDevice place={place} words={t("keptHere")} />}
        >
          <WatchNotes check={check} onNotes={setNotes} />
          <SubmitButton wide>{t("save")}</SubmitButton>
          <PreviewLink
            href={`/templates/${id}/preview?lang=${lang}`}
            busy={preview.busy}
            onOpen={preview.open}
            words={t("preview")}
          />
        </ActionBar>
      </ActionForm>
      {preview.dialog}
    </>
  );
}

/** The version that was read when the typing began: what was typed on an older one does not overwrite a newer one unseen. */
function BeganFrom({ version }: { version: number }) {
  const { version: typed } = useFormState().values;
  const [began] = useState(version);
  return <input type="hidden" name="version" value={typeof typed === "string" ? typed : began} />;
}

type FoundProps = Pick<Props, "words" | "id" | "version" | "place"> & { since: number };

function FoundDraft({ words, id, version, place, since }: FoundProps) {
  const t = translateWords(words.template);
  return (
    <FlagBox title={t("draftTitle")}>
      {since < version ? (
        <p className="text-sm">
          {t("draftOlder", { version: since })}{" "}
          <a className="link" href={`/templates/${id}/versions?from=${since}&to=${version}`}>
            {t("draftOlderLink")}
          </a>
        </p>
      ) : null}
      <div className="mt-3">
        <DropDraft place={place}>{t("draftDrop", { version })}</DropDraft>
      </div>
    </FlagBox>
  );
}
