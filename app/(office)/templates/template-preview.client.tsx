"use client";
// A template in use: the scorecard to try out, and beside it the letter of an example. Nothing here is sent or stored.
import { useState } from "react";
import { LetterPaper } from "@/app/_ui/letter-paper";
import { More } from "@/app/_ui/steps";
import { Must } from "@/app/_ui/status-word";
import { EMPTY_DRAFT } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import type { Locale } from "@/lib/domain/shared/locale";
import { translateWords } from "@/lib/i18n/words";
import { AreaFields } from "../applications/[id]/scorecard/area-fields.client";
import type { PreviewWords } from "./editor-words";

export type Preview = {
  readonly lang: Locale;
  readonly areas: readonly AreaToScore[];
  readonly subject: string;
  /** Empty where nothing can be written yet. */
  readonly paragraphs: readonly string[];
};

export function TemplatePreview({ words, preview }: { words: PreviewWords; preview: Preview }) {
  const t = translateWords(words.template);
  const { lang, areas, subject, paragraphs } = preview;
  return (
    <div className="preview">
      <section>
        <h2>{t("previewCard")}</h2>
        <p className="quiet text-sm">{t("previewCardNote")}</p>
        <div className="preview-areas">
          {areas.map((area) => (
            <AreaToTry key={area.key} words={words} area={area} />
          ))}
        </div>
      </section>
      <section>
        <h2>{t("previewLetter")}</h2>
        <p className="quiet text-sm">{t("previewLetterNote")}</p>
        {paragraphs.length === 0 ? (
          <p>{t("previewNoLetter")}</p>
        ) : (
          <LetterPaper lang={lang} subject={subject}>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </LetterPaper>
        )}
      </section>
    </div>
  );
}

function AreaToTry({ words, area }: { words: PreviewWords; area: AreaToScore }) {
  const [score, setScore] = useState("");
  const summary = (
    <>
      {area.name}
      {area.mustHave ? <Must>{translateWords(words.scorecard)("must")}</Must> : null}
    </>
  );
  return (
    <More summary={summary}>
      <div className="grid gap-5 py-3">
        <AreaFields
          words={words.scorecard}
          area={area}
          draft={EMPTY_DRAFT}
          score={score}
          errors={{}}
          onScore={setScore}
        />
      </div>
    </More>
  );
}
