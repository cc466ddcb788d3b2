// A text as read, cut into the sentences that are judged one by one.
import type { Language } from "./runs";

export type Sentence = { readonly text: string; readonly start: number; readonly language: Language };

const SENTENCE = /(?:[^。!?;\n.]|\.(?!\s|$))+/gu;
/** Beyond this a sentence is judged in pieces, so that much harmless text cannot dilute one remark. */
const LONG = { zh: 60, en: 200 } as const;

export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => pieces(match[0], match.index));
}

function pieces(whole: string, offset: number): Sentence[] {
  const language = languageOf(whole);
  if (language === null) return [];
  const found: Sentence[] = [];
  let from = 0;
  while (from < whole.length) {
    const rest = whole.slice(from, from + LONG[language]);
    const isLast = from + rest.length === whole.length;
    const comma = isLast ? -1 : Math.max(rest.lastIndexOf(","), rest.lastIndexOf("、"));
    const cut = comma > LONG[language] / 3 ? comma + 1 : rest.length;
    found.push(trimmed(rest.slice(0, cut), offset + from, language));
    from += cut;
  }
  return found.filter((one) => one.text !== "");
}

function trimmed(text: string, start: number, language: Language): Sentence {
  const inner = text.trim();
  return { text: inner, start: start + text.indexOf(inner), language };
}

/** A Han character says as much as three letters; null where nobody speaks. */
function languageOf(text: string): Language | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[a-z]/g)?.length ?? 0;
  if (han < 2 && letters < 4) return null;
  return han * 3 >= letters ? "zh" : "en";
}
