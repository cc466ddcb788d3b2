// A mail as this reader may see it: rendered again from the same rows, with other people's secrets left out.
import "server-only";
import { renderDelivery } from "@/app/_background/render-delivery";
import type { Office } from "@/app/_server/guard";
import { type ListedDelivery, readDelivery } from "@/db/queries/delivery/list-deliveries";
import { type LinkKind, maskLinks } from "@/lib/domain/delivery/mask-links";
import { roleMay } from "@/lib/domain/people/permission";

export type ShownMail = {
  readonly line: ListedDelivery;
  /** null when what it was about is over. */
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string; readonly html: string } | null;
  readonly masked: boolean;
};

/** @returns null when there is no such mail */
export async function shownMail({ person, context }: Office, id: string): Promise<ShownMail | null> {
  const found = await readDelivery(context, id);
  if (!found) return null;
  const { line, row } = found;
  const mail = await renderDelivery(context, row);
  if (!mail) return { line, mail: null, masked: false };
  const open = openLinks(row.toUserId === person.userId, roleMay(person.role, "people.manage"));
  const text = maskLinks(mail.text, open);
  return {
    line,
    mail: {
      to: `${mail.to.name} <${mail.to.address}>`,
      subject: mail.subject,
      text,
      html: maskLinks(mail.html, open),
    },
    masked: text !== mail.text,
  };
}

/** One's own mail is whole. Without a relay nobody else would ever get theirs, so an administrator can hand them on. */
function openLinks(own: boolean, admin: boolean): readonly LinkKind[] {
  if (own || (admin && !process.env["SMTP_URL"])) return ["c", "a", "welcome"];
  return [];
}
