// Numbers as people write them: 79.5, 1,200, 15-20K, 3万, 八十分, "thirty thousand". Read by value, so that a figure can't hide in its form.

/** One number of a text: as written, and every value it may stand for. */
export type Figure = { readonly written: string; readonly value: number };

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const UNITS: Readonly<Record<string, number>> = {
  k: 1000,
  千: 1000,
  万: 10_000,
  w: 10_000,
  m: 1_000_000,
  亿: 100_000_000,
};

/** Every number in digits, in order. A range shares its unit: 15-20K is 15000 and 20000. */
export function figuresIn(text: string): Figure[] {
  const plain = text.normalize("NFKC");
  const pattern = /(\d[\d,]*(?:\.\d+)?)(?:\s?[-–~至到]\s?(\d[\d,]*(?:\.\d+)?))?\s?([kKwWmM万千亿](?![A-Za-z]))?/gu;
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const times = UNITS[(match[3] ?? "").toLowerCase()] ?? 1;
    return [match[1], match[2]].flatMap((digits) =>
      digits === undefined
        ? []
        : [{ written: digits + (match[3] ?? ""), value: rounded(Number(digits.replace(/,/g, "")) * times) }],
    );
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const HAN_FIGURE =
  /(?!万分)[零〇一二两三四五六七八九十百千万亿]+(?=元|块|分(?!之|钟|[为外布工析别享成感])|万|年(?!级)|个月|成(?!功|员|立|果|为)|倍|%)/gu;

/** Numbers in Chinese characters that stand before a unit; the value of 三十五 is 35. */
export function hanFiguresIn(text: string): Figure[] {
  return [...text.matchAll(HAN_FIGURE)].map((match) => ({ written: match[0], value: hanValue(match[0]) }));
}

function hanValue(written: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const char of written) {
    if (char === "万" || char === "亿") {
      total = (total + section + digit) * (UNITS[char] ?? 1);
      [section, digit] = [0, 0];
    } else if (SCALES[char] !== undefined) {
      section += (digit === 0 ? 1 : digit) * SCALES[char];
      digit = 0;
    } else digit = DIGITS[char] ?? 0;
  }
  return total + section + digit;
}

const WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD_FIGURE = new RegExp(
  `\\b(${[...WORDS, ...TENS].join("|")})(?:[- ](${WORDS.slice(0, 9).join("|")}))?(?: (hundred|thousand))?(?= (?:years?|months?|weeks?|points?|per ?cent|thousand|hundred|pounds|euros|dollars)\\b|\\b)`,
  "gi",
);

/** Number words before a unit of pay, time or score, or with hundred or thousand. */
export function wordFiguresIn(text: string): Figure[] {
  return [...text.matchAll(WORD_FIGURE)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length);
    const counts =
      match[3] !== undefined || /^ (?:years?|months?|weeks?|points?|per ?cent|pounds|euros|dollars)\b/i.test(after);
    const first = (match[1] ?? "").toLowerCase();
    const base = WORDS.includes(first) ? WORDS.indexOf(first) + 1 : (TENS.indexOf(first) + 2) * 10;
    const more = match[2] === undefined ? 0 : WORDS.indexOf(match[2].toLowerCase()) + 1;
    const times = { hundred: 100, thousand: 1000 }[(match[3] ?? "").toLowerCase()] ?? 1;
    return counts ? [{ written: match[0], value: (base + more) * times }] : [];
  });
}
