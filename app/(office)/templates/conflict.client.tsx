"use client";
// Somebody saved a version meanwhile: both are shown where they differ, and what was typed stays in the fields.
import { useFormState } from "@/app/_ui/action-form.client";
import { FlagBox } from "@/app/_ui/flag-box";
import { Differences } from "@/app/_ui/kept.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { DIMENSION_KINDS } from "@/lib/domain/position/position";
import { translateWords } from "@/lib/i18n/words";
import type { AreaToEdit, Said } from "./area-to-edit";
import type { EditorWords } from "./editor-words";
import { type TypedDifference, typedDifferences } from "./typed-differences";

/** `version`, `name`, `areas`: as they are saved now. */
type Props = { words: EditorWords; version: number; name: Said; areas: readonly AreaToEdit[] };

export function Conflict({ words, version, name, areas }: Props) {
  const { status, values } = useFormState();
  const t = translateWords(words.template);
  if (status !== "failed" || values["version"] === undefined || values["version"] === String(version)) return null;
  const names = { here: t("conflictHere"), there: t("version", { version }), empty: t("nothing") };
  const differences = typedDifferences(values, { name, areas }).map((one) => inWords(words, one));
  return (
    <FlagBox tone="due" title={t("conflictTitle", { version })}>
      <p className="text-sm">{t("conflictText")}</p>
      <Differences differences={differences} names={names} />
      <div className="mt-3">
        <SubmitButton kind="outlined" name="over" value={String(version)}>
          {t("conflictSave", { version: version + 1 })}
        </SubmitButton>
      </div>
    </FlagBox>
  );
}

function inWords(words: EditorWords, { area, field, here, there }: TypedDifference) {
  const t = translateWords(words.template);
  const p = translateWords(words.position);
  const shown = (value: string) => {
    if (field === "mustHave") return t(value === "1" ? "yes" : "no");
    const kind = field === "kind" ? DIMENSION_KINDS.find((one) => one === value) : undefined;
    return kind ? p(`kinds.${kind}`) : value;
  };
  const label = {
    name: p(area === "" ? "templateName" : "areaName"),
    required: p("requiredScore"),
    weight: p("weight"),
    mustHave: p("must"),
    kind: p("kind"),
    requirementText: p("requirementText"),
    levels: p("levels"),
    gapItems: p("gapItems"),
    strengthItems: p("strengthItems"),
  };
  const what = field === null ? t("conflictArea") : label[field];
  return {
    label: area === "" ? what : t("conflictField", { area, field: what }),
    here: shown(here),
    there: shown(there),
  };
}
