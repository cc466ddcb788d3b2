"use client";
// The rows of the scorecard: each area with how it stands, and the line of state at the foot.
import { ChevronRight } from "lucide-react";
import type { FormEvent } from "react";
import { OwnWords } from "@/app/_ui/own-words";
import { Icon } from "@/app/_ui/icon";
import { Must } from "@/app/_ui/status-word";
import { readScore } from "@/lib/domain/evaluation/scorecard-draft";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { hundredths, printScore } from "@/lib/domain/shared/score";
import { type Words, translateWords } from "@/lib/i18n/words";

type Scores = Readonly<Record<string, string>>;

type RowProps = {
  words: Words<"scorecard">;
  area: AreaToScore;
  score: string;
  open: boolean;
  onOpen: (event: FormEvent) => void;
};

export function AreaRow({ words, area, score, open, onOpen }: RowProps) {
  const t = translateWords(words);
  return (
    <button
      type="submit"
      name="intent"
      value={`go:${area.key}`}
      className="area-row"
      aria-expanded={open}
      aria-controls={`area-${area.key}`}
      data-stop=""
      onClick={onOpen}
    >
      <span className="font-semibold">
        <OwnWords text={area.name} locale={words.locale} />
        {area.mustHave ? <Must>{t("must")}</Must> : null}
      </span>
      <Standing {...{ words, area, score }} />
      <Icon of={ChevronRight} />
    </button>
  );
}

export function GeneralRow({
  title,
  open,
  onOpen,
}: {
  title: string;
  open: boolean;
  onOpen: (event: FormEvent) => void;
}) {
  return (
    <button
      type="submit"
      name="intent"
      value="go:_general"
      className="area-row"
      aria-expanded={open}
      aria-controls="area-_general"
      data-stop=""
      onClick={onOpen}
    >
      <span className="font-semibold">{title}</span>
      <span />
      <Icon of={ChevronRight} />
    </button>
  );
}

function Standing({ words, area, score }: Pick<RowProps, "words" | "area" | "score">) {
  const t = translateWords(words);
  const value = readScore(score);
  if (typeof value !== "number") return <span className="word wait">{t("notYet")}</span>;
  const missing = hundredths(area.required) - hundredths(value);
  const result =
    missing > 0n ? (
      <span className="gap-word font-semibold whitespace-nowrap">
        {area.kind === "certificate" ? t("notHeld") : t("below", { distance: printScore(Number(missing) / 100) })}
      </span>
    ) : (
      <span className="met font-semibold whitespace-nowrap">{area.kind === "certificate" ? t("held") : t("met")}</span>
    );
  if (area.kind === "certificate") return <span className="text-sm">{result}</span>;
  return (
    <span className="num text-sm whitespace-nowrap">
      <b className="text-base">{printScore(value)}</b> <span className="faint">/ {printScore(area.required)}</span>
      <span className="ml-2.5 inline-block min-w-[4.2em] text-right">{result}</span>
    </span>
  );
}

export function Progress({
  words,
  areas,
  scores,
}: {
  words: Words<"scorecard">;
  areas: readonly AreaToScore[];
  scores: Scores;
}) {
  const t = translateWords(words);
  const open = areas.filter((area) => typeof readScore(scores[area.key] ?? "") !== "number");
  return (
    <span>
      <b className="text-ink">{t("progress", { done: areas.length - open.length, all: areas.length })}</b>
      {words.locale === "en" ? " · " : "·"}
      {open[0] ? t("missing", { name: open[0].name }) : t("complete")}
    </span>
  );
}
