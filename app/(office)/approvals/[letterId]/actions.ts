"use server";
// A manager's word on a letter: yes, or what to change.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { returnLetter } from "@/db/commands/letter/return-letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { proseSchema } from "@/lib/domain/shared/text";

const letterId = z.uuid().transform((id) => id as LetterId);
const version = z.number().int().min(1);

export const approve = action({
  name: "approve-letter",
  verb: "letter.approve",
  schema: z.strictObject({ letterId, version }),
  shape: (typed) => ({ ...typed, version: Number(typed["version"]) }),
  run: approveLetter,
  done: (_value, input) => ({ goTo: `/approvals/${input.letterId}` }),
});

export const sendBack = action({
  name: "return-letter",
  verb: "letter.approve",
  schema: z.strictObject({ letterId, version, reason: proseSchema(500) }),
  shape: ({ chips, ...typed }) => ({
    ...typed,
    version: Number(typed["version"]),
    reason: [...(Array.isArray(chips) ? (chips as string[]) : []), String(typed["reason"] ?? "").trim()]
      .filter((words) => words !== "")
      .join("\n"),
  }),
  run: returnLetter,
  done: (_value, input) => ({ goTo: `/approvals/${input.letterId}` }),
});
