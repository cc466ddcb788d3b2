// Where areas are copied from: other templates, and the positions of the house.
import "server-only";
import { listPositions, readPosition } from "@/db/queries/position/list-positions";
import { listTemplates, readTemplate } from "@/db/queries/template/list-templates";
import type { Dimension } from "@/lib/domain/position/position";
import { inOwnWords } from "@/lib/domain/position/template";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import type { SourceToCopy } from "./copy-areas.client";

type Context = Parameters<typeof readTemplate>[0];

/** The newest of each kind that areas can be copied from. @param but not from this template */
export async function sourcesFor(context: Context, locale: Locale, but: string): Promise<SourceToCopy[]> {
  const [templates, positions] = await Promise.all([
    listTemplates(context, { limit: 50 }),
    listPositions(context, { limit: 50 }),
  ]);
  return [
    ...templates.items
      .filter(({ id }) => id !== but)
      .map((one) => sourceOf("template", one.id, anyText(one.name, one.locale, locale))),
    ...positions.items.map((one) => sourceOf("position", one.id, anyText(one.title, one.locale, locale))),
  ];
}

const sourceOf = (kind: SourceToCopy["kind"], id: string, label: string): SourceToCopy => ({
  value: `${kind}:${id}`,
  kind,
  label,
});

/** Its areas, every text marked with its language. */
export async function areasOf(context: Context, source: string): Promise<Dimension[]> {
  const [kind, id = ""] = source.split(":");
  const found = kind === "template" ? await readTemplate(context, id) : await readPosition(context, id);
  return found ? inOwnWords(found.dimensions, found.locale) : [];
}

/** The areas that were copied into a form, by "<source>/<key>". */
export async function copiedFrom(
  context: Context,
  areas: readonly ({ readonly source: string } | null)[],
): Promise<ReadonlyMap<string, Dimension>> {
  const sources = [...new Set(areas.flatMap((area) => (area?.source ? [area.source] : [])))];
  const found = await Promise.all(
    sources.map(async (source) =>
      (await areasOf(context, source)).map((area) => [`${source}/${area.key}`, area] as const),
    ),
  );
  return new Map(found.flat());
}
