"use client";
// The paragraph's words, and facts from the interview that a press puts in as a sentence, where one may stand.
import { Plus } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { FormArea } from "@/app/_ui/action-form.client";
import { WordingNote } from "../../../_work/wording-watch.client";
import { Icon } from "@/app/_ui/icon";
import { insertFact } from "@/lib/domain/letter/insert-fact";
import type { Locale } from "@/lib/domain/shared/locale";

type Props = {
  label: string;
  hint: string;
  lang: Locale;
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
    const { text: whole, cursor } = insertFact(field.value, field.selectionEnd, words, lang);
    field.setRangeText(whole, 0, field.value.length, "end");
    field.setSelectionRange(cursor, cursor);
    field.dispatchEvent(new Event("input", { bubbles: true }));
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
