// One candidate at their link: who they are, what their page shows now, and the finished document.
import "server-only";
import { randomUUID } from "node:crypto";
import { CandidatePageBody } from "@/app/_closed/candidate-page";
import type { ReplyDraft } from "@/app/_closed/candidate-view";
import { context } from "@/app/_server/context";
import { closedAnswer, finishedDocument } from "@/app/_server/document";
import { type FinishedPage, openShelf } from "@/app/_server/kept-pages";
import { endPage, openLink, askedLocale } from "@/app/_server/link-door";
import { readCandidatePage } from "@/db/queries/candidate-page/read-candidate-page";
import { readCandidateAt } from "@/db/queries/candidate-page/read-candidate-at";
import type { CandidateActor } from "@/lib/domain/people/actor";
import { translate } from "@/lib/i18n/translate";
import { publicUrl } from "@/lib/platform/addresses";

export type TokenRoute = { readonly params: Promise<{ readonly token: string }> };

export type Candidate = {
  readonly actor: CandidateActor;
  /** Another text whenever the page shows something else. */
  readonly shows: string;
  readonly token: string;
  readonly request: Request;
};

const shelf = openShelf();

/** @returns the candidate, or the answer that ends the request. */
export async function candidateAt(request: Request, { params }: TokenRoute, now: Date): Promise<Candidate | Response> {
  const { token } = await params;
  const found = await openLink(request, (db) => readCandidateAt(db, token, now));
  if (found instanceof Response) return found;
  const { shows, ...who } = found;
  return { actor: { kind: "candidate", ...who }, shows, token, request };
}

export const contextOf = ({ actor }: Candidate, now: Date) => context(actor, now);

type Typed = { readonly draft: ReplyDraft; readonly status: number };

/** The page as it stands, with what a form that wasn't accepted still holds. */
export async function candidateDocument(candidate: Candidate, now: Date, typed?: Typed): Promise<Response> {
  const { actor, shows, request } = candidate;
  const draw = () => drawn(candidate, now, typed?.draft ?? null);
  const address = new URL(request.url);
  const reader = [actor.linkId, publicUrl(), askedLocale(address), doneIn(address)].join();
  const page = typed ? await draw() : await shelf.page(reader, shows, draw);
  return page ? closedAnswer(typed?.status ?? 200, page.locale, page.html) : endPage(request, "end", 404);
}

async function drawn(
  { actor, token, request }: Candidate,
  now: Date,
  draft: ReplyDraft | null,
): Promise<FinishedPage | null> {
  const path = `/c/${token}`;
  const address = new URL(request.url);
  const asked = askedLocale(address);
  const page = await readCandidatePage(context(actor, now), actor.letterId, `${publicUrl()}${path}`, asked);
  if (!page) return null;
  const locale = asked ?? page.locale;
  const formKey = randomUUID();
  const title = translate(locale, "candidatePage")(draft ? "titleNotSent" : "title", { position: page.positionTitle });
  const received = draft ? null : doneIn(address);
  const body = <CandidatePageBody {...{ page, locale, path, draft, received, formKey }} />;
  return { html: finishedDocument({ locale, title, body }), formKey, locale };
}

function doneIn(address: URL): "reply" | "choice" | null {
  const done = address.searchParams.get("done");
  return done === "reply" || done === "choice" ? done : null;
}

/** Back to the page in the language it was read in, which the form's own address says. */
export function pageAfter({ token, request }: Candidate, done: "reply" | "choice" | "read", anchor: string): string {
  const lang = askedLocale(new URL(request.url));
  return `/c/${token}?done=${done}${lang ? `&lang=${lang}` : ""}#${anchor}`;
}
