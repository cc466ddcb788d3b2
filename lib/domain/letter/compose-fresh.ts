// A fresh letter: when the first wording reads too much like the position's last letters, seven more are tried.
import type { Result } from "@/lib/domain/shared/result";
import { voiceFault } from "./check-shape";
import type { Commission } from "./compose-letter";
import { composeLetter } from "./compose-letter";
import type { Draft } from "./letter";
import type { CheckInput } from "./letter-reading";
import { readLetter } from "./letter-reading";

const TRIES = 8;

/** The first draft from `seed` to `seed + 7` that passes check 12, else the least alike; its `seed` says which it was. */
export function composeFresh(
  commission: Commission & Pick<CheckInput, "internalTexts" | "recentLetters" | "check">,
): Result<Draft> {
  let best = composeLetter(commission);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries++) {
    const draft = composeLetter({ ...commission, seed: commission.seed + tries });
    if (!draft.ok) return draft;
    const fault = voiceFault(readLetter({ ...commission, letter: draft.value, locale: draft.value.locale }));
    if (fault === null) return draft;
    const alike = fault.kind === "alike" ? Number(fault.said) : 0;
    if (alike < least) [best, least] = [draft, alike];
  }
  return best;
}
