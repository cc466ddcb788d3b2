// What somebody typed and the server does not have yet, on their own device: only over https or on this machine, and gone once it is saved.

const PREFIX = "huiyin-draft/";

export type DeviceDraft = {
  /** When the server last had this form, as it said; "" for never. */
  readonly since: string;
  readonly entries: readonly (readonly [string, string])[];
};

/** Next's own fields and the form's key belong to one rendering, not to what was typed. */
const OURS = /^(submission|\$ACTION.*|[0-9]+_\$ACTION.*)$/;

function shelf(): Storage | null {
  try {
    return globalThis.isSecureContext ? globalThis.localStorage : null;
  } catch {
    return null;
  }
}

export function typedEntries(form: FormData): DeviceDraft["entries"] {
  return [...form.entries()].flatMap(([name, value]) =>
    typeof value === "string" && !OURS.test(name) ? [[name, value] as const] : [],
  );
}

/** @param place names the form and whose it is */
export function putOnDevice(place: string, draft: DeviceDraft): void {
  try {
    shelf()?.setItem(PREFIX + place, JSON.stringify(draft));
  } catch {
    // A full shelf: the server has what was saved last, and the page what is typed.
  }
}

export function onDevice(place: string): DeviceDraft | null {
  const kept = shelf()?.getItem(PREFIX + place);
  if (!kept) return null;
  const read: unknown = JSON.parse(kept);
  if (isDraft(read)) return read;
  dropFromDevice(place);
  return null;
}

export function dropFromDevice(place: string): void {
  shelf()?.removeItem(PREFIX + place);
}

function isDraft(read: unknown): read is DeviceDraft {
  const { since, entries } = (read ?? {}) as Partial<DeviceDraft>;
  return typeof since === "string" && Array.isArray(entries) && entries.every((one) => Array.isArray(one));
}
