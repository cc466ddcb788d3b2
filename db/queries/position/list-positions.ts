// Positions as other systems and the office's lists read them, newest first.
import { desc, eq, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { bandOf } from "@/db/queries/case/read-position-facts";
import { positions, templateVersions } from "@/db/schema";
import { type PositionId, isId } from "@/lib/domain/shared/id";

type Context = { readonly db: Database };

/** @param after the id of the last position already seen */
export async function listPositions({ db }: Context, { limit, after }: { limit: number; after?: string | undefined }) {
  const rows = await select(db)
    .where(after === undefined ? undefined : lt(positions.id, after as PositionId))
    .orderBy(desc(positions.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(toPosition);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function readPosition({ db }: Context, id: string) {
  if (!isId(id)) return null;
  const [row] = await select(db).where(eq(positions.id, id as PositionId));
  return row ? toPosition(row) : null;
}

function select(db: Database) {
  return db
    .select({
      position: positions,
      template: { id: templateVersions.templateId, version: templateVersions.version },
      dimensions: templateVersions.dimensions,
    })
    .from(positions)
    .innerJoin(templateVersions, eq(templateVersions.id, positions.templateVersionId));
}

function toPosition({ position, template, dimensions }: Awaited<ReturnType<typeof select>>[number]) {
  return {
    id: position.id,
    title: position.title,
    locale: position.locale,
    status: position.status,
    statusReason: position.statusReason,
    jurisdiction: position.jurisdiction,
    template,
    dimensions,
    salaryBand: bandOf(position),
    fallback: position.fallbackPositionId ? { positionId: position.fallbackPositionId } : position.fallback,
    recruiterEmail: position.recruiterEmail,
    approverEmail: position.approverEmail,
    reapplyAfterMonths: position.reapplyAfterMonths,
    externalId: position.externalId,
    version: position.version,
    createdAt: position.createdAt.toISOString(),
    updatedAt: position.updatedAt.toISOString(),
  };
}
