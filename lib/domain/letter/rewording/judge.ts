// Is this answer the same paragraph in other words? Anything that isn't certain stays out, and the text of the rules stands.
import { checkLetter } from "@/lib/domain/letter/check-letter";
import type { Block, LetterText, Sentence } from "@/lib/domain/letter/letter";
import { LENGTH, countLength } from "@/lib/domain/letter/letter-length";
import { type CheckInput, readLetter } from "@/lib/domain/letter/letter-reading";
import { lexiconOf } from "@/lib/domain/letter/lexicon";
import { hanPunctuation, lengthOf, oneLine } from "@/lib/domain/letter/typed-text";
import type { Locale } from "@/lib/domain/shared/locale";
import { mixesRoles, speaksOtherwiseOfReader } from "./claims";
import { type Paragraph, evidenceOf, paragraphToReword } from "./paragraph";
import { newWords } from "./plain-words";
import { MARK, denies, hasFigure, putBack } from "./stand-ins";

/** Why an answer wasn't taken; keys of `rewording.why` in the dictionaries. */
export type Doubt =
  | "form"
  | "facts"
  | "figures"
  | "denial"
  | "reader"
  | "words"
  | "length"
  | "same"
  | "check"
  | "closed";
export type Judged =
  | { readonly ok: true; readonly block: Block }
  | { readonly ok: false; readonly why: Doubt; readonly said: string };

export type Rewording = {
  /** The letter as it stands, with what its checks need. */
  readonly input: CheckInput;
  readonly kind: Block["kind"];
  /** The model's name, kept with the paragraph. */
  readonly model: string;
  /** As it came, with its marks. */
  readonly answer: string;
};

/** What the paragraph doesn't hold, a reworded one doesn't either: markup, addresses, quotations, calls, dashes, line breaks, hidden marks. */
const FORM =
  /[.…–—%&+/$€£¥*_#`<>|[\]{}\\~^=@"“”„«»「」『』!！?？]|https?:|www\.|\p{Cc}|\p{Cf}|\p{Co}|\p{Extended_Pictographic}/gu;
/** Of the paragraph's free words; the facts are the same in both. A few words more are never too many. */
const LEAST = 0.6;
const MOST = { share: 1.6, more: 8 };

/** Never throws, whatever the answer holds. An accepted paragraph keeps the evidence of each of its facts. */
export function judgeRewording({ input, kind, model, answer }: Rewording): Judged {
  const paragraph = paragraphToReword(input.letter, kind, readLetter(input));
  if (paragraph === null) return refuse("closed");
  const { locale } = input;
  const text = plainAnswer(answer, locale);
  const doubt = doubtOf(text, paragraph, locale);
  if (doubt !== null) return doubt;
  const block = reworded(text, paragraph, model, locale);
  if (lettersOf(block.text) === lettersOf(paragraph.rules.text)) return refuse("same");
  return checked(input, paragraph, block) ?? { ok: true, block };
}

function refuse(why: Doubt, said = ""): Judged & { ok: false } {
  return { ok: false, why, said: said.length > 40 ? `${said.slice(0, 40)}…` : said };
}

/** Another comma or blank says nothing differently. */
function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Without the frame some models put around an answer; what is left must be the paragraph alone. */
function plainAnswer(answer: string, locale: Locale): string {
  const bare = answer
    .toWellFormed()
    .trim()
    .replace(/^(["“「])(.*)(["”」])$/su, "$2");
  return locale === "en"
    ? bare
    : hanPunctuation(bare.replace(/(?<=[\p{Script=Han}⟧]) +| +(?=[\p{Script=Han}⟦])/gu, ""));
}

/** In the order in which a reader would want to hear it: facts first. */
function doubtOf(text: string, { text: source, standIns }: Paragraph, locale: Locale): (Judged & { ok: false }) | null {
  const free = text.replace(MARK, " ");
  const own = source.replace(MARK, " ");
  const form = (free.match(FORM) ?? []).find((mark) => !own.includes(mark));
  if (form !== undefined || /[⟦⟧]/.test(free)) return refuse("form", form?.trim());
  const kept = (text.match(MARK) ?? []).join("");
  if (kept !== standIns.map((one) => one.mark).join("") || mixesRoles(text, source, locale)) return refuse("facts");
  if (hasFigure(free, locale)) return refuse("figures", /\p{N}[\p{N}.,]*/u.exec(free)?.[0]);
  if (denies(free, locale)) return refuse("denial");
  const strange = newWords(free, own, locale);
  if (strange.length > 0) return refuse("words", [...new Set(strange)].slice(0, 3).join(" · "));
  if (speaksOtherwiseOfReader(text, source, locale)) return refuse("reader");
  const [now, before] = [lengthOf(free), lengthOf(own)];
  return now < before * LEAST || now > before * MOST.share + MOST.more ? refuse("length") : null;
}

function reworded(text: string, paragraph: Paragraph, model: string, locale: Locale): Block {
  const byMark = new Map(paragraph.standIns.map((one) => [one.mark, evidenceOf(paragraph, one)]));
  const sentences = text
    .split(lexiconOf(locale).sentenceEnd)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one): Sentence => {
      const evidence = (one.match(MARK) ?? []).flatMap((mark) => byMark.get(mark) ?? []);
      return { text: oneLine(putBack(one, paragraph.standIns)), evidence: [...new Set(evidence)] };
    });
  const { kind, text: before, sentences: composed } = paragraph.rules;
  return {
    kind,
    text: sentences.map((one) => one.text).join(locale === "en" ? " " : ""),
    sentences,
    // Judged as strictly as what a person writes.
    edited: true,
    reworded: { model, rules: { text: before, sentences: composed } },
  };
}

/** Every check of the letter that held with the rules' paragraph holds with the new one, which isn't too long either. */
function checked(input: CheckInput, { rules }: Paragraph, block: Block): (Judged & { ok: false }) | null {
  const most = Math.max(LENGTH[input.locale].paragraph, countLength(rules.text, input.locale));
  if (countLength(block.text, input.locale) > most) return refuse("length");
  const before = checkLetter({ ...input, letter: withBlock(input.letter, rules) });
  const after = checkLetter({ ...input, letter: withBlock(input.letter, block) });
  const worse = after.find((check, index) => !check.ok && before[index]?.ok);
  return worse ? refuse("check", worse.name) : null;
}

export function withBlock(letter: LetterText, block: Block): LetterText {
  return { ...letter, blocks: letter.blocks.map((one) => (one.kind === block.kind ? block : one)) };
}
