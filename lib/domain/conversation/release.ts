// Which pieces of an evaluation may be shown to a candidate with an answer, and exactly what they then see.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { type Evidence, evidenceAt, placesOf } from "@/lib/domain/evaluation/places";
import type { Locale } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import type { ReleasedEvidence } from "./message";
import { tellable } from "./told-results";

/**
 * @param evidence what stands at a place, or null
 * @param words how a dimension is called in the candidate's language
 * @returns null for everything that can't be released: only remarks marked shareable, tests and their questions can
 */
export function released(
  evidence: Evidence | null,
  words: (dimension: string) => string | null,
): ReleasedEvidence | null {
  switch (evidence?.kind) {
    case "question": {
      const { topic, expected, given, points, maxPoints } = evidence.question;
      return { kind: "question", test: evidence.test.name, topic, expected, given, points, maxPoints };
    }
    case "test":
      return { kind: "test", name: evidence.test.name, score: evidence.test.score, max: evidence.test.max };
    case "comment": {
      const { comment } = evidence;
      if (!comment.shareable) return null;
      return { kind: "remark", dimension: comment.dimension && words(comment.dimension), text: comment.text };
    }
    default:
      return null;
  }
}

export type Releasable = { readonly place: string; readonly what: ReleasedEvidence };

/** Everything of a case that may be shown, in order: tests with their questions, then remarks fit to be read by the candidate. */
export function releasable(
  file: CaseFile,
  {
    locale,
    words,
    check,
  }: {
    readonly locale: Locale;
    readonly words: (dimension: string) => string | null;
    readonly check: CheckWording;
  },
): Releasable[] {
  const { tests, comments } = placesOf(file.evaluation);
  const places = [
    ...tests.flatMap((test, i) => [`test:${i}`, ...test.questions.map((_, j) => `question:${i}.${j}`)]),
    ...comments.map((_, i) => `comment:${i}`),
  ];
  return places.flatMap((place) => {
    const what = released(evidenceAt(place, file), words);
    const fit = what !== null && wordsOf(what).every((text) => tellable(text, locale, check));
    return fit ? [{ place, what }] : [];
  });
}

/** What people typed in a piece; a test's own words may hold a remark too. */
function wordsOf(what: ReleasedEvidence): string[] {
  if (what.kind === "remark") return [what.text];
  return what.kind === "test" ? [what.name] : [what.test, what.topic, what.expected, what.given];
}
