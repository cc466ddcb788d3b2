// A mail is a few plain parts, like a person's mail. One list of parts gives both its text and its HTML.
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { cleanLine } from "@/emails/clean-text";
import { LIGHT } from "@/emails/look/tokens";

export type Mail = { readonly subject: string; readonly html: string; readonly text: string };

export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** Somebody's words, set off by a line at the left; a letter's under its subject. */
  | {
      readonly kind: "quote";
      readonly locale: Locale;
      readonly subject?: readonly [label: string, subject: string];
      readonly paragraphs: readonly string[];
    }
  /** Values stay on one line: figures and a few words. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** `plain`: the address already stands in the words above. */
  | { readonly kind: "button"; readonly label: string; readonly address: string; readonly plain?: boolean }
  | { readonly kind: "small"; readonly text: string };

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string) => text.toWellFormed().replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
const lines = (text: string) => escape(text).replace(/\r\n?|\n/g, "<br>");

const paragraph = (text: string) => `<p style="margin:0 0 16px;word-break:break-word">${lines(text)}</p>`;

/** Colours stay the reader's own, so that a dark mail program stays readable; only the button brings its own two. */
function partHtml(locale: Locale, part: Part): string {
  switch (part.kind) {
    case "text":
      return paragraph(part.text);
    case "heading":
      return `<p style="margin:24px 0 8px;font-weight:600">${lines(part.text)}</p>`;
    case "quote":
      return quoteHtml(locale, part);
    case "facts":
      return `<table cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px;font-size:15px;line-height:1.5">${part.rows.map(rowHtml).join("")}</table>`;
    case "button":
      return buttonHtml(locale, part);
    case "small":
      return small(part.text);
  }
}

const small = (text: string) =>
  `<p style="margin:0 0 12px;font-size:14px;line-height:1.6;word-break:break-word">${lines(text)}</p>`;

function quoteHtml(locale: Locale, { subject, ...quote }: Extract<Part, { kind: "quote" }>): string {
  const label = (text: string) =>
    `<span lang="${locale}" style="font-size:14px;font-weight:400">${lines(text)}</span><br>`;
  const head = subject
    ? `<p style="margin:0 0 16px;font-weight:600;word-break:break-word">${label(subject[0])}${lines(subject[1])}</p>`
    : "";
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td lang="${quote.locale}" style="border-left:3px solid ${LIGHT.edge};padding:2px 0 0 16px">${head}${quote.paragraphs.map(paragraph).join("")}</td></tr></table>`;
}

function buttonHtml(locale: Locale, { label, address, plain = false }: Extract<Part, { kind: "button" }>): string {
  const link = `<a href="${escape(address)}" style="display:inline-block;padding:0 24px;line-height:48px;color:${LIGHT["on-brand"]};font-weight:600;text-decoration:none">${escape(label)}</a>`;
  const box = `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0 ${plain ? 24 : 8}px"><tr><td style="background-color:${LIGHT.brand};border-radius:8px">${link}</td></tr></table>`;
  return plain ? box : box + small(translate(locale, "mail")("copyAddress", { address }));
}

const rowHtml = ([label, value]: readonly [string, string]) =>
  `<tr><th scope="row" style="text-align:left;vertical-align:top;font-weight:400;word-break:break-word;padding:6px 16px 6px 0;border-bottom:1px solid ${LIGHT.edge}">${lines(label)}</th><td style="vertical-align:top;white-space:nowrap;padding:6px 0;border-bottom:1px solid ${LIGHT.edge}">${lines(value)}</td></tr>`;

const FONT =
  "-apple-system,BlinkMacSystemFont,'Segoe UI','PingFang SC','HarmonyOS Sans SC','Noto Sans SC','Microsoft YaHei',sans-serif";

function html(locale: Locale, subject: string, parts: readonly Part[]): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escape(subject)}</title>`;
  const body = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="padding:16px;font-family:${FONT};font-size:16px;line-height:1.75"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td>${parts.map((part) => partHtml(locale, part)).join("")}</td></tr></table></td></tr></table>`;
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body style="margin:0;padding:0">${body}</body></html>`;
}

const named = (locale: Locale, pair: readonly [string, string]) => pair.join(locale === "en" ? ": " : "：");

function partText(locale: Locale, part: Part): string {
  switch (part.kind) {
    case "text":
    case "heading":
    case "small":
      return part.text;
    case "quote":
      return [...(part.subject ? [named(locale, part.subject)] : []), ...part.paragraphs].join("\n\n");
    case "facts":
      return part.rows.map((row) => named(locale, row)).join("\n");
    case "button":
      return `${part.label}\n${part.address}`;
  }
}

/** A subject is one line: whatever a name or title holds, it can't start a header of its own. */
export function composeMail(
  locale: Locale,
  subject: string,
  parts: { readonly html: readonly Part[]; readonly text: readonly Part[] } | readonly Part[],
): Mail {
  const line = cleanLine(subject, 200);
  const both = "html" in parts ? parts : { html: parts, text: parts };
  const text = both.text.map((part) => partText(locale, part)).join("\n\n");
  return { subject: line, html: html(locale, line, both.html), text: `${text.toWellFormed()}\n` };
}
