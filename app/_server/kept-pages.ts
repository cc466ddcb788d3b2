// Finished pages, kept in this process as long as they show the same; whoever asks says what that is. Only in production.
import "server-only";
import { randomUUID } from "node:crypto";
import type { Locale } from "@/lib/domain/shared/locale";

/** `formKey` stands wherever a form carries its own key, new for each reader, so that two windows send two messages. */
export type FinishedPage = { readonly html: string; readonly formKey: string; readonly locale: Locale };

type Kept = { readonly shows: string; readonly around: readonly string[]; readonly locale: Locale };

/** About 4 MB of pages; the one that was drawn longest ago makes room. */
const MOST = 300;
/** What was erased must not linger in memory either. */
const LONGEST_MS = 10 * 60_000;

export function openShelf(isKeeping = process.env.NODE_ENV === "production") {
  const kept = new Map<string, Kept>();

  function keep(name: string, page: Kept): void {
    kept.delete(name);
    kept.set(name, page);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    setTimeout(() => kept.get(name) === page && kept.delete(name), LONGEST_MS).unref();
  }

  return {
    /**
     * @param name which page, for which reader
     * @param shows another text whenever the page shows something else
     * @returns the page with a form key of its own; null when there is nothing to draw
     */
    async page(name: string, shows: string, draw: () => Promise<FinishedPage | null>) {
      const known = isKeeping ? kept.get(name) : undefined;
      if (known?.shows === shows) return withKey(known);
      const drawn = await draw();
      if (!drawn) return null;
      const page = { shows, around: drawn.html.split(drawn.formKey), locale: drawn.locale };
      if (isKeeping) keep(name, page);
      return withKey(page);
    },
  };
}

function withKey({ around, locale }: Kept) {
  return { html: around.join(randomUUID()), locale };
}
