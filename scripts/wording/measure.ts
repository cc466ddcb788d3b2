// What the check finds of sentences it was not made from: the first half of held-out.json, or with `--final` the second.
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import type { Sentence } from "./compose";
import { HOLDING_CATEGORIES } from "@/lib/domain/shared/wording/finding";
import { corpus } from "./sources";

/** Categories a person is only asked about; what is said under the others must not stand. */
const ASKED = new Set(
  "personality culture_fit overqualified pedigree vague process_error data_error automated".split(" "),
);
type Half = Readonly<Record<string, Readonly<Partial<Record<"note" | "letter", readonly string[]>>>>>;

const half = process.argv.includes("--final") ? "final" : "tuning";
const held = corpus(".", "held-out") as Record<Locale, Record<"tuning" | "final", Half>>;
for (const locale of LOCALES) tell(locale, sentences(held[locale][half]));

function sentences(given: Half): Sentence[] {
  return Object.entries(given).flatMap(([category, places]) =>
    Object.entries(places).flatMap(([place, texts]) =>
      texts.map((text) => ({ text, category, letter: place === "letter" })),
    ),
  );
}

function tell(locale: Locale, all: readonly Sentence[]): void {
  const seen = all.map((one) => {
    const found = checkWording(one.text, { scope: one.letter ? "letter" : "note", locale });
    const grave = found.filter((finding) => finding.severity !== "hint");
    const byRules = grave.filter((finding) => finding.weighed === undefined);
    return {
      ...one,
      any: grave,
      rules: byRules.length > 0,
      right: grave.some((finding) => finding.category === one.category),
    };
  });
  const harmless = seen.filter((one) => one.category === "harmless");
  const remarks = seen.filter((one) => one.category !== "harmless");
  const grave = remarks.filter((one) => !ASKED.has(one.category));
  const count = (what: string, from: readonly (typeof seen)[number][], is: (one: (typeof seen)[number]) => boolean) => {
    const n = from.filter(is).length;
    console.log(`${locale} ${half} ${what}: ${n} of ${from.length} (${((100 * n) / from.length).toFixed(1)} %)`);
  };
  count("must not stand, by rules alone", grave, (one) => one.rules);
  count("must not stand, found", grave, (one) => one.any.length > 0);
  count("must not stand, right category", grave, (one) => one.right);
  count("all remarks, by rules alone", remarks, (one) => one.rules);
  count("all remarks, found", remarks, (one) => one.any.length > 0);
  count("all remarks, right category", remarks, (one) => one.right);
  const traits = remarks.filter((one) => HOLDING_CATEGORIES.some((category) => category === one.category));
  count("of holding kinds, held", traits, (one) => one.any.some((finding) => finding.holds));
  count("harmless, held", harmless, (one) => one.any.some((finding) => finding.holds));
  count("false alarms, by rules alone", harmless, (one) => one.rules);
  count("false alarms", harmless, (one) => one.any.length > 0);
  if (!process.argv.includes("--list")) return;
  for (const one of harmless) if (one.any.length > 0) console.log("  alarm", one.any[0]?.category, one.rules, one.text);
  for (const one of remarks) if (one.any.length === 0) console.log("  missed", one.category, one.text);
}
