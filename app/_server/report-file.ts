// A report as a file: contents from the evaluation, drawn on a thread of its own, known by its hash.
import "server-only";
import { renderReport } from "@/app/_server/report-pool";
import type { CommandContext } from "@/db/command";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { printDate } from "@/lib/i18n/dates";
import { publicUrl } from "@/lib/platform/addresses";
import { sha256Hex } from "@/lib/platform/crypto";
import { readReport } from "@/db/queries/report/read-report";
import { registerReport } from "@/db/reports";

export type ReportFile = { readonly bytes: Buffer; readonly name: string; readonly hash: string };

/** @returns null when there is nothing to report, or the reader may not have it. @throws when drawing fails. */
export async function reportFile(
  context: CommandContext,
  wanted: { readonly applicationId: ApplicationId; readonly audience: "candidate" | "internal" },
): Promise<ReportFile | null> {
  const report = await readReport(context, wanted.applicationId, wanted.audience);
  if (!report) return null;
  const { content, about } = report;
  const id = await registerReport(context.db, about, context.now);
  const bytes = await renderReport({
    audience: about.audience,
    locale: about.locale,
    company: report.company,
    positionTitle: content.positionTitle,
    candidateName: content.candidateName,
    interviewedOn: printDate(new Date(content.interviewedAt), about.locale, report.timeZone),
    assessors: content.assessors,
    dimensions: content.dimensions,
    remarks: content.remarks,
    tests: content.tests,
    confirmedBy: report.confirmedBy,
    reportId: id,
    version: about.version,
    contentHash: about.contentHash,
    verifyAddress: `${publicUrl()}/v/${id}`,
    evaluatedAt: report.evaluatedAt.toISOString(),
  });
  return { bytes, name: `report-${id.slice(0, 8)}.pdf`, hash: sha256Hex(bytes) };
}
