// What each figure means: the requirement in words, the level words, and remarks that were marked for sharing.
import type { CandidatePage } from "@/lib/domain/conversation/candidate-page";
import { type Locale, otherLanguage } from "@/lib/domain/shared/locale";
import { printScore } from "@/lib/domain/shared/score";
import { translate } from "@/lib/i18n/translate";

/** What was written for the candidate stays in the letter's language, its labels too; an area's name is the chart's. */
export function Standards({ page, locale }: { page: CandidatePage; locale: Locale }) {
  const said = page.areas.filter((area) => area.levels.length > 0 || area.requirementText || area.remarks.length > 0);
  if (said.length === 0) return null;
  const t = translate(page.locale, "candidatePage");
  const levelKey = { score: "level", years: "levelYears", certificate: "levelCertificate" } as const;
  return (
    <div className="standards">
      <h3>{translate(locale, "candidatePage")("standard")}</h3>
      {said.map((area) => (
        <details key={area.key} lang={page.locale}>
          <summary lang={otherLanguage(area.name, locale) ?? locale}>{area.name}</summary>
          <ul>
            {area.requirementText && <li>{t("requirement", { text: area.requirementText })}</li>}
            {area.levels.map((level) => (
              <li key={level.from}>
                {t(levelKey[area.kind], { from: printScore(level.from), word: level.word, meaning: level.meaning })}
              </li>
            ))}
            {area.remarks.map((remark, index) => (
              <li key={index}>{t("remark", { text: remark })}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
