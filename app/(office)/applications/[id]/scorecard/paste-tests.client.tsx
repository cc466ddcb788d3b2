"use client";
// A table from a test platform, pasted: what it holds stands in the form at once, to be looked at before it is handed in.
import { useId, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/app/_ui/button";
import { More } from "@/app/_ui/steps";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import type { DraftTest } from "@/lib/domain/evaluation/scorecard-draft";
import { pastedTests } from "@/lib/domain/evaluation/pasted-tests";
import { type Words, translateWords } from "@/lib/i18n/words";

type Props = {
  words: Words<"scorecard">;
  areas: readonly AreaToScore[];
  take: (tests: readonly DraftTest[]) => void;
};

const never = () => () => undefined;

export function PasteTests({ words, areas, take }: Props) {
  const t = translateWords(words);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const scripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripts) return null;
  const read = async () => {
    const { default: papa } = await import("papaparse");
    const { data } = papa.parse<string[]>(area.current?.value.trim() ?? "", { skipEmptyLines: "greedy" });
    const found = pastedTests(data, areas);
    if (!found) return setSaid(t("pasteNothing"));
    take(found.tests);
    setSaid(
      [t("pasteTaken", { n: found.tests.length }), found.skipped > 0 ? t("pasteSkipped", { n: found.skipped }) : ""]
        .join(" ")
        .trim(),
    );
    if (area.current) area.current.value = "";
  };
  return (
    <More summary={t("paste")}>
      <div className="grid gap-3 pt-2">
        <label className="label" htmlFor={id}>
          {t("pasteLabel")}
        </label>
        <p className="quiet text-sm" id={`${id}-hint`}>
          {t("pasteHint")}
        </p>
        <textarea
          ref={area}
          id={id}
          className="input area"
          rows={4}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
        />
        <Button className="justify-self-start" onClick={() => void read()}>
          {t("pasteTake")}
        </Button>
        <p role="status" className="text-sm">
          {said}
        </p>
      </div>
    </More>
  );
}
