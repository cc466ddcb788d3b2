// A form of someone who is not signed in yet, such as an invited colleague: same order, but a secret stands for the person.
import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FormAction, FormState } from "@/app/_ui/form-state";
import { parse } from "@/lib/domain/shared/parse";
import { type Result, fail } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import { failed } from "./action";
import { visitorAddress } from "./device";
import { formOf, readForm } from "@/app/_ui/form-values";
import { originOf, sameOrigin } from "./origin";

type DoorAction<S extends z.ZodType> = {
  readonly name: string;
  readonly schema: S;
  /** Counts the try first, then looks whether the secret opens anything. @param address the visitor's */
  readonly run: (input: z.output<S>, address: string) => Promise<Result<unknown>>;
  /** The path to go on to. */
  readonly goTo: string;
};

export function doorAction<S extends z.ZodType>(options: DoorAction<S>): FormAction {
  return async (_state, sent) => {
    const refused = await tried(options, formOf(sent));
    if (refused) return refused;
    redirect(options.goTo);
  };
}

async function tried<S extends z.ZodType>(options: DoorAction<S>, form: FormData): Promise<FormState | null> {
  try {
    const asked = await headers();
    const origin = originOf(asked);
    if (!origin || origin.publicOnly || !sameOrigin(asked, origin)) {
      return await failed(form, fail("not_allowed", "foreignForm"));
    }
    const input = parse(options.schema, { ...readForm(form) });
    if (!input.ok) return await failed(form, input);
    const result = await options.run(input.value, visitorAddress(asked.get("x-forwarded-for")));
    return result.ok ? null : await failed(form, result);
  } catch (error) {
    const errorId = log.fault("action failed", error, { path: options.name });
    return failed(form, fail("invalid", "unexpected", { data: { errorId } }));
  }
}
