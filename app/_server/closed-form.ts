// What a form behind a secret link sends: a few fields, counted while they arrive.
import "server-only";

/** Two thousand characters at their longest, and the small fields around them. */
const MOST_BYTES = 65_536;

/** @returns the form's fields; none when it is no form, or larger than any of ours can be. */
export async function closedForm(request: Request): Promise<FormData> {
  try {
    const bytes = await readAtMost(request.body);
    const type = request.headers.get("content-type") ?? "";
    return bytes ? await new Response(bytes, { headers: { "content-type": type } }).formData() : new FormData();
  } catch {
    return new FormData();
  }
}

async function readAtMost(body: ReadableStream<Uint8Array> | null): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(new Uint8Array(value));
  }
  return new Blob(parts);
}
