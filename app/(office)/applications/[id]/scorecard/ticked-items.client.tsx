"use client";
// Gaps or strengths of one area: the template's items, what was added, and one line for another. A strength asks for its evidence.
import { OwnWords } from "@/app/_ui/own-words";
import { FieldError } from "@/app/_ui/field";
import { Tick } from "@/app/_ui/tick";
import { field } from "@/lib/domain/evaluation/scorecard-fields";
import type { ScorecardDraft } from "@/lib/domain/evaluation/scorecard-draft";
import { type Words, translateWords } from "@/lib/i18n/words";
import type { AreaToScore, OfferedItem } from "@/lib/domain/evaluation/scorecard-areas";

type Props = {
  words: Words<"scorecard">;
  kind: "gap" | "strength";
  area: AreaToScore;
  draft: ScorecardDraft;
  errors: Readonly<Record<string, string>>;
};

export function TickedItems({ words, kind, area, draft, errors }: Props) {
  const t = translateWords(words);
  const ticked = (kind === "gap" ? draft.gapItems : draft.strengths).filter((one) => one.dimension === area.key);
  const offered = kind === "gap" ? area.gapItems : area.strengthItems;
  const items = withAdded(offered, ticked);
  const name = kind === "gap" ? field.gap(area.key) : field.strength(area.key);
  const otherId = `${kind}-other-${area.key}`;
  return (
    <fieldset className={kind === "gap" ? "gap-ticks" : undefined}>
      <legend className="label mb-0">{t(kind === "gap" ? "gaps" : "strengths")}</legend>
      <div className="ticks">
        {items.map((item, n) => (
          <div key={item.value} className="ticked">
            <Tick name={name} value={item.value} defaultChecked={ticked.some((one) => one.item === item.value)}>
              <OwnWords text={item.shown} locale={words.locale} />
            </Tick>
            {kind === "strength" ? (
              <Evidence {...{ words, draft, errors }} dimension={area.key} n={n} item={item.value} />
            ) : null}
          </div>
        ))}
      </div>
      <div className="other-item">
        <label className="quiet text-sm" htmlFor={otherId}>
          {t(kind === "gap" ? "otherGap" : "otherStrength")}
        </label>
        <input className="input" id={otherId} name={name} maxLength={200} autoComplete="off" placeholder=" " />
        {kind === "strength" ? (
          <div className="evidence-of">
            <label className="quiet text-sm" htmlFor={`${otherId}-evidence`}>
              {t("evidence")}
            </label>
            <textarea
              className="input area"
              id={`${otherId}-evidence`}
              name={field.evidence(area.key, "other")}
              maxLength={2000}
            />
          </div>
        ) : null}
      </div>
    </fieldset>
  );
}

/** The template's items, then those the interviewer added in an earlier save. */
function withAdded(offered: readonly OfferedItem[], ticked: readonly { item: string }[]): readonly OfferedItem[] {
  const added = ticked.filter((one) => !offered.some((item) => item.value === one.item));
  return [...offered, ...added.map(({ item }) => ({ value: item, shown: item }))];
}

type EvidenceProps = Pick<Props, "words" | "draft" | "errors"> & { dimension: string; n: number; item: string };

function Evidence({ words, draft, errors, dimension, n, item }: EvidenceProps) {
  const t = translateWords(words);
  const id = `evidence-${dimension}-${n}`;
  const kept = draft.strengths.find((one) => one.dimension === dimension && one.item === item)?.evidence ?? "";
  const error = errors[`${dimension}/${item}`];
  return (
    <div className="evidence-of">
      <input type="hidden" name={field.offered(dimension)} value={item} />
      <label className="quiet text-sm" htmlFor={id}>
        {t("evidence")}
      </label>
      <FieldError id={`${id}-error`} error={error} />
      <textarea
        className="input area"
        id={id}
        name={field.evidence(dimension, n)}
        placeholder={t("evidenceHint")}
        maxLength={2000}
        defaultValue={kept}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  );
}
