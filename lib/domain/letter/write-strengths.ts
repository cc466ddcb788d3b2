// The strengths: what a person ticked or confirmed, with its evidence, and the figure where the area is met.
import type { Block, Sentence } from "./letter";
import type { Area, Told, ToldStrength } from "./letter-facts";
import type { LetterPatterns } from "./patterns";
import type { Pen } from "./pen";
import { blockOf } from "./pen";
import { sameStory } from "./typed-text";
import { judgesNobody } from "./shape";

export function strengths(pen: Pen, detail: Told | null): Block[] {
  const [lead, ...others] = pen.facts.strengths;
  if (lead === undefined) return [];
  return blockOf(pen, "strengths", [leading(pen, lead, detail), second(pen, lead, others)]);
}

/** Points or years as people read them: 85分, 3年, 85. */
export function figures(pen: Pen, area: Area): { score: string; req: string } {
  const unit = area.kind === "years" ? pen.patterns.years : pen.patterns.points;
  const print = (n: string) => unit.replace("{n}", n);
  return { score: print(area.score ?? ""), req: print(area.required) };
}

const SAYS_FIRST = /先说|\bfirst\b/u;

function leading(pen: Pen, lead: ToldStrength, detail: Told | null): Sentence {
  const { strength } = pen.patterns;
  const met = lead.area?.verdict === "met" ? lead.area : null;
  const echo = detail !== null && sameStory(detail.text, lead.text);
  const manner = mannerOf(met, echo, lead.item === null || pen.brief >= 3);
  const places = [lead.place, ...(met?.evidence ?? [])];
  const ways = pen.strengthsLate ? strength[manner].filter((one) => !SAYS_FIRST.test(one)) : strength[manner];
  return pen.say(ways, "strength", slotsOf(pen, lead), places);
}

function mannerOf(met: Area | null, echo: boolean, bare: boolean): keyof LetterPatterns["strength"] {
  if (met === null) return echo && !bare ? "seenEcho" : bare ? "seenBare" : "seen";
  if (met.kind === "certificate") return bare ? "heldBare" : "held";
  if (met.kind === "years") return bare ? "yearsBare" : "years";
  if (echo) return bare ? "echoBare" : "echo";
  return bare ? "figuresBare" : "figures";
}

function slotsOf(pen: Pen, { area, item, text }: ToldStrength): Record<string, string> {
  return { evidence: text, item: item ?? "", dim: area?.label ?? "", ...(area ? figures(pen, area) : {}) };
}

/** A second one only where the letter has room: another area, met, and no more than one gap to explain. */
function second(pen: Pen, lead: ToldStrength, others: readonly ToldStrength[]): Sentence | null {
  const { facts, patterns } = pen;
  if (judgesNobody(facts.shape) || pen.brief > 0 || facts.deciding.length + facts.minor.length > 1) return null;
  const next = others.find(
    ({ area, text }) =>
      area?.verdict === "met" && area.kind === "score" && area !== lead.area && !sameStory(text, lead.text),
  );
  if (next?.area === undefined || next.area === null) return null;
  const variants = next.item === null ? patterns.strength.secondBare : patterns.strength.second;
  return pen.say(variants, "second strength", slotsOf(pen, next), [next.place, ...next.area.evidence]);
}
