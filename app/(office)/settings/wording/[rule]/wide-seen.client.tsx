"use client";
// Asked only once somebody can see that the rule is wide: it is saved all the same.
import { FormTick, useFormState } from "@/app/_ui/action-form.client";
import type { BenchAnswer } from "../bench-model";

export function WideSeen({ children }: { children: string }) {
  const { status, fieldErrors, answer } = useFormState();
  const isWide = (answer as BenchAnswer | undefined)?.reach?.wide === true;
  if (!isWide && (status !== "failed" || fieldErrors["phrases"] === undefined)) return null;
  return (
    <FormTick name="wideSeen" value="1">
      {children}
    </FormTick>
  );
}
