// What a backup file holds, from first to last: start, then for each table its rows and their count, then finish.
import { ByteReader, DamagedStream } from "@/lib/platform/byte-reader";

export type Table = { readonly name: string; readonly columns: string };
/** `rows` and `digest` (SHA-256 of its COPY text) are what a restored table must have. */
export type TableEnd = { readonly name: string; readonly rows: number; readonly digest: string };
export type Control =
  | { readonly kind: "start"; readonly schemaVersion: number; readonly createdAt: string }
  | ({ readonly kind: "table" } & Table)
  | ({ readonly kind: "end" } & TableEnd)
  | { readonly kind: "finish"; readonly tables: number; readonly rows: number };

const CONTROL = 1;
const ROWS = 2;

export function controlFrame(control: Control): Buffer {
  return frame(CONTROL, Buffer.from(JSON.stringify(control)));
}

export function rowsFrame(rows: Buffer): Buffer {
  return frame(ROWS, rows);
}

function frame(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** Ends after `finish`. @throws DamagedStream when it doesn't come. */
export async function* readFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Control | Buffer> {
  const reader = new ByteReader(bytes);
  for (;;) {
    const head = await reader.take(5);
    const body = await reader.take(head.readUInt32BE(1));
    if (head[0] === ROWS) yield body;
    else {
      const control = JSON.parse(body.toString("utf8")) as Control;
      yield control;
      if (control.kind === "finish") break;
    }
  }
  if (!(await reader.isAtEnd())) throw new DamagedStream("something follows the end");
}
