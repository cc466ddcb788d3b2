// A candidate writes back. A post that isn't accepted shows the page again with everything that was typed.
import type { ReplyDraft, ReplyFault } from "@/app/_closed/candidate-view";
import { closedForm } from "@/app/_server/closed-form";
import { closedRedirect } from "@/app/_server/document";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { REPLY_KINDS, replySchema } from "@/lib/domain/conversation/message";
import { type TokenRoute, candidateAt, candidateDocument, contextOf, pageAfter } from "../candidate";

const MOST_CHARACTERS = 2000;

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const candidate = await candidateAt(request, route, now);
  if (candidate instanceof Response) return candidate;
  const form = await closedForm(request);
  const draft = draftFrom(form);
  const again = (fault: ReplyFault, status = 400) =>
    candidateDocument(candidate, now, { draft: { ...draft, fault }, status });
  if (draft.kind === null) return again("kind");
  if (draft.text.trim() === "") return again("empty");
  if ([...draft.text].length > MOST_CHARACTERS) return again("long");
  const parsed = replySchema.safeParse({ kind: draft.kind, text: draft.text, dimensions: draft.dimensions });
  if (!parsed.success) return again("general");
  const result = await replyToLetter(contextOf(candidate, now), { ...parsed.data, idempotencyKey: keyOf(form) });
  if (result.ok || result.code === "duplicate") return closedRedirect(pageAfter(candidate, "reply", "reply"));
  return result.code === "too_many" ? again("many", 429) : again("general", 409);
}

function draftFrom(form: FormData): Omit<ReplyDraft, "fault"> {
  const kind = form.get("kind");
  const text = form.get("text");
  return {
    form: "reply",
    kind: REPLY_KINDS.find((one) => one === kind) ?? null,
    // Browsers count a line break as one character and send two.
    text: typeof text === "string" ? text.replaceAll("\r\n", "\n") : "",
    dimensions: form.getAll("dimension").filter((one): one is string => typeof one === "string"),
  };
}

/** The form's own key; a hand-made post without one gets a new message each time. */
function keyOf(form: FormData): string {
  const key = form.get("key");
  return typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : crypto.randomUUID();
}
