"use client";
import { CheckedForm, type CheckedFormProps } from "@/app/_ui/checked-form.client";
import { invitationSchema } from "@/lib/domain/people/colleague";

export function InvitationForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={invitationSchema} />;
}
