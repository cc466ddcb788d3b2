// The recommendation with a wording check that knows a handful of marker words, so that a test says what it means.
import { createHash } from "node:crypto";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Category, Finding } from "@/lib/domain/shared/wording/finding";
import { HOLDING_CATEGORIES } from "@/lib/domain/shared/wording/finding";
import { recommend } from "@/lib/domain/strategy/recommend";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** "<age>" in a text is a finding of that category, and so on for every category. */
function check(text: string): Finding[] {
  return [...text.matchAll(/<([a-z_]+)>/g)].map((match) => {
    const category = match[1] as Category;
    const holds = (HOLDING_CATEGORIES as readonly string[]).includes(category);
    const place = { start: match.index, end: match.index + match[0].length };
    return {
      category,
      severity: holds ? "block" : "warn",
      holds,
      ...place,
      why: category,
      suggestion: `no ${category}`,
    };
  });
}

export function advise(file: CaseFile, chosen?: Strategy): Recommendation {
  return recommend(file, { check, hash, ...(chosen ? { chosen } : {}) });
}
