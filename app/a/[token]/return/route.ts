// "Please change": with what should change, in the approver's own words.
import { closedForm } from "@/app/_server/closed-form";
import { returnLetter } from "@/db/commands/letter/return-letter";
import { translate } from "@/lib/i18n/translate";
import { type TokenRoute, approvalDocument, approverAt, contextOf, faultOf } from "../approver";

const MOST_CHARACTERS = 500;

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const approver = await approverAt(request, route, new Date());
  if (approver instanceof Response) return approver;
  const form = await closedForm(request);
  const written = String(form.get("reason") ?? "")
    .replaceAll("\r\n", "\n")
    .trim();
  const chips = form.getAll("chip").filter((chip): chip is string => typeof chip === "string");
  const reason = [chips.join(" · "), written].filter((part) => part !== "").join("\n");
  const t = translate(approver.page.approver.locale, "approverPage");
  const again = (text: string, status: number) =>
    approvalDocument(approver, { fault: { at: "reason", text, reason: written }, status });
  if (reason === "") return again(t("changeEmpty"), 400);
  if ([...reason].length > MOST_CHARACTERS) return again(t("changeLong"), 400);
  const result = await returnLetter(contextOf(approver), {
    letterId: approver.page.letterId,
    version: approver.page.version,
    reason,
  });
  // Returning ends the link, so this answer is the last page it shows.
  if (result.ok) return approvalDocument(approver, { done: "returned" });
  return again(faultOf(approver, result).text, 409);
}
