// How alike two letters read: the share of five-character (English: five-word) runs that one has in common with the other.
import type { Locale } from "@/lib/domain/shared/locale";

const RUN = 5;

/** 0-1: how much of either text also stands in the other, whichever is more. Texts shorter than one run share nothing. */
export function overlap(text: string, other: string, locale: Locale): number {
  const [own, others] = [runs(text, locale), runs(other, locale)];
  const least = Math.min(own.size, others.size);
  return least === 0 ? 0 : [...own].filter((run) => others.has(run)).length / least;
}

function runs(text: string, locale: Locale): Set<string> {
  const plain = text.normalize("NFKC").toLowerCase();
  const units = plain.match(locale === "en" ? /[\p{L}\p{N}.’']+/gu : /[\p{L}\p{N}]/gu) ?? [];
  return new Set(units.slice(RUN - 1).map((_, index) => units.slice(index, index + RUN).join(" ")));
}

/** A stored letter without its fixed parts: greeting first, then at the end the door and the signature. */
export function middleOf(plainLetter: string): string {
  return plainLetter.split("\n\n").slice(1, -2).join("\n\n");
}
