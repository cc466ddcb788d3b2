// The letter as it will be read: facts underlined, their evidence under the paragraph, one paragraph open for changes.
import { Pencil } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { LetterPaper } from "@/app/_ui/letter-paper";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { type Evidence, evidenceAt } from "@/lib/domain/evaluation/places";
import type { Block, BlockKind } from "@/lib/domain/letter/letter";
import type { TracedBlock, TracedSentence } from "@/lib/domain/letter/trace-sentences";
import { markFacts } from "@/lib/domain/letter/mark-facts";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { evidenceLines } from "./evidence-lines";
import { LetterForm } from "./letter-form";
import { ParagraphForm } from "./paragraph-form";
import { backToOurWords } from "./reword-actions";
import { popId } from "./pop-id";
import { SentencePop } from "./sentence-pop";

type Props = {
  desk: LetterDesk;
  locale: Locale;
  editing: BlockKind | null;
  mayEdit: boolean;
  /** The language model that may be asked about the paragraph that is open. */
  model?: string | null;
};

export function LetterBody({ desk, locale, editing, mayEdit, model = null }: Props) {
  const t = translate(locale, "letter");
  const { letter } = desk;
  return (
    <LetterPaper lang={letter.locale} subject={letter.content.subject} to={<span lang={locale}>{t("subject")}</span>}>
      {desk.paragraphs.map((block) =>
        editing === block.kind ? (
          <ParagraphForm key={block.kind} desk={desk} block={block} locale={locale} model={model} />
        ) : (
          <Paragraph key={block.kind} block={block} desk={desk} locale={locale} mayEdit={mayEdit} />
        ),
      )}
    </LetterPaper>
  );
}

function Paragraph({ block, desk, locale, mayEdit }: Omit<Props, "editing" | "model"> & { block: TracedBlock }) {
  const t = translate(locale, "letter");
  const { letter } = desk;
  return (
    <div className="para" id={`p-${block.kind}`}>
      <p className="text">
        {parted(block).map((part, index) =>
          part.sentence === null ? (
            part.text
          ) : (
            <Told key={index} sentence={part.sentence} kind={block.kind} at={part.at} desk={desk} locale={locale} />
          ),
        )}
        {mayEdit ? (
          <Link
            className="para-edit"
            href={`/applications/${letter.applicationId}/letter?edit=${block.kind}#p-${block.kind}`}
            aria-label={t("editBlock", { name: t(`block.${block.kind}`) })}
            data-stop=""
            lang={locale}
          >
            <Icon of={Pencil} />
          </Link>
        ) : null}
      </p>
      <Origin block={block} desk={desk} locale={locale} mayEdit={mayEdit} />
      {block.sentences.map((sentence, at) => (
        <SentencePop key={at} sentence={sentence} at={at} kind={block.kind} {...{ desk, locale, mayEdit }} />
      ))}
    </div>
  );
}

/** Whose words these are, where they aren't the composed ones. */
function Origin({ block, desk, locale, mayEdit }: Omit<Props, "editing" | "model"> & { block: Block }) {
  const t = translate(locale, "wordingModel");
  if (!block.reworded) {
    if (!block.edited) return null;
    return (
      <span className="tag para-tag" lang={locale}>
        {translate(locale, "letter")("edited")}
      </span>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3" lang={locale}>
      <span className="tag para-tag">{t("reworded", { model: block.reworded.model })}</span>
      {mayEdit ? (
        <LetterForm letter={desk.letter} action={backToOurWords} className="">
          <input type="hidden" name="kind" value={block.kind} />
          <SubmitButton kind="text">{t("restore")}</SubmitButton>
        </LetterForm>
      ) : null}
    </div>
  );
}

type Part = { readonly text: string; readonly sentence: TracedSentence | null; readonly at: number };

/** The paragraph in its sentences, with whatever stands between them. */
function parted(block: TracedBlock): Part[] {
  const parts: Part[] = [];
  let done = 0;
  block.sentences.forEach((sentence, at) => {
    const from = block.text.indexOf(sentence.text, done);
    if (from < 0) return;
    if (from > done) parts.push({ text: block.text.slice(done, from), sentence: null, at: -1 });
    parts.push({ text: sentence.text, sentence, at });
    done = from + sentence.text.length;
  });
  if (done < block.text.length) parts.push({ text: block.text.slice(done), sentence: null, at: -1 });
  return parts;
}

type ToldProps = { sentence: TracedSentence; kind: BlockKind; at: number; desk: LetterDesk; locale: Locale };

function Told({ sentence, kind, at, desk, locale }: ToldProps) {
  const way = `#${popId(kind, at)}`;
  // Nothing carries it, or only a name does: the whole sentence is what can be asked about.
  if (sentence.open || sentence.backing?.place === null) {
    return (
      <a className={sentence.open ? "fact unbacked" : "fact"} href={way}>
        {sentence.text}
      </a>
    );
  }
  const found = sentence.evidence.flatMap((place): Evidence[] => {
    const evidence = evidenceAt(place, desk.file);
    return evidence ? [evidence] : [];
  });
  const shown = evidenceLines(sentence.evidence, desk.file, locale).length > 0;
  return markFacts(sentence.text, shown ? found : []).map((part, index) =>
    part.fact ? (
      <a key={index} className="fact" href={way}>
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
}
