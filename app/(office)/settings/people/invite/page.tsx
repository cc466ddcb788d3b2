// Four fields and a colleague has a mail with a link.
import type { Metadata } from "next";
import { screenLocale } from "@/app/_server/session";
import { requirePerson } from "@/app/_server/guard";
import { FormChoice, FormField } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { invite } from "../actions";
import { RoleChoices } from "../role-choices";
import { InvitationForm } from "./invitation-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "people")("inviteTitle") };
}

async function InvitePage() {
  const { person } = await requirePerson("people.manage", "/settings/people/invite");
  const people = translate(person.locale, "people");
  const common = translate(person.locale, "common");
  return (
    <>
      <TopBar back={{ href: "/settings/people", label: common("back") }} title={people("inviteTitle")} />
      <InvitationForm
        action={invite}
        start={newForm(crypto.randomUUID())}
        words={fieldWords(person.locale)}
        className="form page fill column"
      >
        <p className="quiet">{people("inviteText")}</p>
        <FormField label={people("name")} name="name" autoComplete="off" />
        <FormField label={people("email")} name="email" type="email" autoComplete="off" />
        <RoleChoices locale={person.locale} chosen="interviewer" />
        <FormChoice
          label={people("languageLabel")}
          name="locale"
          defaultValue={person.locale}
          options={[
            { value: "zh-CN", label: common("chinese") },
            { value: "en", label: common("english") },
          ]}
        />
        <ActionBar>
          <SubmitButton wide>{people("sendInvitation")}</SubmitButton>
        </ActionBar>
      </InvitationForm>
    </>
  );
}

export default screen(InvitePage);
