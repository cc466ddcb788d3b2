// Whether a phrase may be named harmless: a name may, a word that speaks of a person may not.
import { compileLayer } from "./compile";
import { findAll, readingsOf } from "@/lib/domain/shared/wording/check-wording";
import { coverMasks } from "@/lib/domain/shared/wording/cover";
import type { Category, Finding } from "@/lib/domain/shared/wording/finding";
import { GUARDED } from "./guarded";
import { NOTHING_OWN } from "./layer";
import { findPhrases, gatherPhrases, plainPhrase } from "./phrases";
import { knownRemarks } from "./shipped-sentences";

export type MaskFault = { readonly key: string; readonly values: Readonly<Record<string, string>> };

const BUILT_IN = compileLayer(NOTHING_OWN);
const PERSON =
  /(?<!其)他(?!司|家)|她|咱|候选人|此人|这人|本人|\b(?:he|she|they|him|her|them|his|hers|their|theirs|who|candidate|person|someone|guy|woman|man|girl|boy|lady)\b/u;
const SENTENCE = /[。,;!?\n]|\. |\.$/u;

/** null when the phrase may be named for these categories. */
export function maskFault(phrase: string, categories: readonly Category[]): MaskFault | null {
  const plain = plainPhrase(phrase);
  const fault = (key: string, values: MaskFault["values"] = {}) => ({ key, values: { phrase, ...values } });
  if (isShort(plain) || phrase.includes("*")) return fault("maskShort");
  if (SENTENCE.test(plain) || plain.split(" ").length > 5 || [...plain].length > 30) return fault("maskSentence");
  if (PERSON.test(plain)) return fault("maskPerson");
  if (isBare(phrase, categories)) return fault("maskBare");
  const remark = hiddenRemark(plain, categories);
  return remark === null ? null : fault("maskHides", { remark });
}

/** Three characters or four letters: anything shorter stands in too many sentences. */
function isShort(plain: string): boolean {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return han * 4 + (letters - han) * 3 < 12;
}

/** A phrase that is nothing but the flagged words themselves would switch a rule off. */
function isBare(phrase: string, categories: readonly Category[]): boolean {
  const whole = phrase.trim().length;
  return guardedFindings(phrase, categories).some(({ start, end }) => whole - (end - start) < 2);
}

function guardedFindings(text: string, categories: readonly Category[]): Finding[] {
  const found = (["remark", "letter"] as const).flatMap((scope) =>
    findAll(readingsOf(text), { scope, locale: "en" }, BUILT_IN, coverMasks),
  );
  return found.filter(
    ({ category, rule }) => rule !== undefined && GUARDED.has(category) && categories.includes(category),
  );
}

/** A remark we know must not stand and that says the very same: then the phrase is no name. */
function hiddenRemark(plain: string, categories: readonly Category[]): string | null {
  const phrases = gatherPhrases([{ of: plain, phrases: [plain] }]);
  const hidden = knownRemarks().find(
    ({ category, reading }) => categories.includes(category) && findPhrases(phrases, reading).length > 0,
  );
  return hidden?.text ?? null;
}
