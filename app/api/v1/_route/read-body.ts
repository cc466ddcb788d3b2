// Reads what a program sent: JSON in UTF-8, one megabyte at most, counted while it arrives.
import { type Result, fail, ok } from "@/lib/domain/shared/result";

const MOST_BYTES = 1_048_576;

/** @returns invalid when the body is larger than one megabyte. */
export async function readBytes(request: Request): Promise<Result<Buffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return tooLarge();
  if (!request.body) return ok(Buffer.alloc(0));
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(Buffer.concat(parts));
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return tooLarge();
    }
    parts.push(value);
  }
}

export function readJson(bytes: Buffer): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown);
  } catch {
    return fail("invalid", "notJson");
  }
}

function tooLarge() {
  return fail("invalid", "bodyTooLarge", { data: { mostBytes: MOST_BYTES } });
}
