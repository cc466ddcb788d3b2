// Finished documents for the pages behind a secret link: rendered once, sent whole, without a script.
import "server-only";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server.edge";
import type { Locale } from "@/lib/domain/shared/locale";
import { closedHeaders } from "./headers";

export type ClosedPage = {
  readonly status: number;
  readonly locale: Locale;
  readonly title: string;
  readonly body: ReactNode;
};

export function closedDocument({ status, ...page }: ClosedPage): Response {
  return closedAnswer(status, page.locale, finishedDocument(page));
}

/** The whole document as text. */
export function finishedDocument({ locale, title, body }: Omit<ClosedPage, "status">): string {
  const markup = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/c/page.css" />
        <link rel="icon" href="/c/icon.svg" />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}

/** The one answer every such page gives; a HEAD request gets the same headers. */
export function closedAnswer(status: number, locale: Locale, html: string): Response {
  return new Response(html, {
    status,
    headers: { ...closedHeaders(), "Content-Type": "text/html; charset=utf-8", "Content-Language": locale },
  });
}

/** After a form: back to a page by GET, so that a reload repeats nothing. */
export function closedRedirect(path: string): Response {
  return new Response(null, { status: 303, headers: { ...closedHeaders(), Location: path } });
}
