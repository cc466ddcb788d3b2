// An invited colleague chooses a password. Opening the page changes nothing; only the button does.
import { screenLocale } from "@/app/_server/session";
import { ground } from "@/app/_server/context";
import { FormField } from "@/app/_ui/action-form.client";
import { Button } from "@/app/_ui/button";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { invitedPerson } from "@/db/queries/person/invitation";
import { readSettings } from "@/db/queries/settings/read-settings";
import { companyWords } from "@/lib/i18n/company-words";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { Languages } from "../../languages";
import { FirstPasswordForm } from "../../password-form.client";
import { acceptTheInvitation } from "./actions";

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const locale = await screenLocale();
  const door = translate(locale, "door");
  const { db } = ground();
  const person = await invitedPerson({ db, now: new Date() }, token);
  if (!person) {
    return (
      <>
        <h1>{door("invitationOverTitle")}</h1>
        <p className="quiet mt-1 mb-6">{door("invitationOverText")}</p>
        <Button kind="primary" wide href="/login">
          {door("toSignIn")}
        </Button>
        <Languages locale={locale} back={`/welcome/${token}`} />
      </>
    );
  }
  const { companyName } = await readSettings(db);
  return (
    <>
      <h1>{door("welcomeTitle", { name: person.name })}</h1>
      <p className="quiet mt-1">{door("welcomeText", companyWords(companyName))}</p>
      <p className="quiet mb-6">{door("welcomeAccount", { email: person.email })}</p>
      <FirstPasswordForm action={acceptTheInvitation} start={newForm(crypto.randomUUID())} words={fieldWords(locale)}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" value={person.email} autoComplete="username" />
        <FormField
          label={door("newPassword")}
          hint={door("newPasswordHint")}
          name="newPassword"
          type="password"
          autoComplete="new-password"
        />
        <FormField label={door("repeatPassword")} name="repeatPassword" type="password" autoComplete="new-password" />
        <SubmitButton wide>{door("setPassword")}</SubmitButton>
      </FirstPasswordForm>
      <Languages locale={locale} back={`/welcome/${token}`} />
    </>
  );
}
