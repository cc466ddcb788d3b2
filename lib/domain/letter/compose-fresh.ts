// A fresh letter: where the first wording fails a check, or reads too much like the position's last letters, others are tried.
import type { Result } from "@/lib/domain/shared/result";
import { ok } from "@/lib/domain/shared/result";
import { checkLetter } from "./check-letter";
import type { Commission } from "./compose-letter";
import { composeLetter } from "./compose-letter";
import type { Check, Draft } from "./letter";
import type { CheckInput } from "./letter-reading";

const TRIES = 12;
/** As many again while nothing is wrong but that it reads like another. */
const MORE_TRIES = 24;

type Known = Commission & Pick<CheckInput, "internalTexts" | "recentLetters" | "check" | "now">;
type Tried = { readonly draft: Draft; readonly failed: readonly Check[] };

/** The first draft from `seed` on that passes all twelve checks, else the one with the least wrong; its `seed` says which it was. */
export function composeFresh(commission: Known): Result<Draft> {
  let best: Tried | null = null;
  for (let tries = 0; tries < (onlyAlike(best) ? MORE_TRIES : TRIES) && best?.failed.length !== 0; tries++) {
    const draft = composeLetter({ ...commission, seed: commission.seed + tries });
    if (!draft.ok) return draft;
    const checks = checkLetter({ ...commission, letter: draft.value, locale: draft.value.locale });
    const tried = { draft: draft.value, failed: checks.filter((check) => !check.ok) };
    if (best === null || weight(tried) < weight(best)) best = tried;
  }
  if (best === null) throw new Error("at least one draft is tried");
  return ok(best.draft);
}

const isAlike = (check: Check) => check.textKey === "own_voice.alike";
const onlyAlike = (tried: Tried | null) => tried?.failed.length === 1 && tried.failed.every(isAlike);

/** What stops a letter weighs most; among the rest, how many checks fail, and then how alike it reads. */
function weight({ failed }: Tried): number {
  const of = (check: Check) =>
    (check.kind === "hard" ? 1000 : 1) + (isAlike(check) ? Number(check.values["said"]) / 100 : 0);
  return failed.reduce((sum, check) => sum + of(check), 0);
}
