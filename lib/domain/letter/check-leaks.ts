// Checks 7 and 11: nothing internal, no verdict on the person, no other people; and no promise that isn't a stored fact.
import type { Finding } from "@/lib/domain/shared/wording/finding";
import type { LetterReading } from "./letter-reading";
import { canonical, withoutQuotes } from "./letter-reading";

/** Judged by other checks, or matters of style. */
const ELSEWHERE = new Set(["vague", "promise", "data_error", "not_judged"]);
/** Longest run of an internal text that may stand in an edited paragraph by chance: five characters, three words. */
const RUN = { edited: { han: 6, words: 4 }, composed: { han: 10, words: 7 } };

/** What may not stand in a letter, as written, the first of each. */
export function leaks(reading: LetterReading): { readonly said: string; readonly block: number }[] {
  return reading.letter.blocks.flatMap((block, index) => {
    const text = block.text.replaceAll(reading.sender.address, "");
    const quoted = [
      ...wordingLeaks(reading, text, block.edited),
      ...internalRuns(reading, text, block.edited ? RUN.edited : RUN.composed),
      ...verdicts(reading, text),
      ...strangeNames(reading, text, block.edited),
    ];
    return [...new Set(quoted)].map((said) => ({ said, block: index }));
  });
}

/** What a sentence merely resembles is asked of those who edit; the composer's own sentences are known. */
function wordingLeaks({ locale, check }: LetterReading, text: string, edited: boolean): string[] {
  return check(text, { scope: "letter", locale })
    .filter((finding) => counts(finding) && isLeak(finding, edited))
    .map((finding) => text.slice(finding.start, finding.end));
}

function isLeak({ category, weighed }: Finding, edited: boolean): boolean {
  return !ELSEWHERE.has(category) && (edited || weighed === undefined);
}

/** Whether a freeze is true is check 6; here only what must never be said. */
function counts({ category, severity }: Finding): boolean {
  return severity === "block" || (severity === "warn" && category !== "reason_truth");
}

function verdicts({ words }: LetterReading, text: string): string[] {
  const own = withoutQuotes(text);
  return [words.verdict, words.comparison].flatMap((pattern) => own.match(pattern)?.slice(0, 1) ?? []);
}

/** Runs of words that stand in an internal text and in nothing that may be told. */
function internalRuns(
  { internalTexts, allowed }: LetterReading,
  text: string,
  least: { han: number; words: number },
): string[] {
  const open = allowed.map(canonical).join("\n");
  const letter = unitsOf(text);
  return internalTexts.flatMap((internal) => {
    const units = unitsOf(internal);
    const runs = new Set<string>();
    for (let start = 0; start < units.length; start++) {
      const run = runFrom(units, start, least);
      if (run !== null) runs.add(run.join("\u0001"));
    }
    for (let start = 0; start < letter.length; start++) {
      const run = runFrom(letter, start, least);
      if (run !== null && runs.has(run.join("\u0001")) && !open.includes(run.join("")))
        return [run.join(isHan(run[0]) ? "" : " ")];
    }
    return [];
  });
}

/** Single Han characters and whole Latin words, in order. */
function unitsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? []
  );
}

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /^\p{Script=Han}$/u.test(unit);
}

/** The shortest run from here that counts: a Latin word weighs more than a Han character. */
function runFrom(units: readonly string[], start: number, least: { han: number; words: number }): string[] | null {
  let weight = 0;
  for (let end = start; end < units.length; end++) {
    weight += isHan(units[end]) ? 1 / least.han : 1 / least.words;
    if (weight >= 1 - 1e-9) return units.slice(start, end + 1);
  }
  return null;
}

/** Interviewers by name, and in edited paragraphs names that nothing in the case explains. */
function strangeNames(
  { file, sender, allowed, locale, facts }: LetterReading,
  text: string,
  edited: boolean,
): string[] {
  const known = [...allowed, facts.title, sender.name, sender.company].join("\n");
  const inside = file.evaluation.scorecards
    .flatMap((card) => [card.interviewer.name, ...card.comments.map((comment) => comment.by)])
    .filter(
      (name) => name.length > 1 && !/^(?:hr|面试官)$/i.test(name) && !known.includes(name) && text.includes(name),
    );
  const mail = text.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? [];
  if (!edited) return [...inside, ...mail];
  const guessed = locale === "en" ? englishNames(text, known) : chineseNames(text, known);
  return [...inside, ...mail, ...guessed];
}

