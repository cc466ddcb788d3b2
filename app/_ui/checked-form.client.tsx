"use client";
// CheckedForm: an ActionForm that also judges what is typed, by the zod object its action parses with. It never stops a form from being sent: the server has the last word.
import { toNestErrors } from "@hookform/resolvers";
import { useEffect, useRef } from "react";
import { type FieldError, get, useForm } from "react-hook-form";
import { type ActionFormProps, FormFrame, type Typing } from "./action-form.client";
import { useSending } from "./connection.client";
import type { FormState } from "./form-state";
import { readForm } from "./form-values";
import { type Rules, faultsOfForm } from "./typing";

export type CheckedFormProps = ActionFormProps & {
  /** `errors.field` of the reader's language. */
  words: Readonly<Record<string, string>>;
};

export function CheckedForm({ action, start, words, schema, shape, ...rest }: CheckedFormProps & Rules) {
  const [state, send] = useSending(action, start);
  const typing = useTyping({ schema, ...(shape ? { shape } : {}) }, words, state);
  return <FormFrame state={state} send={send} typing={typing} {...rest} />;
}

/** What was changed is judged when it is left, from then on with each key; before that the server's words stand. */
function useTyping(rules: Rules, words: Readonly<Record<string, string>>, state: FormState): Typing {
  const form = useRef<HTMLFormElement>(null);
  const pressing = useRef(false);
  const { register, trigger, reset, formState } = useForm({
    mode: "onBlur",
    resolver: (values, _context, options) => {
      const faults = form.current ? faultsOfForm(rules, new FormData(form.current), words) : {};
      const errors = Object.entries(faults).map(([name, message]): [string, FieldError] => [
        name,
        { type: "fault", message },
      ]);
      return errors.length === 0
        ? { values, errors: {} }
        : { values: {}, errors: toNestErrors(Object.fromEntries(errors), options) };
    },
  });
  // Whether something was changed is measured against what stood there when the server last spoke.
  useEffect(() => {
    if (form.current) reset(readForm(new FormData(form.current)));
  }, [state, reset]);
  const { errors, dirtyFields, touchedFields } = formState;
  return {
    form: {
      ref: form,
      onChange: () => void trigger(),
      // A sentence that appears as a button is pressed would move the button from under the finger.
      onPointerDown: ({ target }) => {
        pressing.current = target instanceof Element && target.closest("button") !== null;
      },
      onClick: () => {
        pressing.current = false;
      },
    },
    follow: (name) => {
      const { onBlur, onChange, ref } = register(name);
      return {
        ref,
        onChange: (event) => void onChange(event),
        onBlur: (event) => void (pressing.current ? null : onBlur(event)),
      };
    },
    fault: (name, told) => {
      if (!get(dirtyFields, name)) return told;
      const fault = get(errors, name) as FieldError | undefined;
      return told !== undefined || get(touchedFields, name) ? fault?.message : undefined;
    },
  };
}
