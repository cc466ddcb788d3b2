// What a rule or a command answers: a value, or a failure that a person can act on. A bug throws instead.

/** The only ways a request can fail. API.md maps each to one HTTP status. */
export type FailCode =
  | "not_found"
  | "not_allowed"
  | "wrong_stage"
  | "stale"
  | "invalid"
  | "expired"
  | "too_many"
  | "duplicate";

/** One field that is wrong: `path` as in the input object, `messageKey` under `errors` in the dictionaries. */
export type FieldFault = { readonly path: string; readonly code: string; readonly messageKey: string };

export type Failure = {
  readonly ok: false;
  readonly code: FailCode;
  /** A key under `errors` in lib/i18n. */
  readonly messageKey: string;
  readonly fields: readonly FieldFault[];
  /** Values for the message, and machine-readable hints such as `existingId` or `retryAfterSeconds`. */
  readonly data: Readonly<Record<string, string | number>>;
};

export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: FailCode,
  messageKey: string,
  more: { fields?: readonly FieldFault[]; data?: Readonly<Record<string, string | number>> } = {},
): Failure {
  return { ok: false, code, messageKey, fields: more.fields ?? [], data: more.data ?? {} };
}
