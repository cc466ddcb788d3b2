// "Please change": with what should change, in the approver's own words.
import { closedForm } from "@/app/_server/closed-form";
import { returnLetter } from "@/db/commands/letter/return-letter";
import { translate } from "@/lib/i18n/translate";
import { type TokenRoute, approvalDocument, approverAt, contextOf, faultOf } from "../approver";

const MOST_CHARACTERS = 500;

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const approver = await approverAt(request, route, now);
  if (approver instanceof Response) return approver;
  const form = await closedForm(request);
  const written = String(form.get("reason") ?? "")
    .replaceAll("\r\n", "\n")
    .trim();
  const chips = form.getAll("chip").filter((chip): chip is string => typeof chip === "string");
  const reason = [chips.join(" · "), written].filter((part) => part !== "").join("\n");
  const t = translate(approver.page.approver.locale, "approverPage");
  if (reason === "") return approvalDocument(approver, { fault: { text: t("changeEmpty"), reason: "" }, status: 400 });
  if ([...reason].length > MOST_CHARACTERS) {
    return approvalDocument(approver, { fault: { text: t("changeLong"), reason: written }, status: 400 });
  }
  const result = await returnLetter(contextOf(approver, now), {
    letterId: approver.page.letterId,
    version: approver.page.version,
    reason,
  });
  // Returning ends the link, so this answer is the last page it shows.
  if (result.ok) return approvalDocument(approver, { done: "returned" });
  return approvalDocument(approver, { fault: faultOf(approver, result, written), status: 409 });
}
