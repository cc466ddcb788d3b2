// Finds in one text of a template what nobody may be judged by.
import { type Reading, read, squeeze } from "@/lib/domain/shared/wording/reading";
import type { Criterion } from "./criteria";
import { enCriteria, enTopics } from "./criteria-en";
import { zhCriteria, zhTopics } from "./criteria-zh";
import type { ProtectedCategory } from "./finding";

export type ProtectedHit = { readonly category: ProtectedCategory; readonly ask: boolean; readonly words: string };

/** Stands for a topic of the work: no pattern and no word boundary matches it. */
const COVER = "\ufffc";

/** The gravest hit of each text: a refusal before a question; null when the text names no protected trait. Never throws. */
export function protectedIn(text: string): ProtectedHit | null {
  const original = text.trim();
  const reading = read(original);
  const squeezed = squeeze(reading);
  const hits = [reading, ...(squeezed === null ? [] : [squeezed])].flatMap((one) => hitsIn(one, original));
  return hits.find((hit) => !hit.ask) ?? hits[0] ?? null;
}

/** The text as it stands, with the topics of the work covered: same length, same places. */
export function withoutTopics(text: string): string {
  const reading = read(text);
  const hide = (rest: string, topics: readonly RegExp[]) =>
    topics.reduce((left, topic) => left.replace(topic, (hit) => COVER.repeat(hit.length)), rest);
  const covered = hide(hide(reading.text, zhTopics), enTopics);
  const hidden = new Set<number>();
  for (let at = 0; at < covered.length; at++) {
    if (covered.charAt(at) !== COVER) continue;
    for (let place = reading.starts[at] ?? 0; place < (reading.ends[at] ?? 0); place++) hidden.add(place);
  }
  return Array.from({ length: text.length }, (_, place) => (hidden.has(place) ? COVER : text.charAt(place))).join("");
}

function hitsIn(reading: Reading, original: string): ProtectedHit[] {
  const zh = /\p{Script=Han}/u.test(reading.text) ? find(reading, original, zhTopics, zhCriteria) : [];
  const en = /[a-z]{2}/u.test(reading.text) ? find(reading, original, enTopics, enCriteria) : [];
  return [...zh, ...en];
}

function find(
  reading: Reading,
  original: string,
  topics: readonly RegExp[],
  criteria: readonly Criterion[],
): ProtectedHit[] {
  const text = topics.reduce((rest, topic) => rest.replace(topic, (hit) => COVER.repeat(hit.length)), reading.text);
  return criteria.flatMap((criterion) => {
    const [match] = text.matchAll(criterion.find);
    if (match === undefined || match[0] === "") return [];
    const from = reading.starts[match.index] ?? 0;
    const to = reading.ends[match.index + match[0].length - 1] ?? original.length;
    const sure = sureness(criterion, text, match[0]);
    if (sure === null) return [];
    const words = original.slice(from, to).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
    return [{ category: criterion.category, ask: sure === "ask", words }];
  });
}

/** Words that only turn a trait into a demand: with nothing else beside it, the trait is the criterion. */
const DEMANDS =
  /要求|限制|条件|优先|优势|不限|状况|情况|问题|原因|良好|合适|适合|除外|匹配|因素|背景|[不无没有的者勿投好佳大小高低及和或与为是]|\b(?:no|not|and|or|the|an?|of|is|has|with|any|for|preferred|required|requirement|only|status|background|must|be|good|right|very|too|in|person|candidates?)\b|[\s\p{P}\d]/gu;
/** Characters or words beside a mention: up to the first it is refused, up to the second asked about, then it is the work's subject. */
const ROOM = { han: [2, 5], words: [1, 3] } as const;

/** How sure a hit is: null where the word only belongs to the work. */
function sureness(criterion: Criterion, text: string, trait: string): "refuse" | "ask" | null {
  if (criterion.sure === undefined) return "refuse";
  if (criterion.sure === "ask") return "ask";
  const left = text.replaceAll(trait, " ").replace(DEMANDS, " ");
  const han = left.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = left.match(/[a-z]+/gu)?.length ?? 0;
  if (left.includes(COVER)) return null;
  if (han <= ROOM.han[0] && words <= ROOM.words[0]) return "refuse";
  return han <= ROOM.han[1] && words <= ROOM.words[1] ? "ask" : null;
}
