// A sentence's evidence as a colleague reads it: what kind of thing it is, and what it says.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { type Evidence, evidenceAt } from "@/lib/domain/evaluation/places";
import { type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { printPay } from "@/lib/i18n/pay";
import { translate } from "@/lib/i18n/translate";

export type EvidenceLine = { readonly label: string; readonly text: string };

/** Each fact once, in the order of the places; places where nothing stands are passed over. */
export function evidenceLines(places: readonly string[], file: CaseFile, locale: Locale): EvidenceLine[] {
  const found = places.flatMap((place) => evidenceAt(place, file) ?? []);
  const lines = found.flatMap((evidence) => linesOf(evidence, file, locale));
  const seen = new Set<string>();
  return lines.filter(({ label, text }) => {
    const key = `${label} ${text}`;
    if (text === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function linesOf(evidence: Evidence, file: CaseFile, locale: Locale): EvidenceLine[] {
  const t = translate(locale, "letter");
  const words = (text: LocalText) => anyText(text, file.position.locale, locale);
  const line = (label: string, text: string): EvidenceLine => ({ label, text });
  switch (evidence.kind) {
    case "score":
    case "required": {
      const { result } = evidence;
      if (result.score === null) return [];
      const verdict = result.distance === null ? t("ev.met") : t("ev.below", { distance: result.distance });
      const figures = t("ev.scoreOf", { score: result.score, required: result.required });
      return [line(words(result.name), `${figures}${locale === "en" ? ", " : "，"}${verdict}`)];
    }
    case "requirement":
      return evidence.result.requirementText === null
        ? []
        : [line(t("ev.requirement"), words(evidence.result.requirementText))];
    case "level":
      return evidence.dimension.levels.map((level) => line(`${level.from} ${words(level.word)}`, words(level.meaning)));
    case "gap":
      return [line(t("ev.gap"), evidence.gap.item)];
    case "strength":
      return [line(t("ev.strength"), evidence.strength.item), line(t("ev.seen"), evidence.strength.evidence)];
    case "comment":
      return [line(t("ev.comment"), `${evidence.comment.text} (${evidence.comment.by})`)];
    case "note":
      return [line(t("ev.note"), evidence.note)];
    case "test":
      return [line(evidence.test.name, t("ev.points", { points: evidence.test.score, max: evidence.test.max }))];
    case "question": {
      const { topic, expected, given, points, maxPoints } = evidence.question;
      return [
        line(t("ev.question"), topic),
        line(t("ev.source"), evidence.test.name),
        line(t("ev.expected"), expected),
        line(t("ev.given"), given),
        line(t("ev.score"), t("ev.points", { points, max: maxPoints })),
      ];
    }
    default:
      return ofCase(evidence, locale, words);
  }
}

function ofCase(evidence: Evidence, locale: Locale, words: (text: LocalText) => string): EvidenceLine[] {
  const t = translate(locale, "letter");
  const line = (label: string, text: string): EvidenceLine => ({ label, text });
  switch (evidence.kind) {
    case "band": {
      const { min, max } = evidence.band;
      return [line(t("ev.band"), printPay([min, max], evidence.band, locale))];
    }
    case "expectation": {
      return [line(t("ev.expectation"), printPay([evidence.expectation.amount], evidence.expectation, locale))];
    }
    case "fallback": {
      const { title, locale: owner, status } = evidence.fallback;
      return [line(t("ev.fallback"), `${anyText(title, owner, locale)} (${t(`ev.status.${status}`)})`)];
    }
    case "position":
      return [
        line(t("ev.position"), `${words(evidence.position.title)} (${t(`ev.status.${evidence.position.status}`)})`),
      ];
    case "reason":
      return [line(t("ev.reason"), translate(locale, "strategy")(`disposition.${evidence.disposition.code}`))];
    default:
      return [];
  }
}
