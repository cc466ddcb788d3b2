// Sentences from the frames in zh.txt and en.txt: `(a|b)` is a choice, `<name>` a choice written once, "L " opens a line of a letter.
import { random, shuffled } from "./random";

export type Sentence = { readonly text: string; readonly category: string; readonly letter: boolean };

const FEWEST = 8;
const MOST = 26;

export function compose(frames: string, seed: number): Sentence[] {
  const choose = random(seed);
  const named = new Map<string, string>();
  const sentences = new Map<string, Sentence>();
  let category = "";
  for (const line of frames.split("\n").filter((one) => one !== "")) {
    const name = /^= (\w+) (.*)$/.exec(line);
    if (line.startsWith("# ")) category = line.slice(2);
    else if (name) named.set(name[1] ?? "", `(${name[2]})`);
    else {
      const letter = line.startsWith("L ");
      const frame = line.slice(letter ? 2 : 0).replaceAll(/<(\w+)>/g, (whole, key: string) => named.get(key) ?? whole);
      for (const text of told(frame, choose)) sentences.set(text, { text, category, letter });
    }
  }
  return [...sentences.values()];
}

/** Every alternative of a frame at least once, in changing company, unless there are too many. */
function told(frame: string, choose: () => number): string[] {
  const groups = frame
    .split(/(\([^()]*\))/)
    .map((part) => (part.startsWith("(") ? part.slice(1, -1).split("|") : [part]));
  const possible = groups.reduce((product, group) => product * group.length, 1);
  const widest = Math.max(...groups.map((group) => group.length));
  const count = Math.min(possible, MOST, Math.max(FEWEST, widest));
  const decks = groups.map((group) => {
    const deck: string[] = [];
    while (deck.length < count) deck.push(...shuffled(group, choose));
    return deck;
  });
  return Array.from({ length: count }, (_, at) => decks.map((deck) => deck[at]).join("")).map((text) => text.trim());
}
