// New ids: UUID v7, so that rows sort by the time they were made.
import { randomFillSync } from "node:crypto";
import type { Id } from "@/lib/domain/shared/id";

export function newId<Noun extends string>(now: Date): Id<Noun> {
  const bytes = randomFillSync(new Uint8Array(16));
  const ms = now.getTime();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(ms / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Noun>;
}
