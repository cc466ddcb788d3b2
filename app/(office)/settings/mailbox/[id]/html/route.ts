// A mail's HTML as a document of its own: no scripts, no forms, nothing fetched from anywhere.
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { closedHeaders } from "@/app/_server/headers";
import { shownMail } from "../shown-mail";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const office = await requirePerson("mailbox.read", `/settings/mailbox/${id}`);
  const shown = await shownMail(office, id);
  if (!shown?.mail) notFound();
  return new Response(shown.mail.html, {
    headers: {
      ...closedHeaders(),
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    },
  });
}
