// Which pieces of an evaluation may be shown to a candidate with an answer, and exactly what they then see.
import type { Evidence } from "@/lib/domain/evaluation/places";
import type { ReleasedEvidence } from "./message";

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
