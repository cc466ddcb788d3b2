import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DamagedStream } from "./byte-reader";
import { type Opener, openStream, sealStream } from "./sealed-stream";

const key: Opener = { key: Buffer.alloc(32, 7) };

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const sealed = (plain: Uint8Array) => all(sealStream(key, chunks(plain)));
const opened = (bytes: Uint8Array, opener: Opener = key) => all(openStream(opener, chunks(bytes)));
const long = Buffer.alloc(200_000, "a long evaluation ");

describe("a sealed stream", () => {
  test("opens to what went in, whatever the sizes it came in", async () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 90_000 }), async (some, repeat) => {
        const given = [...some, Buffer.alloc(repeat, "x")];
        const file = await all(sealStream(key, chunks(...given)));
        const cut = Math.floor(file.length / 3);
        expect(await all(openStream(key, chunks(file.subarray(0, cut), file.subarray(cut))))).toEqual(
          Buffer.concat(given),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("holds nothing that can be read without the key", async () => {
    expect((await sealed(long)).includes("evaluation")).toBe(false);
    await expect(opened(await sealed(long), { key: Buffer.alloc(32, 8) })).rejects.toBeInstanceOf(DamagedStream);
    await expect(opened(await sealed(long), { passphrase: "another way" })).rejects.toBeInstanceOf(DamagedStream);
  });

  test("is refused when a single bit has changed anywhere, or any part of its end is gone", async () => {
    const file = await sealed(long);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(file);
        flipped[at]! ^= 1 << bit;
        await expect(opened(flipped)).rejects.toBeInstanceOf(DamagedStream);
        await expect(opened(file.subarray(0, at))).rejects.toBeInstanceOf(DamagedStream);
      }),
      { numRuns: 60 },
    );
  });

  test("is refused when whole pieces are left out or exchanged, or something follows its end", async () => {
    const file = await sealed(long);
    const piece = 4 + 16 + 65_536;
    const [head, first, second, rest] = [0, 25, 25 + piece, 25 + 2 * piece].map((from, index, all) =>
      file.subarray(from, all[index + 1]),
    ) as [Buffer, Buffer, Buffer, Buffer];
    await expect(opened(Buffer.concat([head, first, rest]))).rejects.toBeInstanceOf(DamagedStream);
    await expect(opened(Buffer.concat([head, second, first, rest]))).rejects.toBeInstanceOf(DamagedStream);
    await expect(opened(Buffer.concat([file, Buffer.from("!")]))).rejects.toBeInstanceOf(DamagedStream);
  });

  test("opens with a passphrase however its letters are composed", async () => {
    const file = await all(sealStream({ passphrase: "caf\u00e9 am Morgen" }, chunks(long)));
    expect(await opened(file, { passphrase: "cafe\u0301 am Morgen" })).toEqual(long);
  });
});
