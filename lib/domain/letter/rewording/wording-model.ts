// The language model a company may name for other wordings: none until somebody names one and switches it on.
import { z } from "zod";
import { cleanLine } from "@/lib/domain/shared/text";

const line = (cap: number) => z.string().overwrite(cleanLine).max(cap);

/** `secretKey` "": the one that is kept stays, as long as the address does. */
export const wordingModelSchema = z
  .strictObject({
    on: z.boolean(),
    address: line(300),
    model: line(120),
    secretKey: line(500),
    seconds: z.number().int().min(3).max(60),
  })
  .superRefine(({ on, ...typed }, issues) => {
    for (const name of ["address", "model"] as const)
      if (on && typed[name] === "") issues.addIssue({ code: "custom", message: "required", path: [name] });
  });

export type WordingModel = Omit<z.output<typeof wordingModelSchema>, "secretKey">;

export const NO_WORDING_MODEL: WordingModel = { on: false, address: "", model: "", seconds: 20 };

/** Asked when somebody tries the model: about nobody, and quickly answered. */
export const TRIAL = [
  { role: "system", content: "Answer with one short word." },
  { role: "user", content: "Are you there?" },
] as const;
