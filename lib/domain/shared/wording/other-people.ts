// Other people's names: whoever applied for the same position is named in no letter, report or remark that goes out (S04).
import { suggestionOf } from "./check-wording";
import type { CheckWording, Finding } from "./finding";

/**
 * The check, which also finds the names given.
 * @param others full names of other candidates
 * @param own the candidate's own name: who shares it with somebody is not kept from reading it
 */
export function namingNobodyElse(check: CheckWording, others: readonly string[], own: string): CheckWording {
  const names = [...new Set(others.map((name) => name.trim()))].filter(
    (name) => isTelling(name) && !own.includes(name),
  );
  if (names.length === 0) return check;
  return (text, context) => {
    const found = check(text, context);
    const named = names
      .flatMap((name) => placesOf(text, name))
      .filter(({ start, end }) => !found.some((one) => isOfOthers(one) && one.start < end && start < one.end))
      .map((place): Finding => ({
        category: "other_candidate",
        severity: "warn",
        holds: false,
        ...place,
        why: "other_candidate",
        suggestion: suggestionOf("other_candidate", context.locale),
      }));
    return named.length === 0 ? found : [...found, ...named].toSorted((a, b) => a.start - b.start);
  };
}

const isOfOthers = ({ category, severity }: Finding) => category === "other_candidate" && severity !== "hint";

/** A single Latin word may be a word of the language: May, Rose, Grant. */
function isTelling(name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? [...name].length > 1 : /\p{L}\P{L}+\p{L}/u.test(name);
}

function placesOf(text: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const joins = (outside: string, inside: string) =>
      /\p{L}/u.test(outside) && /(?!\p{Script=Han})\p{L}/u.test(inside);
    const isWhole =
      !joins(text.slice(0, start).at(-1) ?? "", name[0] ?? "") && !joins(text[end] ?? "", name.at(-1) ?? "");
    if (isWhole) places.push({ start, end });
  }
  return places;
}
