// Under a paragraph: what the pressed sentence rests on, or the ways to say what it rests on.
import { X } from "lucide-react";
import { FormChoice } from "@/app/_ui/action-form.client";
import { Icon } from "@/app/_ui/icon";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import type { BlockKind } from "@/lib/domain/letter/letter";
import type { TracedSentence } from "@/lib/domain/letter/trace-sentences";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { backOneSentence } from "./actions";
import { evidenceLines } from "./evidence-lines";
import { LetterForm } from "./letter-form";
import { OPEN_STATES } from "./letter-side";
import { popId } from "./pop-id";

type Props = {
  sentence: TracedSentence;
  kind: BlockKind;
  at: number;
  desk: LetterDesk;
  locale: Locale;
  mayEdit: boolean;
};

export function SentencePop({ sentence, kind, at, desk, locale, mayEdit }: Props) {
  const t = translate(locale, "letter");
  const { backing, open } = sentence;
  const lines = evidenceLines(sentence.evidence, desk.file, locale);
  if (lines.length === 0 && backing === null && !open) return null;
  return (
    <aside id={popId(kind, at)} className="pop evidence-pop" lang={locale} tabIndex={-1}>
      <div className="mb-1 flex items-center justify-between">
        <b>{open ? t("backing.none") : t("evidence")}</b>
        <a className="btn btn-icon" href={`#p-${kind}`} aria-label={t("closeEvidence")}>
          <Icon of={X} />
        </a>
      </div>
      <dl className="kv">
        {lines.map((line) => (
          <div key={`${line.label} ${line.text}`} className="contents">
            <dt>{line.label}</dt>
            <dd>{line.text}</dd>
          </div>
        ))}
      </dl>
      {backing ? (
        <p className="quiet mt-2">
          {t(backing.place === null ? "backing.stands" : "backing.attached", { name: backing.by })}
        </p>
      ) : null}
      {open && mayEdit && OPEN_STATES.includes(desk.letter.state) ? (
        <Ways id={popId(kind, at)} sentence={sentence} desk={desk} locale={locale} />
      ) : null}
      {open && !mayEdit ? <p className="quiet">{t("backing.noneText")}</p> : null}
    </aside>
  );
}

/** Attach a piece of evidence, or stand for the sentence by name: one press each. */
function Ways({ id, sentence, desk, locale }: Pick<Props, "sentence" | "desk" | "locale"> & { id: string }) {
  const t = translate(locale, "letter");
  const options = desk.attachable.map((place) => ({ value: place, label: labelOf(place, desk, locale) }));
  return (
    <div className="mt-2 grid gap-3">
      {options.length > 0 ? (
        <LetterForm letter={desk.letter} action={backOneSentence} className="grid justify-items-start gap-2">
          <input type="hidden" name="textHash" value={sentence.textHash} />
          <FormChoice label={t("backing.choose")} name="place" id={`${id}-place`} options={options} />
          <SubmitButton kind="outlined">{t("backing.attach")}</SubmitButton>
        </LetterForm>
      ) : null}
      <LetterForm letter={desk.letter} action={backOneSentence} className="grid justify-items-start gap-1">
        <input type="hidden" name="textHash" value={sentence.textHash} />
        <SubmitButton kind="text">{t("backing.stand")}</SubmitButton>
        <p className="quiet">{t("backing.standHint")}</p>
      </LetterForm>
    </div>
  );
}

const LONGEST = 60;

function labelOf(place: string, desk: LetterDesk, locale: Locale): string {
  const lines = evidenceLines([place], desk.file, locale);
  const { label, text } = lines.at(-1) ?? { label: place, text: "" };
  const whole = `${label}${locale === "en" ? ": " : "："}${text}`;
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
