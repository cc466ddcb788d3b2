// What a browser sent, as values a schema can read, and what goes back into the fields when it was not enough.

/** Ours and Next's own; never part of what was typed. */
const HIDDEN = /^(submission|draft|draft-now|since|\$ACTION.*|[0-9]+_\$ACTION.*)$/;
const SECRET = /password|secret/i;
const MOST_PLACES = 200;

/** `dimensions.0.name` becomes `{ dimensions: [{ name }] }`; a name that ends in `[]` is always a list. Files are left out. */
export function readForm(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries(form)) {
    const isList = name.endsWith("[]");
    const path = (isList ? name.slice(0, -2) : name).split(".");
    if (path.length > 6 || path.some((step) => step === "__proto__")) continue;
    put(root, path, value, isList);
  }
  return root;
}

/** What was typed, by field name; passwords and keys never travel back. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of entries(form)) {
    if (SECRET.test(name) || name === "__proto__") continue;
    const before = values[name];
    if (name.endsWith("[]")) values[name] = [...(Array.isArray(before) ? before : []), value];
    else values[name] = value;
  }
  return values;
}

/** Whoever calls an action by hand may send anything in a form's place. */
export function formOf(sent: unknown): FormData {
  return sent instanceof FormData ? sent : new FormData();
}

export function formField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function entries(form: FormData): [string, string][] {
  return [...form.entries()].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && !HIDDEN.test(pair[0]),
  );
}

function put(root: Record<string, unknown>, path: readonly string[], value: string, isList: boolean): void {
  let at = root;
  for (const [i, step] of path.entries()) {
    const key = Array.isArray(at) && !isPlace(step) ? null : step;
    if (key === null) return;
    if (i === path.length - 1) {
      const before = at[key];
      at[key] = isList ? [...(Array.isArray(before) ? (before as unknown[]) : []), value] : value;
      return;
    }
    if (typeof at[key] !== "object") at[key] = isPlace(path[i + 1]) ? [] : Object.create(null);
    at = at[key] as Record<string, unknown>;
  }
}

const isPlace = (step: string | undefined) =>
  step !== undefined && /^\d{1,3}$/.test(step) && Number(step) < MOST_PLACES;
