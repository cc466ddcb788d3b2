// Words a reworded paragraph may bring along: they join and point, and claim nothing. All others must stand in the paragraph already.
import type { Locale } from "@/lib/domain/shared/locale";

/** Kept out on purpose: what grades, promises, denies, compares, counts or speaks of hiring, pay and other people. */
const en = `a an the and or but so as at by for from in into of on onto to with within about around behind beside besides
  through throughout during after before while since where when which who whose what how that this these those than then
  there here it its itself you your we us our i me my is are was were be been being has have had having do did does
  would also too each both just thus hence
  thank thanks thanked thanking thankful grateful appreciate appreciated time spoke speak speaking
  say says said saying tell tells told telling note notes noted noting write writes wrote written writing record records
  recorded mention mentions mentioned mentioning describe describes described remark remarks remarked comment comments
  commented observe observed observation observations see sees saw seen show shows showed shown list lists
  listed share shared explain explains explained read reads rest rests
  rested lie lies lay point points pointed refer refers include includes included including cover covers concern concerns
  concerning regard regarding relate relates related mean means based appear appears
  interview interviews interviewer interviewer’s interviewer's interviewing conversation conversations discussion discuss
  discussed discussing attend attending attended talk
  talked talking meeting session area areas part parts piece side detail details account word words
  evidence basis ground example report page paragraph line message letter process assessment evaluation feedback
  particular particularly specifically specific concrete concretely namely especially further
  here’s here's it’s it's we’ve i’ve that’s`;

const zh = `您 我 我们 的 地 得 了 过 着 在 于 是 为 与 和 及 以 也 还 都 就 又 并 而 且 其 此 该 这 那 之 所 由 对 向 从 里 中 上 下 内 后 前
  时 个 位 项 条 段 处 句 些 写 记 说 讲 谈 有 一
  这里 那里 这些 那些 这个 这项 这段 这句 这处 其中 以及 并且 而且 同时 另外 此外 因此 所以 因为 由于 关于 对于 通过 根据 按照 依据 来自 属于 在于 位于
  面试 面试官 面试中 面试时 面谈 交流 沟通 谈话 谈到 谈及 提到 提及 说到 讲到 讲述 介绍 分享 描述 写下 写到 写道 写明 写着 写有 写的是 记下 记着 记录 记录下 记录里 记录中
  评语 评论 说明 内容 部分 方面 地方 一项 一段 一处 一点 一条 一句 一句话 这次 本次 此次 这一次 当时 感谢 谢谢 感激 抽出 抽空 时间 花费 花了 准备
  参加 参与 前来 来到 过来 到来 报告 页面 信里 下面 上面 如下 以下 以上 具体 具体地 具体来说 如实 详细 详情 细节 列出 列在 列有 写在 写进 放在 可见 也就是 即 对应 对应的是
  印象 注意到 留意到 看到 见到 听到 了解 了解到 得知 认真 特意 特别 专门 先 首先 其次 接着 随后 最后 再 已经 已 曾 曾经 一并 分别 各项 体现 体现在 体现出 反映 反映在 表明 显示
  来源 出自 源于 原话 说法 写法 文字 话语 想 想说 想提 值得 一提 提一下 说一下 告诉 告知 知道 说起 看来 而言 来说 来讲 方才 刚才 开头 前面 后面 文中 信中
  把 下来 非常感谢 十分感谢 过程 过程中 交谈 谈话中 一职`;

/** Harmless only as a whole. */
const PHRASES = /\b(?:taking|took|take) the time\b|\b(?:would|we’d|we'd) like to thank\b|\bas well as\b/giu;

const WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  "zh-CN": new Set(zh.split(/\s+/)),
  en: new Set(en.split(/\s+/)),
};

/** Words of `text` that are neither plain nor in `source`, as written, in order. Marks and punctuation don't count. */
export function newWords(text: string, source: string, locale: Locale): string[] {
  const plain = WORDS[locale];
  if (locale === "en") {
    const known = new Set(wordsOf(source).map(stem));
    return wordsOf(text.replace(PHRASES, " ")).filter(
      (word) => !plain.has(word.toLowerCase()) && !known.has(stem(word)),
    );
  }
  const besides = (of: string) => wordsOf(of.replace(/\p{Script=Han}+/gu, " "));
  return [
    ...besides(text).filter((word) => !besides(source).includes(word)),
    ...hanRuns(text).flatMap((run) => uncovered(run, hanRuns(source), plain)),
  ];
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
}

/** "noted" and "notes" are one word. Never shorter than three letters, so that little words stay apart. */
function stem(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s$/u, "");
  const cut = plain.replace(/(?:ing|ed|es|s|e)$/u, "");
  return cut.length < 3 ? plain : cut;
}

function hanRuns(text: string): string[] {
  return text.normalize("NFKC").match(/\p{Script=Han}+/gu) ?? [];
}

const LONGEST = 8;

/** A run of Han characters that can't be cut into known words, or nothing. */
function uncovered(run: string, source: readonly string[], plain: ReadonlySet<string>): string[] {
  // A single character of the source counts only where it stood alone: else anything could be spelled from them.
  const known = (word: string) =>
    plain.has(word) || source.some((one) => (word.length > 1 ? one.includes(word) : one === word));
  // reach[i]: the first i characters can be cut into known words.
  const reach = [true];
  for (let to = 1; to <= run.length; to++) {
    reach[to] = false;
    for (let from = Math.max(0, to - LONGEST); from < to && !reach[to]; from++)
      if (reach[from] && known(run.slice(from, to))) reach[to] = true;
  }
  return reach[run.length] ? [] : [run];
}
