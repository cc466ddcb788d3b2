// The versions of a template, newest first: who made each, when, and what it says. And whether a position uses the newest.
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { templates, templateVersions, users } from "@/db/schema";
import { type TemplateId, isId } from "@/lib/domain/shared/id";

type Context = { readonly db: Database };

/** Enough to look back on; older ones stay stored. */
const MOST = 100;

export async function templateVersionsOf({ db }: Context, id: string) {
  if (!isId(id)) return [];
  return db
    .select({
      version: templateVersions.version,
      at: templateVersions.createdAt,
      by: users.name,
      dimensions: templateVersions.dimensions,
    })
    .from(templateVersions)
    .leftJoin(users, eq(users.id, templateVersions.createdBy))
    .where(eq(templateVersions.templateId, id as TemplateId))
    .orderBy(desc(templateVersions.version))
    .limit(MOST);
}

/** The newest version of the shared template a position uses, if it uses an older one. */
export async function newerVersionThan({ db }: Context, used: { readonly id: TemplateId; readonly version: number }) {
  const [newest] = await db
    .select({ version: templateVersions.version, name: templates.name, locale: templates.locale })
    .from(templateVersions)
    .innerJoin(templates, eq(templates.id, templateVersions.templateId))
    .where(and(eq(templates.id, used.id), eq(templates.ownedByPosition, false), isNull(templates.archivedAt)))
    .orderBy(desc(templateVersions.version))
    .limit(1);
  return newest && newest.version > used.version ? newest : null;
}
