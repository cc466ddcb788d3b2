// Templates to choose from: a company's own first, then the library that came with the product, in its own order.
import { Group, Row, Rows } from "@/app/_ui/row";
import type { listTemplates } from "@/db/queries/template/list-templates";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

type Template = Awaited<ReturnType<typeof listTemplates>>["items"][number];

type Props = {
  locale: Locale;
  templates: readonly Template[];
  href: (id: string) => string;
};

export function TemplateRows({ locale, templates, href }: Props) {
  const t = translate(locale, "position");
  const own = templates.filter((one) => one.starter === null);
  const library = templates.filter((one) => one.starter !== null).toSorted((a, b) => placeOf(a) - placeOf(b));
  const rows = (list: readonly Template[]) => (
    <Rows>
      {list.map((item) => (
        <Row
          key={item.id}
          href={href(item.id)}
          name={anyText(item.name, item.locale, locale)}
          next={t("templateFacts", {
            areas: item.dimensions.length,
            names: item.dimensions
              .map((dimension) => anyText(dimension.name, item.locale, locale))
              .join(locale === "en" ? ", " : "、"),
          })}
        />
      ))}
    </Rows>
  );
  return (
    <>
      {own.length > 0 ? (
        <Group title={t("own")} count={own.length}>
          {rows(own)}
        </Group>
      ) : null}
      {library.length > 0 ? (
        <Group title={t("library")} count={library.length}>
          {rows(library)}
        </Group>
      ) : null}
    </>
  );
}

function placeOf({ starter }: Template): number {
  return STARTER_TEMPLATES.findIndex((one) => one.key === starter);
}
