// What plain words could still twist: who did what, and whether a fact is what was said or what it rests on.
import type { Locale } from "@/lib/domain/shared/locale";
import { MARK } from "./stand-ins";

/** Words that may stand beside the reader; any other neighbour would say something of them ("⟦1⟧ is for you"). */
const BESIDE: Readonly<Record<Locale, { readonly before: RegExp; readonly after: RegExp }>> = {
  "zh-CN": {
    before: /(?:^|[，。；：]|感谢|谢谢|感激|和|与)$/u,
    after:
      /^(?:参加|参与|抽出|抽空|前来|来到|过来|到来|花费|花了|准备|在面试|在交流|在面谈|的时间|的参与|的分享|的到来|$)/u,
  },
  en: {
    before: /(?:^|[.,;:]|\b(?:thank|thanking|with|from))$/iu,
    after: /^(?:[.,;:]|for|about|during|and|in|at|to|$)\b/iu,
  },
};
const READER: Readonly<Record<Locale, RegExp>> = { "zh-CN": /您/gu, en: /\byour?s?\b/giu };
const OURS = /^your (?:time|interview|conversation|meeting)\b/iu;
const REACH = { "zh-CN": 2, en: 12 };

/** Does `text` say something of its reader that `source` doesn't? */
export function speaksOtherwiseOfReader(text: string, source: string, locale: Locale): boolean {
  const known = besides(source, locale);
  return besides(text, locale).some(({ before, after, at }) => {
    if (locale === "en" && OURS.test(at)) return false;
    const beside = BESIDE[locale];
    const stoodBefore = beside.before.test(before) || known.some((one) => one.before === before);
    return !(stoodBefore && (beside.after.test(after) || known.some((one) => one.after === after)));
  });
}

type Beside = { readonly before: string; readonly after: string; readonly at: string };

/** The reader's neighbours: two Han characters, or one word, on each side; a fact counts as one. */
function besides(text: string, locale: Locale): Beside[] {
  const flat = text.replace(MARK, "⟦⟧").toLowerCase();
  return [...flat.matchAll(READER[locale])].map((match) => {
    const left = flat.slice(0, match.index).trimEnd();
    const right = flat.slice(match.index + match[0].length).trimStart();
    const word = locale === "en";
    return {
      before: word ? (/(?:[\p{L}’']+|\S)$/u.exec(left)?.[0] ?? "") : left.slice(-REACH[locale]),
      after: word ? (/^(?:[\p{L}’']+|\S)/u.exec(right)?.[0] ?? "") : right.slice(0, REACH[locale] + 1),
      at: flat.slice(match.index, match.index + match[0].length + REACH.en),
    };
  });
}

const ROLES: Readonly<Record<Locale, readonly (readonly [role: string, RegExp])[]>> = {
  "zh-CN": [
    ["ground", /依据|因为|由于|根据|来自|源于|出自|基于/gu],
    ["word", /评语|评论|原话|写|记|勾选|说/gu],
  ],
  en: [
    ["ground", /\b(?:evidence|basis|ground|because|behind|based|rests?|rested|shown)\b/giu],
    ["word", /\b(?:not(?:e|es|ed|ing)|wr(?:ote|ite|itten|iting)|comment\w*|says?|said|reads?|remark\w*|put down)\b/giu],
  ],
};

/** Is what somebody said told as what it rests on, or the other way round? Only where both texts say what it is. */
export function mixesRoles(text: string, source: string, locale: Locale): boolean {
  const before = rolesIn(source, locale);
  return rolesIn(text, locale).some((role, index) => role !== null && before[index] !== null && role !== before[index]);
}

/** For each mark, the last role named since the mark before it. */
function rolesIn(text: string, locale: Locale): (string | null)[] {
  return text
    .split(MARK)
    .slice(0, -1)
    .map((piece) => {
      const named = ROLES[locale].flatMap(([role, words]) =>
        [...piece.matchAll(words)].map((match) => ({ role, at: match.index })),
      );
      return named.toSorted((a, b) => b.at - a.at)[0]?.role ?? null;
    });
}
