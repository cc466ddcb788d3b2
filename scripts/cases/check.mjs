// What a case expects, held against what the server answered. Texts are compared after NFKC.

const PLAIN_NUMBER = /^\d{1,5}$/;

/** @returns {{name: string, ok: boolean, found?: string}[]} one line for each expectation */
export function check(expect, { recommendation, letter, reachable }) {
  const text = fold(letter === null ? "" : `${letter.subject}\n${letter.text}`);
  return [
    equals("strategy", expect.strategy, recommendation.strategy),
    equals("readiness", expect.readiness, recommendation.readiness),
    ...(expect.rule === undefined ? [] : [equals("rule", expect.rule, recommendation.rule)]),
    ...exactly("needs", expect.needs, recommendation.needs),
    ...exactly("holds", expect.holds, recommendation.holds),
    ...(expect.flags ?? []).map((category) => ({
      name: `flag ${category}`,
      ok: recommendation.flags.some((flag) => flag.category === category),
      found: recommendation.flags.map((flag) => flag.category).join(", ") || "no flag",
    })),
    ...(expect.mustContain ?? []).map((any) => ({
      name: `contains ${any.map(named).join(" or ")}`,
      ok: any.some((one) => contains(text, one)),
      found: letter === null ? "no letter" : "not in the letter",
    })),
    ...(expect.mustNotContain ?? []).map((one) => {
      const where = reachable.find((part) => holds(fold(part.text), fold(one)));
      return { name: `never ${JSON.stringify(one)}`, ok: where === undefined, found: `in the ${where?.name}` };
    }),
  ];
}

export const fold = (text) => text.normalize("NFKC");

function equals(name, wanted, got) {
  return { name: `${name} ${wanted}`, ok: got === wanted, found: String(got) };
}

/** Each code once, in any order: a case says which must be there, and that no other is. */
function exactly(name, wanted, found) {
  if (wanted === undefined) return [];
  const codes = (list) => [...new Set(list)].toSorted().join(", ") || "none";
  return [equals(name, codes(wanted), codes(found.map((one) => one.code)))];
}

const named = (one) => JSON.stringify(typeof one === "string" ? one : one.loosely);

/** An exchanged sentence may stand in the letter with another capital or another full stop. */
function contains(text, wanted) {
  if (typeof wanted === "string") return text.includes(fold(wanted));
  return loose(text).includes(loose(fold(wanted.loosely)));
}

const loose = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A bare number counts only as a whole number in words people read, not inside another figure, a date, a time or a hash. */
function holds(text, unwanted) {
  if (!PLAIN_NUMBER.test(unwanted)) return text.includes(unwanted);
  return new RegExp(`(?<![\\w.,:/-])${unwanted}(?![\\w:/-]|[.,]\\d|\\s?[年月日])`, "u").test(text);
}
