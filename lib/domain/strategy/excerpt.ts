// A few words out of a longer text: enough to recognise what somebody wrote, never half a character.

const LONGEST = 120;
const AROUND = 24;

/** The words from `start` to `end` (UTF-16 offsets) with a little around them; at most 120 characters. Never throws. */
export function excerptOf(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(0, Math.max(0, start)));
  const words = Array.from(text.slice(Math.max(0, start), Math.max(0, end)));
  const after = Array.from(text.slice(Math.max(0, end)));
  const room = Math.max(0, Math.min(AROUND, Math.floor((LONGEST - words.length - 2) / 2)));
  const lead = room === 0 ? [] : before.slice(-room);
  const tail = after.slice(0, room);
  const cut = words.slice(0, LONGEST - 2);
  const opening = lead.length < before.length ? "…" : "";
  const closing = tail.length < after.length || cut.length < words.length ? "…" : "";
  return (opening + [...lead, ...cut, ...tail].join("") + closing).toWellFormed();
}
