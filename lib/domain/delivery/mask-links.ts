// A mail as colleagues may read it again: without the secrets by which its own reader is known.

export type LinkKind = "c" | "a" | "welcome";

const SECRET = /(\/(c|a|welcome)\/)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g;

/** Text or HTML with every secret of a kind that isn't `open` replaced by "…". Whoever holds such a link acts as its reader. */
export function maskLinks(text: string, open: readonly LinkKind[]): string {
  return text.replace(SECRET, (whole, path: string, kind: LinkKind) => (open.includes(kind) ? whole : `${path}…`));
}
