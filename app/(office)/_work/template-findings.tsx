// What the template check asks about a template or a position's areas: first what may not stay, then what is worth another look.
import { FlagBox } from "@/app/_ui/flag-box";
import { OwnWords } from "@/app/_ui/own-words";
import { More } from "@/app/_ui/steps";
import type { Dimension } from "@/lib/domain/position/position";
import { checkTemplate } from "@/lib/domain/position/template-check/check-template";
import type { TemplateFinding } from "@/lib/domain/position/template-check/finding";
import { LOCALES, type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { findingWords } from "@/lib/i18n/template-finding";
import { translate } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  /** The language texts are looked at in; what stands in the other one is asked about there. */
  lang: Locale;
  /** The language of plain strings. */
  owner: Locale;
  name?: LocalText;
  dimensions: readonly Dimension[];
  /** Only what concerns this area. */
  area?: string;
};

export function TemplateFindings({ locale, lang, owner, name, dimensions, area }: Props) {
  const all = checkTemplate({ name, dimensions }).filter(
    (one) => isIn(one, lang) && (area === undefined || (one.area !== null && dimensions[one.area]?.key === area)),
  );
  const t = translate(locale, "templateCheck");
  const refused = all.filter((one) => one.severity === "refused");
  const questions = all.filter((one) => one.severity === "question");
  const areaOf = (finding: TemplateFinding) => {
    const dimension = area === undefined && finding.area !== null ? dimensions[finding.area] : undefined;
    return dimension === undefined ? null : anyText(dimension.name, owner, lang);
  };
  return (
    <>
      {refused.length > 0 ? (
        <FlagBox tone="late" title={t("refusedTitle", { n: refused.length })}>
          <p className="text-sm">{t("refusedSub")}</p>
          <FindingList findings={refused} locale={locale} areaOf={areaOf} />
        </FlagBox>
      ) : null}
      {questions.length > 0 ? (
        <FlagBox title={t("title", { n: questions.length })}>
          <p className="text-sm">{t("sub")}</p>
          <FindingList findings={questions} locale={locale} areaOf={areaOf} />
        </FlagBox>
      ) : null}
    </>
  );
}

function isIn({ path }: TemplateFinding, lang: Locale): boolean {
  return !LOCALES.some((one) => one !== lang && path.endsWith(`.${one}`));
}

type ListProps = {
  findings: readonly TemplateFinding[];
  locale: Locale;
  areaOf: (finding: TemplateFinding) => string | null;
};

/** Under each area's name: what, with the reason and the way out one tap away. */
function FindingList({ findings, locale, areaOf }: ListProps) {
  const places = [...new Set(findings.map((one) => one.area))];
  return (
    <ul className="findings">
      {places.map((place) => {
        const here = findings.filter((one) => one.area === place);
        const where = here[0] === undefined ? null : areaOf(here[0]);
        return (
          <li key={place}>
            {where === null ? null : (
              <p className="quiet text-sm font-semibold">
                <OwnWords text={where} locale={locale} />
              </p>
            )}
            {here.map((finding) => {
              const { what, why } = findingWords(locale, finding);
              return (
                <More key={`${finding.rule} ${finding.path}`} summary={what} open={findings.length === 1}>
                  <p className="pb-2">{why}</p>
                </More>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
