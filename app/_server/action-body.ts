// What reaches the decoder of server actions: only what forms of our own pages send. Forged rows and broken forms end before it.

/** As Next takes it for actions. */
const MOST_BYTES = 1_048_576;
const DEEPEST = 40;

/** Rows of the protocol: an action's arguments, and without scripts what the form was bound to. */
const ROW = /^(\d+|\$ACTION_\w+:\d+)$/;
/** A string that starts with $ points at something: another row or a place in it, a form, nothing, or a text that starts with $. */
const REFERENCE = /^\$(\$|undefined$|K[0-9a-f]+$|@?[0-9a-f]+(:[\w.[\]-]+)*$)/;
const FORBIDDEN = /(^|:)(__proto__|prototype|constructor|then)(:|$)/;

/** @returns the status with which an unreadable body is answered, or null: then it may go on. */
export async function refusedBody(request: Request): Promise<400 | 413 | null> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^multipart\/form-data\b/i.test(type);
  const isAction = request.headers.has("next-action");
  if (!isForm && !isAction) return null;
  const bytes = await request
    .clone()
    .arrayBuffer()
    .catch(() => null);
  if (bytes === null) return 400;
  if (bytes.byteLength > MOST_BYTES) return 413;
  return (await isReadable(bytes, isForm ? type : null)) ? null : 400;
}

async function isReadable(bytes: ArrayBuffer, type: string | null): Promise<boolean> {
  try {
    if (type === null) return isRow(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    return [...form].every(([name, value]) => !ROW.test(name) || (typeof value === "string" && isRow(value)));
  } catch {
    return false;
  }
}

/** @throws for what is no JSON. */
function isRow(text: string): boolean {
  return isHarmless(JSON.parse(text), DEEPEST);
}

function isHarmless(value: unknown, left: number): boolean {
  if (typeof value === "string") return !value.startsWith("$") || (REFERENCE.test(value) && !isForged(value));
  if (typeof value !== "object" || value === null) return true;
  if (left === 0) return false;
  return Object.entries(value).every(([name, inner]) => !FORBIDDEN.test(name) && isHarmless(inner, left - 1));
}

const isForged = (reference: string) => !reference.startsWith("$$") && FORBIDDEN.test(reference);
