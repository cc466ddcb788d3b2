// What changed from one version to another, area by area, as people read it.
import { Fragment, type ReactNode } from "react";
import { type AreaChanges, type AreaField, type ChangedArea, isSame } from "@/lib/domain/position/compare-areas";
import type { Dimension } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText, textIn } from "@/lib/domain/shared/locale";
import { printScore } from "@/lib/domain/shared/score";
import { translate } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  /** The language of plain strings. */
  owner: Locale;
  changes: AreaChanges;
};

export function AreaChangesList({ locale, owner, changes }: Props) {
  const t = translate(locale, "template");
  const { added, removed, changed, moved } = changes;
  if (isSame(changes)) return <p className="quiet">{t("same")}</p>;
  const names = (title: string, areas: readonly Dimension[]) =>
    areas.length === 0 ? null : (
      <section className="grid gap-1">
        <h3 className="text-base">{title}</h3>
        <ul className="plain-list">
          {areas.map((area) => (
            <li key={area.key}>{anyText(area.name, owner, locale)}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className="grid gap-6">
      {names(t("added"), added)}
      {names(t("removedAreas"), removed)}
      {changed.map((area) => (
        <ChangedAreaView key={area.after.key} area={area} locale={locale} owner={owner} />
      ))}
      {moved ? <p>{t("order")}</p> : null}
    </div>
  );
}

type AreaProps = { area: ChangedArea; locale: Locale; owner: Locale };

function ChangedAreaView({ area, locale, owner }: AreaProps) {
  const t = translate(locale, "template");
  return (
    <section className="grid gap-2">
      <h3 className="text-base">{anyText(area.after.name, owner, locale)}</h3>
      <dl className="changes">
        {area.fields.map((field) => (
          <Fragment key={field}>
            <dt>{fieldWords(field, locale)}</dt>
            <dd>
              {field === "gapItems" || field === "strengthItems" ? (
                <Came came={area[field]} {...{ locale, owner }} />
              ) : (
                <>
                  <del>
                    <span className="sr-only">{t("was")} </span>
                    {valueOf(area.before, field, { locale, owner })}
                  </del>
                  <ins>
                    <span className="sr-only">{t("now")} </span>
                    {valueOf(area.after, field, { locale, owner })}
                  </ins>
                </>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

type Languages = { locale: Locale; owner: Locale };

function Came({ came, locale, owner }: { came: ChangedArea["gapItems"] } & Languages) {
  const t = translate(locale, "template");
  const lines = (items: readonly LocalText[], show: (text: ReactNode) => ReactNode) =>
    items.map((item) => (
      <Fragment key={JSON.stringify(item)}>{show(<Both text={item} {...{ locale, owner }} />)}</Fragment>
    ));
  if (came.added.length + came.removed.length === 0) return t("itemOrder");
  return (
    <>
      {lines(came.removed, (text) => (
        <del>
          <span className="sr-only">{t("wentOut")} </span>
          {text}
        </del>
      ))}
      {lines(came.added, (text) => (
        <ins>
          <span className="sr-only">{t("cameIn")} </span>
          {text}
        </ins>
      ))}
    </>
  );
}

/** Both languages where a text has both: the change may be in either. */
function Both({ text, locale, owner }: { text: LocalText } & Languages) {
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  const second = textIn(text, owner, other);
  const first = textIn(text, owner, locale);
  if (first === null) return <span lang={other}>{second}</span>;
  return (
    <>
      {first}
      {second === null ? null : (
        <span className="quiet block text-sm" lang={other}>
          {second}
        </span>
      )}
    </>
  );
}

function fieldWords(field: AreaField, locale: Locale): string {
  const p = translate(locale, "position");
  if (field === "name") return p("areaName");
  if (field === "required") return p("requiredScore");
  if (field === "mustHave") return p("must");
  return p(field);
}

function valueOf(area: Dimension, field: AreaField, languages: Languages): ReactNode {
  const t = translate(languages.locale, "template");
  const p = translate(languages.locale, "position");
  if (field === "mustHave") return t(area.mustHave ? "yes" : "no");
  if (field === "kind") return p(`kinds.${area.kind}`);
  if (field === "required") return printScore(area.required);
  if (field === "weight") return String(area.weight);
  if (field === "levels") {
    if (area.levels.length === 0) return t("nothing");
    return area.levels.map((level) => (
      <span key={level.from} className="block">
        <span className="num">{printScore(level.from)}</span> <Both text={level.word} {...languages} />
        {JSON.stringify(level.meaning) === JSON.stringify(level.word) ? null : (
          <span className="text-sm">
            <Both text={level.meaning} {...languages} />
          </span>
        )}
      </span>
    ));
  }
  const text = field === "name" || field === "requirementText" ? area[field] : null;
  return text === null ? t("nothing") : <Both text={text} {...languages} />;
}
