// A position as the judgement and the letter see it, its lower position resolved.
import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { positions } from "@/db/schema";
import type { MoneyBand } from "@/lib/domain/position/money";
import type { PositionFacts } from "@/lib/domain/position/position";
import type { PositionId } from "@/lib/domain/shared/id";

type Row = typeof positions.$inferSelect;

export async function readPositionFacts(db: Database | Transaction, id: PositionId): Promise<PositionFacts> {
  const [row] = await db.select().from(positions).where(eq(positions.id, id));
  if (!row) throw new Error("no such position");
  return {
    id: row.id,
    title: row.title,
    locale: row.locale,
    status: row.status,
    salaryBand: bandOf(row),
    fallback: await fallbackOf(db, row),
    reapplyAfterMonths: row.reapplyAfterMonths,
  };
}

export function bandOf(row: Row): MoneyBand | null {
  if (row.bandMin === null || row.bandMax === null || row.bandCurrency === null || row.bandPeriod === null) return null;
  return {
    min: Number(row.bandMin) / 100,
    max: Number(row.bandMax) / 100,
    currency: row.bandCurrency,
    period: row.bandPeriod,
    monthsPerYear: row.bandMonths ?? 12,
    disclosable: row.bandDisclosable,
  };
}

async function fallbackOf(db: Database | Transaction, row: Row): Promise<PositionFacts["fallback"]> {
  if (row.fallback) return { ...row.fallback, locale: row.locale };
  if (!row.fallbackPositionId) return null;
  const [lower] = await db
    .select({ title: positions.title, locale: positions.locale, status: positions.status })
    .from(positions)
    .where(eq(positions.id, row.fallbackPositionId));
  return lower ? { ...lower, description: "" } : null;
}
