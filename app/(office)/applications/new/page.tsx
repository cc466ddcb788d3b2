// A person who was interviewed is added; the clock runs from the end of the interview.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { FormChoice } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { interviewerChoices } from "@/db/queries/scorecard/interviewer-choices";
import { listPositions } from "@/db/queries/position/list-positions";
import { anyText } from "@/lib/domain/shared/locale";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { timeScene } from "../../_work/scene";
import { makeNewApplication } from "../actions";
import { ApplicationFields } from "../application-fields";
import { NewApplicationForm } from "../application-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "application")("newTitle") };
}

type Props = { searchParams: Promise<{ position?: string | string[] }> };

async function NewApplicationPage({ searchParams }: Props) {
  const { person, context } = await requirePerson("application.write", "/applications/new");
  const { locale } = person;
  const t = translate(locale, "application");
  const scene = await timeScene(locale, context.now);
  const { items } = await listPositions(context, { limit: 100 });
  const asked = (await searchParams).position;
  const chosen = items.find((item) => item.id === asked) ?? items.find((item) => item.status === "open") ?? items[0];
  return (
    <>
      <TopBar
        back={{ href: "/candidates", label: translate(locale, "common")("back") }}
        title={t("newTitle")}
        sub={chosen ? t("newSub") : undefined}
      />
      {chosen ? (
        <NewApplicationForm
          action={makeNewApplication}
          start={newForm(crypto.randomUUID())}
          words={fieldWords(locale)}
          className="form page fill column"
        >
          <FormChoice
            label={t("position")}
            name="positionId"
            defaultValue={chosen.id}
            options={items.map((item) => ({ value: item.id, label: anyText(item.title, item.locale, locale) }))}
          />
          <ApplicationFields
            scene={scene}
            values={{
              candidate: { name: "", email: "", phone: "", locale: chosen.locale },
              interviewedAt: context.now,
              expectation: null,
              notes: [],
              interviewers: [],
            }}
            colleagues={await interviewerChoices(context)}
          />
          <ActionBar>
            <SubmitButton wide>{t("make")}</SubmitButton>
          </ActionBar>
        </NewApplicationForm>
      ) : (
        <EmptyState
          title={t("noPosition")}
          action={<Button href="/positions/new">{translate(locale, "today")("newPosition")}</Button>}
        >
          {t("noPositionText")}
        </EmptyState>
      )}
    </>
  );
}

export default screen(NewApplicationPage);
