// Cuts a report to what fits on paper and to what its reader may see, before anything is drawn.
import { cleanLine, cleanText } from "@/emails/clean-text";
import type { ReportDimension, ReportProps, ReportRemark, ReportTest } from "./report-props";

const DIMENSIONS = 30;
const ITEMS = 50;
const ITEM = 200;
const TEXT = 2000;
/** Characters a whole report may print: about sixteen pages. */
const BUDGET = 20_000;

/** Hands out room until there is none left; `full` says that something was left out. */
class Room {
  full = false;
  private left = BUDGET;

  take<T>(all: readonly T[], cost: (one: T) => number): T[] {
    const kept: T[] = [];
    for (const one of all.slice(0, ITEMS)) {
      if (cost(one) > this.left) break;
      this.left -= cost(one);
      kept.push(one);
    }
    this.full ||= kept.length < all.length;
    return kept;
  }
}

/** Room a text takes: forty characters for the line it starts, thirty for each break inside it. */
const costOf = (...texts: string[]): number =>
  texts.reduce((sum, t) => sum + t.length + 40 + 30 * t.split("\n").length, 0);

function remarks(all: readonly ReportRemark[], internal: boolean, room: Room): ReportRemark[] {
  const seen = all.filter((one) => internal || one.shared);
  const clean = seen.slice(0, ITEMS).map((one) => ({ ...one, text: cleanText(one.text, TEXT) }));
  if (seen.length > ITEMS) room.full = true;
  return room.take(clean, (one) => costOf(one.text));
}

function tests(all: readonly ReportTest[], room: Room): ReportTest[] {
  return room
    .take(all, (one) => costOf(cleanLine(one.name, ITEM)))
    .map((one) => ({
      ...one,
      name: cleanLine(one.name, ITEM),
      questions: room
        .take(one.questions, (q) =>
          costOf(cleanLine(q.topic, ITEM), cleanText(q.expected, TEXT), cleanText(q.given, TEXT)),
        )
        .map((q) => ({
          ...q,
          topic: cleanLine(q.topic, ITEM),
          expected: cleanText(q.expected, TEXT),
          given: cleanText(q.given, TEXT),
        })),
    }));
}

function dimension(one: ReportDimension, internal: boolean, room: Room): ReportDimension {
  const levels = one.levels.map((l) => ({ ...l, word: cleanLine(l.word, ITEM), meaning: cleanText(l.meaning, TEXT) }));
  const strengths = one.strengths.map((s) => ({
    item: cleanLine(s.item, ITEM),
    evidence: cleanText(s.evidence, TEXT),
  }));
  const gaps = one.gaps.map((gap) => cleanLine(gap, ITEM));
  return {
    ...one,
    name: cleanLine(one.name, ITEM) || "—",
    requirementText:
      room.take(one.requirementText === null ? [] : [cleanText(one.requirementText, TEXT)], costOf)[0] ?? null,
    levels: room.take(levels, (l) => costOf(l.word, l.meaning)),
    strengths: room.take(strengths, (s) => costOf(s.item, s.evidence)),
    gaps: room.take(gaps, costOf),
    remarks: remarks(one.remarks, internal, room),
    tests: tests(one.tests, room),
  };
}

/** The same report with every text clean and capped, and without unshared remarks unless it is an internal copy. */
export function cleanReport(props: ReportProps): { readonly report: ReportProps; readonly shortened: boolean } {
  const internal = props.audience === "internal";
  const room = new Room();
  const report = {
    ...props,
    company: cleanLine(props.company, ITEM),
    positionTitle: cleanLine(props.positionTitle, ITEM),
    candidateName: cleanLine(props.candidateName, ITEM),
    interviewedOn: cleanLine(props.interviewedOn, 60),
    confirmedBy: props.confirmedBy === null ? null : cleanLine(props.confirmedBy, ITEM),
    reportId: cleanLine(props.reportId, 60),
    contentHash: cleanLine(props.contentHash, 128),
    verifyAddress: cleanLine(props.verifyAddress, 300),
    dimensions: props.dimensions.slice(0, DIMENSIONS).map((one) => dimension(one, internal, room)),
    remarks: remarks(props.remarks, internal, room),
    tests: tests(props.tests, room),
  };
  return { report, shortened: room.full || props.dimensions.length > DIMENSIONS };
}
