// What a built-in rule finds, shown in sentences: its pattern says nothing to people.
import examples from "./corpus/pack-examples.json";
import remarks from "./corpus/remarks.json";
import moreRemarks from "./corpus/second-author-remarks.json";
import { BUILT_IN_RULES } from "./pack/built-in-rules";
import { read } from "./reading";

const MOST = 3;
let known: ReadonlyMap<string, readonly string[]> | null = null;

/** At most three; none for a rule whose turn nobody wrote down. Gathered once. */
export function ruleExamples(id: string): readonly string[] {
  return (known ??= gathered()).get(id) ?? [];
}

function gathered(): ReadonlyMap<string, readonly string[]> {
  const texts = [...examples.filter((one) => !("silent" in one)), ...remarks, ...moreRemarks].map((one) => ({
    ...one,
    reading: read(one.text),
  }));
  return new Map(
    BUILT_IN_RULES.map(({ id, category, find, cased }) => {
      const found = texts.filter(
        (one) => one.category === category && (cased ? one.reading.cased : one.reading.text).search(find) >= 0,
      );
      const shortest = found.map(({ text }) => text).toSorted((a, b) => a.length - b.length);
      return [id, [...new Set(shortest)].slice(0, MOST)];
    }),
  );
}
