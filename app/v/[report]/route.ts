// The address printed on every report: is this version the current one?
import { createElement } from "react";
import { VerifyPage } from "@/app/_closed/verify-page";
import { ground } from "@/app/_server/context";
import { visitorAddress } from "@/app/_server/device";
import { closedDocument } from "@/app/_server/document";
import { closedDoor } from "@/app/_server/door";
import { endPage } from "@/app/_server/link-door";
import { preferredLocale } from "@/app/_server/locale";
import { readSettings } from "@/db/queries/settings/read-settings";
import { reportStanding } from "@/db/reports";
import { translate } from "@/lib/i18n/translate";

export async function GET(request: Request, { params }: { params: Promise<{ report: string }> }): Promise<Response> {
  const door = closedDoor(request);
  if (door instanceof Response) return door;
  const { db, limits } = ground();
  const report = await reportStanding(db, (await params).report);
  if (report.standing === "unknown") {
    const allowed = await limits.take("linkMiss", visitorAddress(request.headers.get("x-forwarded-for")));
    if (!allowed.ok) return endPage(request, "tooMany", 429);
  }
  const first = preferredLocale(request.headers.get("accept-language"));
  const { companyTimeZone: timeZone } = await readSettings(db);
  return closedDocument({
    status: report.standing === "unknown" ? 404 : 200,
    locale: first,
    title: translate(first, "verifyPage")("title"),
    body: createElement(VerifyPage, { first, report, timeZone }),
  });
}
