// The words of the editor and of what it shows, as the server hands them to the browser.
import type { Words } from "@/lib/i18n/words";

export type PreviewWords = { readonly scorecard: Words<"scorecard">; readonly template: Words<"template"> };
export type EditorWords = PreviewWords & { readonly position: Words<"position"> };
