// What the check finds of sentences it was not made from: the first half of held-out.json, with `--final` the second,
// with `--blind` those of an author who never saw a rule.
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { HOLDING_CATEGORIES, WORDING_SCOPES, type WordingScope } from "@/lib/domain/shared/wording/finding";
import { corpus } from "./sources";

/** Categories a person is only asked about; what is said under the others must not stand. */
const ASKED = new Set(
  "personality culture_fit overqualified pedigree vague process_error data_error automated".split(" "),
);
type Half = Readonly<Record<string, Readonly<Partial<Record<WordingScope, readonly string[]>>>>>;
type Given = { readonly text: string; readonly category: string; readonly scope: WordingScope };

const half = process.argv.includes("--blind") ? "blind" : process.argv.includes("--final") ? "final" : "tuning";
for (const locale of LOCALES) tell(locale, sentences(sentencesOf(locale)));

function sentencesOf(locale: Locale): Half {
  if (half === "blind") return (corpus(".", "held-out-blind") as Record<Locale, Half>)[locale];
  return (corpus(".", "held-out") as Record<Locale, Record<"tuning" | "final", Half>>)[locale][half];
}

function sentences(given: Half): Given[] {
  return Object.entries(given).flatMap(([category, places]) =>
    WORDING_SCOPES.flatMap((scope) => (places[scope] ?? []).map((text) => ({ text, category, scope }))),
  );
}

function tell(locale: Locale, all: readonly Given[]): void {
  const seen = all.map((one) => {
    const found = checkWording(one.text, { scope: one.scope, locale });
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
