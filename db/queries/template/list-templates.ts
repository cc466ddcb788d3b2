// Templates that positions can share, each with its newest version.
import { and, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { templates, templateVersions } from "@/db/schema";
import { type TemplateId, isId } from "@/lib/domain/shared/id";

type Context = { readonly db: Database };

type Page = { limit: number; after?: string | undefined; archived?: boolean };

/** @param after the id of the last template already seen @param archived those out of use instead */
export async function listTemplates({ db }: Context, { limit, after, archived = false }: Page) {
  const rows = await select(db)
    .where(
      and(
        eq(templates.ownedByPosition, false),
        archived ? isNotNull(templates.archivedAt) : isNull(templates.archivedAt),
        isNewest,
        after === undefined ? undefined : lt(templates.id, after as TemplateId),
      ),
    )
    .orderBy(desc(templates.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(toTemplate);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function readTemplate({ db }: Context, id: string) {
  if (!isId(id)) return null;
  const [row] = await select(db).where(and(eq(templates.id, id as TemplateId), isNewest));
  return row ? toTemplate(row) : null;
}

const isNewest = sql`${templateVersions.version} = (
  select max(v.version) from template_versions v where v.template_id = ${templates.id})`;

function select(db: Database) {
  return db
    .select({ template: templates, version: templateVersions })
    .from(templates)
    .innerJoin(templateVersions, eq(templateVersions.templateId, templates.id));
}

function toTemplate({ template, version }: Awaited<ReturnType<typeof select>>[number]) {
  return {
    id: template.id,
    name: template.name,
    locale: template.locale,
    version: version.version,
    dimensions: version.dimensions,
    externalId: template.externalId,
    starter: template.starter,
    ownedByPosition: template.ownedByPosition,
    archivedAt: template.archivedAt?.toISOString() ?? null,
    createdAt: template.createdAt.toISOString(),
    updatedAt: version.createdAt.toISOString(),
  };
}
