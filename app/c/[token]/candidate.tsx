// One candidate at their link: who they are, what their page shows now, and the finished document.
import "server-only";
import { randomUUID } from "node:crypto";
import { CandidatePageBody } from "@/app/_closed/candidate-page";
import type { ReplyDraft } from "@/app/_closed/candidate-view";
import { context, ground } from "@/app/_server/context";
import { closedDocument } from "@/app/_server/document";
import { endPage, openLink, readerLocale } from "@/app/_server/link-door";
import { readCandidatePage } from "@/db/queries/candidate-page/read-candidate-page";
import { readCandidateOf } from "@/db/queries/candidate-page/read-candidate-of";
import type { CandidateActor } from "@/lib/domain/people/actor";
import { translate } from "@/lib/i18n/translate";
import { publicUrl } from "@/lib/platform/addresses";

export type TokenRoute = { readonly params: Promise<{ readonly token: string }> };

export type Candidate = { readonly actor: CandidateActor; readonly token: string; readonly request: Request };

/** @returns the candidate, or the answer that ends the request. */
export async function candidateAt(request: Request, { params }: TokenRoute, now: Date): Promise<Candidate | Response> {
  const { token } = await params;
  const link = await openLink({ request, secret: token }, "candidate", now);
  if (link instanceof Response) return link;
  const letter = link.letterId ? await readCandidateOf(ground().db, link.letterId) : null;
  if (!letter) return endPage(request, "end", 404);
  return { actor: { kind: "candidate", linkId: link.id, ...letter }, token, request };
}

export const contextOf = ({ actor }: Candidate, now: Date) => context(actor, now);

/** The page as it stands, with what a form that wasn't accepted still holds. */
export async function candidateDocument(
  candidate: Candidate,
  now: Date,
  more: { readonly draft?: ReplyDraft; readonly status?: number } = {},
): Promise<Response> {
  const { actor, token, request } = candidate;
  const path = `/c/${token}`;
  const page = await readCandidatePage(context(actor, now), actor.letterId, `${publicUrl()}${path}`);
  if (!page) return endPage(request, "end", 404);
  const locale = readerLocale(request, page.locale);
  const t = translate(locale, "candidatePage");
  const done = new URL(request.url).searchParams.get("done");
  return closedDocument({
    status: more.status ?? 200,
    locale,
    title: t(more.draft ? "titleNotSent" : "title", { position: page.positionTitle }),
    body: (
      <CandidatePageBody
        page={page}
        locale={locale}
        path={path}
        draft={more.draft ?? null}
        received={more.draft ? null : done === "reply" || done === "choice" ? done : null}
        formKey={randomUUID()}
      />
    ),
  });
}

/** Back to the page in the language it was read in, which the form's own address says. */
export function pageAfter({ token, request }: Candidate, done: "reply" | "choice" | "read", anchor: string): string {
  const lang = new URL(request.url).searchParams.get("lang");
  return `/c/${token}?done=${done}${lang === "en" || lang === "zh-CN" ? `&lang=${lang}` : ""}#${anchor}`;
}
