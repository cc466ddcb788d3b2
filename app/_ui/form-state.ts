// What a form knows after it was sent: whether it worked, what is missing, and everything that was typed.
import type { FieldFault } from "@/lib/domain/shared/result";

export type FormState = {
  /** `kept`: not sent yet, drawn with what was typed before. */
  readonly status: "new" | "kept" | "failed" | "done";
  /** For the whole form, in the reader's language. */
  readonly message: string | null;
  /** By field name, in the reader's language. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** As typed, by field name, so that nothing is lost; passwords are left out. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Goes back in the hidden field `submission`: sent twice, it counts once. */
  readonly submission: string;
  /** A secret that is shown this one time, such as a new API key. */
  readonly reveal?: string;
  /** What the server worked out from what was typed, for the page's own parts to draw. */
  readonly answer?: unknown;
};

/** What `useActionState` is given, and what every action of the house is. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** @param submission a fresh random UUID, made on the server when the page is rendered @param kept what was typed and not sent */
export function newForm(submission: string, kept: FormState["values"] | null = null): FormState {
  return { status: kept ? "kept" : "new", message: null, fieldErrors: {}, values: kept ?? {}, submission };
}

/** One sentence a field: where several things are wrong, the first is said. */
export function faultWords(
  faults: readonly FieldFault[],
  say: (fault: FieldFault) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    faults
      .filter((fault, n) => faults.findIndex((one) => one.path === fault.path) === n)
      .map((one) => [one.path, say(one)]),
  );
}
