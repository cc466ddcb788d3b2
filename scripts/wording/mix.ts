// Sentences as they come in notes: a remark between harmless clauses, harmless ones in a row, and words in no order.
import type { Sentence } from "./compose";
import { random, shuffled } from "./random";

const NONSENSE = 300;

/** The given sentences and mixtures of them; a mixture is a remark where one of its clauses is. */
export function mixed(given: readonly Sentence[], comma: string): Sentence[] {
  const choose = random(3);
  const notes = given.filter((one) => !one.letter);
  const harmless = notes.filter((one) => one.category === "harmless");
  const any = () => harmless[Math.floor(choose() * harmless.length)]?.text ?? "";
  const joined = (...clauses: string[]) => clauses.join(comma);
  const more = notes.flatMap((one): Sentence[] => {
    const told = (text: string) => ({ ...one, text });
    if (one.category !== "harmless") {
      if (choose() > 0.4) return [];
      return [told(choose() < 0.5 ? joined(any(), one.text) : joined(one.text, any()))];
    }
    const pair = choose() < 0.8 ? [told(joined(one.text, any()))] : [];
    return choose() < 0.5 ? [...pair, told(joined(any(), any(), one.text))] : pair;
  });
  const nonsense = Array.from({ length: NONSENSE }, (): Sentence => {
    const words = comma === ", " ? `${any()} ${any()}`.split(" ") : Array.from(any() + any());
    return { text: shuffled(words, choose).join(comma === ", " ? " " : ""), category: "harmless", letter: false };
  });
  return [...given, ...more, ...nonsense];
}
