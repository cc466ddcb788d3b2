// A fresh letter: where the first wording fails a check, or reads too much like the position's last letters, others are tried.
import type { Result } from "@/lib/domain/shared/result";
import { ok } from "@/lib/domain/shared/result";
import { checkLetter } from "./check-letter";
import type { Commission } from "./compose-letter";
import { composeLetter } from "./compose-letter";
import type { Draft } from "./letter";
import type { CheckInput } from "./letter-reading";

const TRIES = 12;

type Known = Commission & Pick<CheckInput, "internalTexts" | "recentLetters" | "check" | "now">;
type Tried = { readonly draft: Draft; readonly faults: number };

/** The first draft from `seed` to `seed + 11` that passes all twelve checks, else the one with the least wrong; its `seed` says which it was. */
export function composeFresh(commission: Known): Result<Draft> {
  let best: Tried | null = null;
  for (let tries = 0; tries < TRIES && best?.faults !== 0; tries++) {
    const draft = composeLetter({ ...commission, seed: commission.seed + tries });
    if (!draft.ok) return draft;
    const faults = faultsOf(commission, draft.value);
    if (best === null || faults < best.faults) best = { draft: draft.value, faults };
  }
  if (best === null) throw new Error("at least one draft is tried");
  return ok(best.draft);
}

const HARD = 1000;

/** What stops a letter weighs most; among the rest, how many checks fail, and then how alike it reads. */
function faultsOf(commission: Known, draft: Draft): number {
  const failed = checkLetter({ ...commission, letter: draft, locale: draft.locale }).filter((check) => !check.ok);
  return failed.reduce((sum, { kind, textKey, values }) => {
    const alike = textKey === "own_voice.alike" ? Number(values["said"]) / 100 : 0;
    return sum + (kind === "hard" ? HARD : 1) + alike;
  }, 0);
}
