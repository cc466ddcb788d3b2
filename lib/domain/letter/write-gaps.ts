// The gaps: what the role requires, what was reached, what was seen. At most two in detail; what didn't decide is called so.
import type { Sentence } from "./letter";
import type { Area } from "./letter-facts";
import type { Pen } from "./pen";
import { figures } from "./write-strengths";

/** Room for gaps told in detail; the report has them all. */
const IN_DETAIL = 2;

/** The sentences about gaps, empty when there are none to tell. */
export function gapSentences(pen: Pen): (Sentence | null)[] {
  const { deciding, minor } = pen.facts;
  const [first, ...rest] = deciding;
  if (first === undefined) return minorSentences(pen, minor, minor.length > 1);
  const detailed = rest.slice(0, IN_DETAIL - 1);
  const others = rest.slice(IN_DETAIL - 1);
  const must = others.filter((area) => area.mustHave);
  const room = rest.length === 0 && pen.brief === 0;
  const inBrief = pen.brief > 0 && must.length > 0;
  const untold = !inBrief && (others.length > must.length || (room ? minor.length > 1 : minor.length > 0));
  return [
    lead(pen, first),
    observation(pen, first),
    ...detailed.flatMap((area) => [secondGap(pen, area), pen.brief > 0 ? null : observation(pen, area)]),
    must.length > 0 ? listed(pen, must) : null,
    ...(room ? minorSentences(pen, minor, false) : []),
    untold ? inReport(pen) : null,
  ];
}

function slotsOf(pen: Pen, area: Area): Record<string, string> {
  const requirement =
    area.requirement === null ? "" : pen.patterns.requirement.replace("{text}", () => area.requirement ?? "");
  return { dim: area.label, requirement, text: area.requirement ?? "", ...figures(pen, area) };
}

function placesOf(area: Area): readonly string[] {
  return area.requirement === null ? area.evidence : [...area.evidence, `requirement:${area.key}`];
}

function lead(pen: Pen, area: Area): Sentence {
  const { gap } = pen.patterns;
  const variants = {
    certificate: area.requirement === null ? gap.certificateBare : gap.certificate,
    years: gap.years,
    score: area.mustHave ? gap.must : gap.lead,
  };
  return pen.say(variants[area.kind], "gap", slotsOf(pen, area), placesOf(area));
}

function secondGap(pen: Pen, area: Area): Sentence {
  const { gap } = pen.patterns;
  const variants = { certificate: gap.secondCertificate, years: gap.secondYears, score: gap.second };
  const told = pen.brief >= 5 && area.kind !== "certificate" ? { ...area, requirement: null } : area;
  return pen.say(variants[area.kind], "second gap", slotsOf(pen, told), placesOf(told));
}

/** The observed fact behind a gap: a ticked item, or a remark its author marked shareable. */
function observation(pen: Pen, area: Area): Sentence | null {
  const seen = pen.facts.observed.get(area.key);
  if (seen === undefined || pen.brief >= 3) return null;
  const variants = seen.kind === "item" ? pen.patterns.gap.observed : pen.patterns.gap.remark;
  return pen.say(variants, `observed ${area.key}`, { item: seen.text }, [seen.place]);
}

function listed(pen: Pen, areas: readonly Area[]): Sentence {
  const names = areas.map((area) => area.label).join(pen.patterns.listJoiner);
  return pen.say(
    pen.patterns.gap.listed,
    "listed",
    { names },
    areas.flatMap((area) => area.evidence),
  );
}

function minorSentences(pen: Pen, minor: readonly Area[], more: boolean): (Sentence | null)[] {
  const [first] = minor;
  if (first === undefined) return [];
  const { gap } = pen.patterns;
  const variants = first.kind === "certificate" ? gap.minorCertificate : gap.minor;
  return [pen.say(variants, "minor", slotsOf(pen, first), first.evidence), more ? inReport(pen) : null];
}

function inReport(pen: Pen): Sentence {
  return pen.say(pen.patterns.gap.inReport, "in report", {}, []);
}
