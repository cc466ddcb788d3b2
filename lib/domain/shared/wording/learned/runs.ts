// What the classifier sees of a sentence: runs of one to four Han characters, or of one to three English word stems.

export type Language = "zh" | "en";
/** `start` and `end` are places in the text given. */
export type Run = { readonly key: string; readonly start: number; readonly end: number };

const UNIT = /\p{Script=Han}|[a-z']+|\d+|[^\s]/gu;
const SPEAKS = /^[\p{Script=Han}a-z\d]/u;
const LONGEST = { zh: 4, en: 3 } as const;

/** Each different run once, at its first place. A run never crosses a comma or another mark. */
export function runsOf(text: string, language: Language): Run[] {
  const found = new Map<string, Run>();
  const add = (key: string, first: Run, last: Run) => {
    if (!found.has(key)) found.set(key, { key, start: first.start, end: last.end });
  };
  for (const clause of clausesOf(text, language)) {
    for (const [from, first] of clause.entries()) {
      let key = "";
      for (const last of clause.slice(from, from + LONGEST[language])) {
        key += (last !== first && language === "en" ? " " : "") + last.key;
        add(key, first, last);
      }
      const third = clause[from + 2];
      if (language === "en" && third) add(`${first.key} _ ${third.key}`, first, third);
    }
  }
  return [...found.values()];
}

/** Units between marks; each clause opens with "^", for how it begins. */
function clausesOf(text: string, language: Language): Run[][] {
  const clauses: Run[][] = [];
  let clause: Run[] = [];
  for (const match of text.matchAll(UNIT)) {
    const [piece] = match;
    const start = match.index;
    if (!SPEAKS.test(piece)) {
      clause = [];
      continue;
    }
    if (clause.length === 0) {
      clause.push({ key: "^", start, end: start });
      clauses.push(clause);
    }
    clause.push({ key: language === "en" ? stem(piece) : plain(piece), start, end: start + piece.length });
  }
  return clauses;
}

/** Figures count by their length alone. */
function plain(piece: string): string {
  return /^\d/.test(piece) ? "0".repeat(Math.min(piece.length, 4)) : piece;
}

/** A rough stem: enough that "lazy" meets "laziness" and "hired" meets "hiring". */
function stem(piece: string): string {
  const word = plain(piece).replace(/'(?:s|re|ve|ll|d|m)$/, "");
  if (word.length < 5) return word;
  const short = word.replace(/(?:iness|ness|ingly|edly|ing|ed|ly|ies|es|s|y|e)$/, "");
  return short.length < 3 ? word : short;
}
