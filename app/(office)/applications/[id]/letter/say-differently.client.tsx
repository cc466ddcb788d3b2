"use client";
// Asks a language model for other words of one paragraph, says that it thinks, and puts its answer before the reader.
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { Busy, Button } from "@/app/_ui/button";
import { useSending } from "@/app/_ui/connection.client";
import type { FormAction, FormState } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";

/** What the model says, and its answer with the marks, which goes back when the words are taken. */
export type Offer = { readonly text: string; readonly answer: string };

export type OtherWords = {
  ask: FormAction;
  take: FormAction;
  start: FormState;
  /** Where the letter stands: to stop waiting, or to keep what is there. */
  back: string;
  lang: string;
  words: Readonly<Record<"ask" | "by" | "thinking" | "stop" | "stayed" | "offered" | "take" | "keep", string>>;
  /** Which paragraph of which letter, as hidden fields. */
  children: ReactNode;
};

export function SayDifferently({ ask, take, start, back, lang, words, children }: OtherWords) {
  const [state, send, pending] = useSending(ask, start);
  const { status, message } = state;
  const offer = status === "done" ? (state.answer as Offer) : null;
  const stayed = status === "failed" && message !== null && !pending;
  const told = stayed ? words.stayed.replace("{why}", message) : offer && !pending ? words.offered : "";
  return (
    <section className="other-words">
      <form action={send} className="grid justify-items-start gap-1">
        {children}
        {pending ? (
          <p className="flex flex-wrap items-center gap-x-4">
            <Busy>{words.thinking}</Busy>
            {/* Not a Link: its page would wait until the action is done. */}
            <a className="link link-alone" href={back}>
              {words.stop}
            </a>
          </p>
        ) : offer ? null : (
          <>
            <SubmitButton kind="text">{words.ask}</SubmitButton>
            <p className="quiet text-sm">{words.by}</p>
          </>
        )}
        <output className="quiet text-sm">{told}</output>
      </form>
      {offer && !pending ? (
        <ActionForm action={take} start={start} className="pop other-words-offer">
          {children}
          <input type="hidden" name="answer" value={offer.answer} />
          <p className="text" lang={lang}>
            {offer.text}
          </p>
          <div className="flex flex-wrap gap-2">
            <SubmitButton kind="outlined">{words.take}</SubmitButton>
            <Button kind="text" href={back}>
              {words.keep}
            </Button>
          </div>
        </ActionForm>
      ) : null}
    </section>
  );
}
