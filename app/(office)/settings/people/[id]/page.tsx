// One colleague: role, a new link, and the end or the return of the account.
import type { Metadata } from "next";
import { Facts } from "@/app/_ui/facts";
import { screenLocale } from "@/app/_server/session";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requirePerson } from "@/app/_server/guard";
import { ActionForm } from "@/app/_ui/action-form.client";
import { TopBar } from "@/app/_ui/bars";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { colleague } from "@/db/queries/person/colleagues";
import { scoringOf } from "@/db/queries/person/scoring-of";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { disable, enable, giveRole, sendLinkAgain } from "../actions";
import { RoleChoices } from "../role-choices";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "people")("one") };
}

async function ColleaguePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, context } = await requirePerson("people.manage", `/settings/people/${id}`);
  const one = await colleague(context, id);
  if (!one) notFound();
  const scoring = await scoringOf(context, one.email);
  const people = translate(person.locale, "people");
  const back = { href: "/settings/people", label: translate(person.locale, "common")("back") };
  const isDisabled = one.state === "disabled";
  return (
    <div className="page">
      <TopBar
        back={back}
        title={<bdi>{one.name}</bdi>}
        sub={<Facts locale={person.locale} facts={[one.email, people(`state.${one.state}`)]} />}
      />
      <div className="parted grid max-w-[40rem] gap-8 px-(--gutter) py-5">
        <ActionForm action={giveRole} start={newForm(crypto.randomUUID())}>
          <input type="hidden" name="userId" value={one.id} />
          <RoleChoices locale={person.locale} chosen={one.role} />
          <div>
            <SubmitButton>{people("changeRole")}</SubmitButton>
          </div>
        </ActionForm>
        {scoring ? (
          <section>
            <h2 className="text-lg">{people("scoringTitle")}</h2>
            <p className="quiet mt-1">
              {people(
                scoring.difference === 0 ? "scoringEven" : scoring.difference > 0 ? "scoringAbove" : "scoringBelow",
                {
                  n: scoring.areas,
                  points: Math.abs(scoring.difference),
                },
              )}
            </p>
            {scoring.apart ? <p className="mt-2">{people("scoringApart")}</p> : null}
          </section>
        ) : null}
        {isDisabled ? null : (
          <Part
            title={people("linkTitle")}
            text={people(one.state === "invited" ? "linkTextInvited" : "linkTextActive")}
            action={sendLinkAgain}
            userId={one.id}
          >
            <SubmitButton kind="outlined">{people("sendLink")}</SubmitButton>
          </Part>
        )}
        {one.id === person.userId ? null : (
          <Part
            title={people("disableTitle")}
            text={people(isDisabled ? "enableText" : "disableText")}
            action={isDisabled ? enable : disable}
            userId={one.id}
          >
            <SubmitButton kind={isDisabled ? "outlined" : "stop"}>
              {people(isDisabled ? "enable" : "disable")}
            </SubmitButton>
          </Part>
        )}
      </div>
    </div>
  );
}

export default screen(ColleaguePage);

type PartOf = { title: string; text: string; action: FormAction; userId: string; children: ReactNode };

function Part({ title, text, action, userId, children }: PartOf) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <p className="quiet mt-1 mb-3">{text}</p>
      <ActionForm action={action} start={newForm(crypto.randomUUID())}>
        <input type="hidden" name="userId" value={userId} />
        <div>{children}</div>
      </ActionForm>
    </section>
  );
}
