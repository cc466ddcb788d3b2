// One paragraph open for changes, in its place on the paper.
import { ActionForm, FormSaved } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import type { Block } from "@/lib/domain/letter/letter";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { KeptForm } from "../../../_work/kept-form";
import { nameOf } from "../../../_work/kept-forms";
import { saveParagraph, takeParagraphBack } from "./actions";
import { ParagraphText } from "./paragraph-text.client";
import { sayDifferently, takeOtherWords } from "./reword-actions";
import { SayDifferently } from "./say-differently.client";

type Props = {
  desk: LetterDesk;
  block: Block;
  locale: Locale;
  /** The language model that may be asked about this paragraph; null where there is none. */
  model: string | null;
};

export function ParagraphForm({ desk, block, locale, model }: Props) {
  const t = translate(locale, "letter");
  const { letter } = desk;
  const first = desk.versions[0]?.text.blocks.find((one) => one.kind === block.kind);
  const kept = { kind: "paragraph" as const, head: desk.head, part: block.kind };
  const hidden = (
    <>
      <input type="hidden" name="applicationId" value={letter.applicationId} />
      <input type="hidden" name="letterId" value={letter.id} />
      <input type="hidden" name="version" value={letter.version} />
      <input type="hidden" name="kind" value={block.kind} />
    </>
  );
  // What was typed and not saved goes with it.
  const draft = <input type="hidden" name="draft" value={nameOf({ ...kept, id: desk.head.id })} />;
  return (
    <div className="para-editing" id={`p-${block.kind}`} lang={locale}>
      <KeptForm {...kept} now={{ text: block.text }} action={saveParagraph} className="grid gap-3">
        {hidden}
        <ParagraphText
          label={t("editing", { name: t(`block.${block.kind}`) })}
          hint={t("editHint")}
          lang={letter.locale}
          text={block.text}
          facts={desk.facts.map(({ label, text }) => ({
            label,
            text: translate(letter.locale, "letter")("factSentence", { text }),
          }))}
          factsTitle={t("facts")}
        />
        <ActionBar inline saved={<FormSaved />}>
          <SubmitButton wide>{t("saveParagraph")}</SubmitButton>
          <Button kind="text" href={`/applications/${letter.applicationId}/letter#p-${block.kind}`}>
            {t("cancel")}
          </Button>
        </ActionBar>
      </KeptForm>
      {model === null ? null : (
        <SayDifferently
          ask={sayDifferently}
          take={takeOtherWords}
          start={newForm(crypto.randomUUID())}
          back={`/applications/${letter.applicationId}/letter#p-${block.kind}`}
          lang={letter.locale}
          words={otherWords(locale, model)}
        >
          {hidden}
          {draft}
        </SayDifferently>
      )}
      {block.edited && first ? (
        <ActionForm action={takeParagraphBack} start={newForm(crypto.randomUUID())} className="mt-2 grid gap-2">
          {hidden}
          {draft}
          <div>
            <SubmitButton kind="text">{t("restore")}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </div>
  );
}

function otherWords(locale: Locale, model: string) {
  const t = translate(locale, "wordingModel");
  return {
    ask: t("sayDifferently"),
    by: t("by", { model }),
    thinking: t("thinking"),
    stop: t("stop"),
    stayed: t("stayed", { why: "{why}" }),
    offered: t("offered", { model }),
    take: t("take"),
    keep: t("keep"),
  };
}
