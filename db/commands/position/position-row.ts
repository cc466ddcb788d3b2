// How a position's money, lower position and dimensions are laid down in its row.
import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { positions, templates, templateVersions } from "@/db/schema";
import type { MoneyBand } from "@/lib/domain/position/money";
import type { Dimension, NewPosition } from "@/lib/domain/position/position";
import type { PositionId, TemplateId, TemplateVersionId, UserId } from "@/lib/domain/shared/id";
import type { LocalText, Locale } from "@/lib/domain/shared/locale";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

const minor = (amount: number): bigint => BigInt(Math.round(amount * 100));

export function bandColumns(band: MoneyBand | null) {
  return {
    bandMin: band ? minor(band.min) : null,
    bandMax: band ? minor(band.max) : null,
    bandCurrency: band?.currency ?? null,
    bandPeriod: band?.period ?? null,
    bandMonths: band?.monthsPerYear ?? null,
    bandDisclosable: band?.disclosable ?? true,
  };
}

/** The lower position in words, or one of ours, which must exist. */
export async function fallbackColumns(tx: Transaction, fallback: NewPosition["fallback"]) {
  if (fallback === null) return ok({ fallbackPositionId: null, fallback: null });
  if (!("positionId" in fallback)) return ok({ fallbackPositionId: null, fallback });
  const id = fallback.positionId as PositionId;
  const [row] = await tx.select({ id: positions.id }).from(positions).where(eq(positions.id, id));
  if (!row) return unknown("fallback.positionId");
  return ok({ fallbackPositionId: id, fallback: null });
}

/** The version a position uses: the newest of a named template that isn't archived. */
export async function newestVersionOf(tx: Transaction, templateId: string): Promise<Result<TemplateVersionId>> {
  const [row] = await tx
    .select({ id: templateVersions.id, archivedAt: templates.archivedAt })
    .from(templateVersions)
    .innerJoin(templates, eq(templates.id, templateVersions.templateId))
    .where(eq(templateVersions.templateId, templateId as TemplateId))
    .orderBy(desc(templateVersions.version))
    .limit(1);
  if (!row) return unknown("templateId");
  return row.archivedAt === null ? ok(row.id) : refused("templateId", "archived", "field.archived");
}

/** Dimensions given with a position become a template that belongs to it alone. */
export async function ownTemplate(
  tx: Transaction,
  own: {
    readonly name: LocalText;
    readonly locale: Locale;
    readonly dimensions: Dimension[];
    readonly by: UserId | null;
    readonly now: Date;
  },
): Promise<TemplateVersionId> {
  const templateId = newId<"template">(own.now) as TemplateId;
  await tx
    .insert(templates)
    .values({ id: templateId, name: own.name, locale: own.locale, ownedByPosition: true, createdAt: own.now });
  return addVersion(tx, { templateId, version: 1, dimensions: own.dimensions, by: own.by, now: own.now });
}

export async function addVersion(
  tx: Transaction,
  next: {
    readonly templateId: TemplateId;
    readonly version: number;
    readonly dimensions: Dimension[];
    readonly by: UserId | null;
    readonly now: Date;
  },
): Promise<TemplateVersionId> {
  const id = newId<"template_version">(next.now) as TemplateVersionId;
  await tx.insert(templateVersions).values({
    id,
    templateId: next.templateId,
    version: next.version,
    dimensions: next.dimensions,
    createdAt: next.now,
    createdBy: next.by,
  });
  return id;
}

const unknown = (path: string) => refused(path, "unknown", "field.unknown_id");

function refused(path: string, code: string, messageKey: string) {
  return fail("invalid", "invalid", { fields: [{ path, code, messageKey }] });
}
