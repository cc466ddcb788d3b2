// The same case told of other people and other work: every name, id and free text exchanged, each for one of its own kind.
// The expectations move along: what stood for a text now stands for the text that took its place.
import { readFileSync } from "node:fs";

const POOLS = JSON.parse(readFileSync(new URL("pools.json", import.meta.url), "utf8"));
const HOLDING_FIRST = ["age", "sex", "marriage_childbearing", "health", "region", "pedigree"];

/**
 * @param kindsOf {(text: string, locale: string) => string[]} the categories a remark was found to belong to
 * @param seed {number} which of the pool's texts are taken
 */
export function exchange(given, kindsOf, seed) {
  const swap = new Swap(given, kindsOf, seed);
  const { position, application, scorecards, disposition } = given;
  const swapped = {
    position: swap.position(position),
    application: {
      ...application,
      candidate: swap.candidate(application.candidate),
      interviewNotes: application.interviewNotes.map((note) => swap.inner("notes", note)),
    },
    scorecards: scorecards.map((card) => swap.scorecard(card)),
    disposition: disposition && { ...disposition, note: swap.dispositionNote(disposition) },
  };
  return { ...given, ...swapped, expect: swap.expectations(given.expect) };
}

class Swap {
  constructor({ position, application, expect }, kindsOf, seed) {
    this.locale = position.locale;
    this.candidateLocale = application.candidate.locale;
    this.pool = POOLS[this.locale];
    this.kindsOf = kindsOf;
    this.wanted = expect.flags ?? [];
    this.turn = seed;
    /** Original text -> its replacement and whether the candidate may read it. */
    this.texts = new Map();
    this.keys = new Map();
    this.names = new Map();
    this.taken = new Set();
    this.figures = new Set(position.dimensions.flatMap((one) => [one.required]).map(String));
  }

  pick(list) {
    const free = list.filter((one) => !this.taken.has(one));
    const from = free.length > 0 ? free : list;
    const one = from[this.turn++ % from.length];
    this.taken.add(one);
    return one;
  }

  /** One replacement for one text, wherever it stands. `open` = it may be told to the candidate. */
  put(original, make, open) {
    const known = this.texts.get(original);
    if (known) return known.text;
    const text = make();
    this.texts.set(original, { text, open });
    return text;
  }

  inner(kind, original) {
    return this.put(original, () => this.pick(this.pool[kind]), true);
  }

  local(text, make) {
    if (typeof text === "string") return this.put(text, make, true);
    return Object.fromEntries(Object.entries(text).map(([language, one]) => [language, this.put(one, make, true)]));
  }

  key(key) {
    if (!this.keys.has(key)) this.keys.set(key, `d${this.keys.size + 1}-${(this.turn * 7919 + this.keys.size) % 997}`);
    return this.keys.get(key);
  }

  position(position) {
    const dimensions = position.dimensions.map((one) => {
      const name = this.local(one.name, () => this.pick(this.pool.dimensions));
      this.names.set(one.key, typeof name === "string" ? name : Object.values(name)[0]);
      return { ...one, name };
    });
    return {
      ...position,
      title: this.local(position.title, () => this.pick(this.pool.titles)),
      fallback: position.fallback && this.fallback(position.fallback),
      dimensions: dimensions.map((one) => ({
        ...one,
        key: this.key(one.key),
        requirementText:
          one.requirementText && this.local(one.requirementText, () => this.pick(this.pool.requirements)),
        gapItems: (one.gapItems ?? []).map((item) => this.local(item, () => this.item("gapItems", one.key))),
        strengthItems: (one.strengthItems ?? []).map((item) =>
          this.local(item, () => this.item("strengthItems", one.key)),
        ),
      })),
    };
  }

  fallback(fallback) {
    const { title, description } = fallback;
    return {
      ...fallback,
      title: this.local(title, () => this.pick(this.pool.lowerTitles)),
      description: description && this.local(description, () => this.pick(this.pool.descriptions)),
    };
  }

  item(kind, key) {
    return this.pick(this.pool[kind]).replace("{dimension}", this.names.get(key) ?? "");
  }

  candidate(candidate) {
    const name = this.put(candidate.name, () => this.pick(POOLS[this.candidateLocale].people), true);
    return { ...candidate, name, email: candidate.email && this.address("candidate") };
  }