const STARTS =
  /^(?:I|A|An|The|This|That|These|Those|It|We|You|Your|Our|My|He|She|They|There|Here|What|Which|Who|When|Where|While|If|And|But|So|As|At|In|On|Of|For|From|To|With|Within|Before|After|Both|Each|Every|Nothing|Everyone|Thank|Thanks|Hello|Hiring|Please|Would|Could|Can|May|Should|Do|Did|Does|Is|Are|Was|Were|Have|Has|Will|No|Not|One|Two|Three|Another|Other|Some|Any|All|More|Most|Under|Behind|Since|Because|Although|However|Then|Now|Today|Also|Let|Tell|Reply)$/;

/** A capitalised word inside a sentence, or one that acts at its beginning. */
function englishNames(text: string, known: string): string[] {
  const words = [
    ...text.matchAll(/(^|[.!?:;“"]\s*|\n)?\b([A-Z][a-z]+)\b(?=(\s+(?:was|is|has|had|did|got|scored|will|would)\b)?)/g),
  ];
  return words
    .filter(
      ([, start, word, acts]) =>
        word !== undefined &&
        !STARTS.test(word) &&
        !known.includes(word) &&
        (start === undefined || acts !== undefined),
    )
    .map((match) => match[2] ?? "")
    .filter(
      (word) =>
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
          word,
        ),
    );
}

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦马苗方俞任袁柳史唐费廉薛雷贺倪汤罗郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆翁荀甄曲封储靳段焦侯宁仇甘武刘龙叶黎乔温庄晏柴瞿阎连习艾向古易廖耿欧";
const TITLED = new RegExp(
  `[${SURNAMES}]\\p{Script=Han}{0,2}(?:先生|女士|小姐|老师|经理|总监|主任|同学|工程师|哥|姐)|(?:另一位|候选人|面试官|同事|应聘的)[${SURNAMES}]\\p{Script=Han}{1,2}`,
  "gu",
);

function chineseNames(text: string, known: string): string[] {
  return [...text.matchAll(TITLED)].map((match) => match[0]).filter((name) => !known.includes(name));
}

/** Promises and dates that no stored fact stands behind, as written. */
export function promises(reading: LetterReading): string[] {
  const { words, text, allowed, locale, file, check } = reading;
  const known = canonical(allowed.join("\n"));
  const said = (written: string) => known.includes(canonical(written));
  const made = [...text.matchAll(words.promise)].filter(
    (match) => !said(match[0]) && !isDenied(reading, text, match.index),
  );
  const found = check(text, { scope: "letter", locale })
    .filter(
      (finding) =>
        finding.category === "promise" &&
        finding.severity !== "hint" &&
        !finding.weighed &&
        !isDenied(reading, text, finding.start),
    )
    .map((finding) => text.slice(finding.start, finding.end));
  const [, month = "", day = ""] = file.evaluation.interviewedAt
    .slice(0, 10)
    .split("-")
    .map((part) => String(Number(part)));
  const interview = new Set([
    `${month}月${day}日`,
    `${month}月${day}号`,
    `${month}月`,
    `${file.evaluation.interviewedAt.slice(0, 4)}年`,
  ]);
  const dates = [...text.matchAll(words.date)]
    .map((match) => match[0])
    .filter((date) => !said(date) && !interview.has(date));
  return [...new Set([...made.map((match) => match[0]), ...found, ...dates, ...untruePromptness(reading)])];
}

const PROMPT_MS = 72 * 3_600_000;

/** Who has waited for three days isn't told how quickly they were answered (S14). */
function untruePromptness({ file, words, own, now }: LetterReading): string[] {
  const isLate = now.getTime() - Date.parse(file.evaluation.interviewedAt) > PROMPT_MS;
  return isLate ? [...own.matchAll(words.prompt)].map((match) => match[0]) : [];
}

/** "I cannot promise" promises nothing. */
function isDenied({ words }: LetterReading, text: string, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - 40), at)
      .split(/[。！？；;.!?\n]/)
      .at(-1) ?? "";
  return words.negation.test(clause.slice(-24));
}
