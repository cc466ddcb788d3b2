// A fresh letter: when the first wording reads too much like the position's last letters, seven more are tried.
import type { Result } from "@/lib/domain/shared/result";
import { checkLetter } from "./check-letter";
import type { Commission } from "./compose-letter";
import { composeLetter } from "./compose-letter";
import type { Draft } from "./letter";
import type { CheckInput } from "./letter-reading";

const TRIES = 8;

/** The first draft from `seed` to `seed + 7` that passes check 12, else that of `seed`; its `seed` says which it was. */
export function composeFresh(
  commission: Commission & Pick<CheckInput, "internalTexts" | "recentLetters">,
): Result<Draft> {
  const first = composeLetter(commission);
  for (let draft = first, tries = 1; draft.ok && tries <= TRIES; tries++) {
    const checks = checkLetter({ ...commission, letter: draft.value, locale: draft.value.locale });
    if (checks.every((check) => check.id !== 12 || check.ok)) return draft;
    draft = composeLetter({ ...commission, seed: commission.seed + tries });
  }
  return first;
}
