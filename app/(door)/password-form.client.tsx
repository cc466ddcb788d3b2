"use client";
// The forms that set a password: too short, too common or typed differently is said before it is sent.
import { CheckedForm, type CheckedFormProps } from "@/app/_ui/checked-form.client";
import { invitationPasswordSchema, passwordChangeSchema } from "@/lib/domain/people/password";

export function PasswordChangeForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={passwordChangeSchema} />;
}

export function FirstPasswordForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={invitationPasswordSchema} />;
}
