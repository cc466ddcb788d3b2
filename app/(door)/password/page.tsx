// The first password was shown on a screen or in a terminal; nobody works with it.
import { redirect } from "next/navigation";
import { currentPerson, screenLocale } from "@/app/_server/session";
import { FormField } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { PasswordChangeForm } from "../password-form.client";
import { replaceOneTimePassword } from "./actions";

export default async function PasswordPage() {
  const person = await currentPerson();
  if (!person) redirect("/login");
  if (!person.mustChangePassword) redirect("/settings/account");
  const locale = await screenLocale();
  const door = translate(locale, "door");
  return (
    <>
      <h1>{door("passwordTitle")}</h1>
      <p className="quiet mt-1 mb-6">{door("passwordText")}</p>
      <PasswordChangeForm
        action={replaceOneTimePassword}
        start={newForm(crypto.randomUUID())}
        words={fieldWords(locale)}
      >
        <input type="hidden" name="username" value={person.email} autoComplete="username" />
        <FormField
          label={door("currentPassword")}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
        />
        <FormField
          label={door("newPassword")}
          hint={door("newPasswordHint")}
          name="newPassword"
          type="password"
          autoComplete="new-password"
        />
        <FormField label={door("repeatPassword")} name="repeatPassword" type="password" autoComplete="new-password" />
        <SubmitButton wide>{door("setPassword")}</SubmitButton>
      </PasswordChangeForm>
    </>
  );
}
