"use client";
// The forms of a new and a changed application, judged while somebody types.
import { CheckedForm, type CheckedFormProps } from "@/app/_ui/checked-form.client";
import { applicationChangesSchema, newApplicationSchema } from "@/lib/domain/application/application";
import { typedApplicationChanges, typedNewApplication } from "./application-form";

export function NewApplicationForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={newApplicationSchema} shape={typedNewApplication} />;
}

export function ApplicationChangesForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={applicationChangesSchema} shape={typedApplicationChanges} />;
}
