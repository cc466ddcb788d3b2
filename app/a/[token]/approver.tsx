// One approver at their link: who they are, what they are asked, and the finished document.
import "server-only";
import { ApprovalPageBody } from "@/app/_closed/approval-page";
import type { ApprovalView } from "@/app/_closed/approval-view";
import { context, ground } from "@/app/_server/context";
import { closedDocument } from "@/app/_server/document";
import { endPage, openLink } from "@/app/_server/link-door";
import { findLink } from "@/db/links";
import { type ApprovalPage, readApprovalPage } from "@/db/queries/approval/read-approval-page";
import type { ApproverActor } from "@/lib/domain/people/actor";
import type { Failure } from "@/lib/domain/shared/result";
import { translate, translateKey } from "@/lib/i18n/translate";
import { appUrl } from "@/lib/platform/addresses";

export type TokenRoute = { readonly params: Promise<{ readonly token: string }> };
export type Approver = {
  readonly actor: ApproverActor;
  readonly page: ApprovalPage;
  readonly token: string;
  readonly now: Date;
};

/** @returns the approver, or the answer that ends the request. */
export async function approverAt(request: Request, { params }: TokenRoute, now: Date): Promise<Approver | Response> {
  const { token } = await params;
  const link = await openLink(request, (db) => findLink(db, token, "approval", now));
  if (link instanceof Response) return link;
  const page = await readApprovalPage(ground(), link, now);
  if (!page) return endPage(request, "end", 404);
  const { id: userId, role } = page.approver;
  return {
    actor: { kind: "approver", linkId: link.id, userId, role, letterId: page.letterId, version: page.version },
    page,
    token,
    now,
  };
}

export const contextOf = ({ actor, now }: Approver) => context(actor, now);

export function approvalDocument(
  { page, token, now }: Approver,
  more: { readonly fault?: ApprovalView["fault"]; readonly done?: ApprovalView["done"]; readonly status?: number } = {},
): Response {
  const { locale } = page.approver;
  return closedDocument({
    status: more.status ?? 200,
    locale,
    title: translate(locale, "approverPage")("title", { candidate: page.candidateName }),
    body: (
      <ApprovalPageBody
        page={page}
        now={now}
        path={`/a/${token}`}
        officeAddress={`${appUrl()}/letters/${page.letterId}`}
        fault={more.fault ?? null}
        done={more.done ?? null}
      />
    ),
  });
}

/** Why it wasn't done, in the approver's language. */
export function faultOf({ page }: Approver, failure: Failure): NonNullable<ApprovalView["fault"]> {
  return {
    at: "page",
    text: translateKey(page.approver.locale, "errors", failure.messageKey, failure.data),
    reason: "",
  };
}
