// A candidate answers the letter's own question.
import type { ReplyFault } from "@/app/_closed/candidate-view";
import { closedForm } from "@/app/_server/closed-form";
import { closedRedirect } from "@/app/_server/document";
import { answerChoice } from "@/db/commands/conversation/answer-choice";
import { choiceSchema } from "@/lib/domain/conversation/message";
import { readAmount } from "@/lib/domain/shared/figure";
import { type TokenRoute, candidateAt, candidateDocument, contextOf, pageAfter } from "../candidate";

export async function POST(request: Request, route: TokenRoute): Promise<Response> {
  const now = new Date();
  const candidate = await candidateAt(request, route, now);
  if (candidate instanceof Response) return candidate;
  const form = await closedForm(request);
  const answer = form.get("answer");
  const expectation = answer === "my_expectation" ? expectationFrom(form) : null;
  const parsed = choiceSchema.safeParse({ question: form.get("question"), answer, expectation });
  const refused = (status: number, fault: ReplyFault = "general") =>
    candidateDocument(candidate, now, {
      draft: { form: "choice", fault, kind: null, text: "", dimensions: [], amount: amountIn(form) },
      status,
    });
  if (!parsed.success) return refused(400, answer === "my_expectation" ? "amount" : "general");
  const result = await answerChoice(contextOf(candidate, now), parsed.data);
  // A second press finds the answer there already.
  if (result.ok || result.code === "duplicate") return closedRedirect(pageAfter(candidate, "choice", "next"));
  return result.code === "too_many" ? refused(429, "many") : refused(409);
}

const amountIn = (form: FormData) => String(form.get("amount") ?? "").slice(0, 20);

/** Read in the page's own currency. */
function expectationFrom(form: FormData) {
  const currency = String(form.get("currency") ?? "");
  const amount = readAmount(amountIn(form), currency);
  return { amount: amount === "wrong" ? null : amount, currency, period: form.get("period") };
}
