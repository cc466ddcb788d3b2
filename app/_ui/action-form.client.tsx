"use client";
// ActionForm: a form with its state; FormField, FormArea, FormChoice, FormChoices (with FormTick or FormRadio inside): fields that show their own fault and keep what was typed. Works without JavaScript.
import {
  type ComponentProps,
  type ReactNode,
  type RefCallback,
  type RefObject,
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { connectionWords, useSending } from "./connection.client";
import { Choice, ErrorSummary, Field, FieldError, TextArea } from "./field";
import { FlagBox } from "./flag-box";
import type { FormAction, FormState } from "./form-state";
import { KeptParts, SavedLine } from "./kept.client";
import { Choices, Radio, Tick } from "./tick";
import { type FormKeeping, type KeepState, useKeeping } from "./use-keeping.client";

/** How the fields of a form are followed while somebody types; only a CheckedForm has one. */
export type Typing = {
  readonly form: Pick<ComponentProps<"form">, "ref" | "onChange" | "onPointerDown" | "onClick"> & {
    readonly ref: RefObject<HTMLFormElement | null>;
  };
  readonly follow: (name: string) => {
    onBlur: (event: { target: unknown; type?: unknown }) => void;
    onChange: (event: { target: unknown; type?: unknown }) => void;
    ref: RefCallback<HTMLElement>;
  };
  /** @param told what the server said @returns what the field says now */
  readonly fault: (name: string, told: string | undefined) => string | undefined;
};

type Form = { state: FormState; typing: Typing | null; kept: KeepState; before: string };
const State = createContext<Form | null>(null);

function useForm(): Form {
  const found = useContext(State);
  if (!found) throw new Error("a form field stands outside of ActionForm");
  return found;
}

/** For what is drawn from the form's own state, such as how many lines a list has. */
export function useFormState(): FormState {
  return useForm().state;
}

export type ActionFormProps = {
  action: FormAction;
  /** From `newForm`, made on the server for each rendering. */
  start: FormState;
  keep?: FormKeeping | undefined;
  className?: string;
  children: ReactNode;
};

export function ActionForm({ action, start, ...rest }: ActionFormProps) {
  const [state, send] = useSending(action, start);
  return <FormFrame state={state} send={send} typing={null} {...rest} />;
}

type FrameProps = Pick<ActionFormProps, "className" | "children" | "keep"> & {
  state: FormState;
  send: (form: FormData) => void;
  typing: Typing | null;
};

export function FormFrame({ state, send, typing, keep, className = "grid gap-5", children }: FrameProps) {
  const own = useRef<HTMLFormElement>(null);
  const form = typing?.form.ref ?? own;
  const kept = useKeeping(keep ?? null, form);
  const [unsent, setUnsent] = useState(false);
  // What did not get through is a draft again.
  const latest = useRef(kept.soon);
  useEffect(() => {
    latest.current = kept.soon;
  });
  // What is missing may stand far from the button: go to their list, or to the only one.
  useEffect(() => {
    if (state.status !== "failed") return;
    form.current?.querySelector<HTMLElement>("[role=alert] > [tabindex], [aria-invalid=true]")?.focus();
    latest.current();
  }, [state, form]);
  const errors = Object.entries(state.fieldErrors).map(([name, text]) => ({ name, text }));
  return (
    <form
      {...typing?.form}
      ref={form}
      action={send}
      className={className}
      noValidate
      onInput={kept.soon}
      onSubmit={(event) => {
        setUnsent(!navigator.onLine);
        if (navigator.onLine) kept.sending();
        else event.preventDefault();
      }}
    >
      <input type="hidden" name="submission" value={state.submission} />
      <Message
        state={unsent ? { ...state, status: "failed", message: connectionWords().notSent } : state}
        errors={errors}
      />
      {keep ? <KeptParts {...{ keep, kept, form }} /> : null}
      <State value={{ state, typing, kept: kept.state, before: keep?.before ?? "" }}>{children}</State>
    </form>
  );
}

/** Both places stand there before anything is said: a screen reader says what changes in them. */
function Message({ state, errors }: { state: FormState; errors: { name: string; text: string }[] }) {
  const { status, message, reveal } = state;
  const failed = message !== null && status === "failed";
  return (
    <>
      <div role="status">
        {message !== null && !failed ? (
          <FlagBox tone="met" title={message}>
            {reveal ? <code className="mt-2 block text-lg break-all select-all">{reveal}</code> : null}
          </FlagBox>
        ) : null}
      </div>
      <div role="alert">
        {!failed ? null : errors.length > 1 ? (
          <ErrorSummary title={message} errors={errors} />
        ) : (
          <FlagBox tone="late" title={message} />
        )}
      </div>
    </>
  );
}

/** "Saved 12:03", inside a form that keeps what is typed. */
export function FormSaved() {
  const { kept, before } = useForm();
  return <SavedLine state={kept} before={before} />;
}

/** What stands in a field: what was typed last, else what the page says. */
function useTyped(name: string, given: string | undefined): { value: string | undefined; error: string | undefined } {
  const { state, typing } = useForm();
  const typed = state.values[name];
  const told = state.fieldErrors[name];
  return { value: typeof typed === "string" ? typed : given, error: typing ? typing.fault(name, told) : told };
}

type Text = { name: string; defaultValue?: string };

export function FormField(props: Omit<ComponentProps<typeof Field>, "error" | "name" | "defaultValue"> & Text) {
  const { value, error } = useTyped(props.name, props.defaultValue);
  return <Field {...props} {...useForm().typing?.follow(props.name)} defaultValue={value} error={error} />;
}

export function FormArea(props: Omit<ComponentProps<typeof TextArea>, "error" | "name" | "defaultValue"> & Text) {
  const { value, error } = useTyped(props.name, props.defaultValue);
  return <TextArea {...props} {...useForm().typing?.follow(props.name)} defaultValue={value} error={error} />;
}

export function FormChoice(props: Omit<ComponentProps<typeof Choice>, "error" | "name" | "defaultValue"> & Text) {
  const { value, error } = useTyped(props.name, props.defaultValue);
  // A sent form is reset to what was first chosen; a new key makes the last choice the first.
  return <Choice key={value} {...props} defaultValue={value} error={error} />;
}

/** @param name of the ticks inside, without `[]` */
export function FormChoices({ legend, name, children }: { legend: ReactNode; name: string; children: ReactNode }) {
  const error = useForm().state.fieldErrors[name];
  return (
    <div id={`f-${name}`}>
      <FieldError id={`f-${name}-error`} error={error} />
      <Choices legend={legend}>{children}</Choices>
    </div>
  );
}

type Box = { name: string; value: string; chosen?: boolean; note?: ReactNode; children: ReactNode };

/** Was this one ticked when the form was last sent? Before that the page decides. */
function usePicked({ name, value, chosen = false }: Box): boolean {
  const { status, values } = useForm().state;
  if (status !== "failed" && status !== "kept") return chosen;
  const sent = values[name];
  return Array.isArray(sent) ? sent.includes(value) : sent === value;
}

export function FormTick(props: Box) {
  const picked = usePicked(props);
  const { chosen: _chosen, ...rest } = props;
  return <Tick key={String(picked)} {...rest} defaultChecked={picked} />;
}

export function FormRadio(props: Box) {
  const picked = usePicked(props);
  const { chosen: _chosen, ...rest } = props;
  return <Radio key={String(picked)} {...rest} defaultChecked={picked} />;
}
