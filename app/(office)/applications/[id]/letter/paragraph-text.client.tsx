"use client";
// The paragraph's words, and facts from the interview that a press puts in where the cursor stands.
import { Plus } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { FormArea } from "@/app/_ui/action-form.client";
import { WordingNote } from "../../../_work/wording-watch.client";
import { Icon } from "@/app/_ui/icon";

type Props = {
  label: string;
  hint: string;
  lang: string;
  text: string;
  facts: readonly { label: string; text: string }[];
  factsTitle: string;
};

export function ParagraphText({ label, hint, lang, text, facts, factsTitle }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // Without scripts the buttons could do nothing, so they come with them.
  const alive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  useEffect(() => {
    frame.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }, []);
  const put = (words: string) => {
    const field = frame.current?.querySelector("textarea");
    if (!field) return;
    field.focus();
    field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
  };
  return (
    <div ref={frame} className="grid gap-2">
      <FormArea label={label} hint={hint} name="text" lang={lang} defaultValue={text} maxLength={4000} rows={5} />
      <WordingNote field="f-text" scope="letter" />
      {alive && facts.length > 0 ? (
        <>
          <p className="text-xs text-ink-3">{factsTitle}</p>
          <div className="chips">
            {facts.slice(0, 6).map((fact) => (
              <button key={fact.label} type="button" className="chip" lang={lang} onClick={() => put(fact.text)}>
                <Icon of={Plus} />
                <span className="chip-words">{fact.label}</span>
              </button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