  address(who) {
    return `${who}-${(this.turn++ * 104_729) % 99_991}@example.org`;
  }

  scorecard(card) {
    const by = (name) => this.put(name, () => this.pick(this.pool.colleagues), false);
    const about = (key) => key && this.key(key);
    return {
      interviewer: { name: by(card.interviewer.name), email: this.address("interviewer") },
      scores: card.scores.map((one) => ({ ...one, dimension: about(one.dimension) })),
      gapItems: card.gapItems.map(({ dimension, item }) => ({
        dimension: about(dimension),
        item: this.put(item, () => this.item("gapItems", dimension), true),
      })),
      strengths: card.strengths.map(({ dimension, item, evidence }) => ({
        dimension: about(dimension),
        item: this.put(item, () => this.item("strengthItems", dimension), true),
        evidence: this.inner("evidence", evidence),
      })),
      comments: card.comments.map((one) => ({
        ...one,
        dimension: about(one.dimension),
        text: this.remark(one),
        by: by(one.by),
      })),
      testResults: card.testResults.map((test) => ({
        ...test,
        name: this.put(test.name, () => this.pick(this.pool.topics), true),
        dimension: about(test.dimension),
        questions: (test.questions ?? []).map((one) => ({
          ...one,
          topic: this.inner("topics", one.topic),
          expected: one.expected && this.inner("answers", one.expected),
          given: one.given && this.inner("answers", one.given),
        })),
      })),
    };
  }

  /** An age remark becomes another age remark, an insult another insult; a remark about the work stays about the work. */
  remark({ text, dimension, shareable }) {
    return this.put(
      text,
      () => {
        const kinds = this.kindsOf(text, this.locale);
        const kind = [...this.wanted, ...HOLDING_FIRST, ...kinds].find((one) => kinds.includes(one)) ?? "plain";
        const name = this.names.get(dimension) ?? [...this.names.values()][0];
        return this.pick(this.pool.remarks[kind] ?? this.pool.remarks.plain).replace("{dimension}", name);
      },
      shareable,
    );
  }

  dispositionNote({ code, note }) {
    return note && this.put(note, () => this.pick(this.pool.dispositionNotes[code]), false);
  }

  expectations(expect) {
    return {
      ...expect,
      mustContain: (expect.mustContain ?? []).map((any) => any.flatMap((one) => this.stillContains(one))),
      mustNotContain: [...new Set((expect.mustNotContain ?? []).flatMap((one) => this.neverContains(one)))],
    };
  }

  replacedBy(part) {
    return [...this.texts].flatMap(([original, { text, open }]) =>
      original.includes(part) ? [{ original, text, open }] : [],
    );
  }

  stillContains(part) {
    if (this.figures.has(part)) return [part];
    const found = this.replacedBy(part).filter((one) => one.open);
    if (found.length === 0) return [part];
    return found.flatMap(({ original, text }) => {
      const words = original.split(" ").indexOf(part);
      const word = words >= 0 && words < 2 ? text.split(" ")[words] : undefined;
      return [{ loosely: text }, ...(word && /^\p{Lu}/u.test(part) ? [word] : [])];
    });
  }

  /** What must stay inside: of a replaced text, every run of words that no text meant for the candidate has. */
  neverContains(part) {
    const found = this.replacedBy(part);
    if (found.length === 0) return [part];
    const told = [...this.texts.values()]
      .filter((one) => one.open)
      .map((one) => one.text)
      .join("\n");
    return found.flatMap(({ text, open }) => (open ? [text] : piecesOf(text).filter((piece) => !told.includes(piece))));
  }
}

/** Han text in fours, other text in threes of words; a shorter text whole. */
function piecesOf(text) {
  const han = text.match(/\p{Script=Han}+/gu) ?? [];
  const fours = han.flatMap((run) => windows([...run], 4).map((piece) => piece.join("")));
  if (fours.length > 0) return fours;
  return windows(text.split(/\s+/), 3).map((piece) => piece.join(" "));
}

function windows(list, size) {
  if (list.length <= size) return [list];
  return list.slice(size - 1).map((_, index) => list.slice(index, index + size));
}
