// What was told to us about one application, brought up to date, and its result.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormRadio } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Choices } from "@/app/_ui/tick";
import { readApplication } from "@/db/queries/application/read-application";
import { interviewerChoices } from "@/db/queries/scorecard/interviewer-choices";
import { APPLICATION_RESULTS } from "@/lib/domain/application/application";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { joinFacts } from "@/lib/i18n/join";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { timeScene } from "../../../_work/scene";
import { isWhole } from "../../application-facts";
import { saveApplication, saveResult } from "../../actions";
import { ApplicationFields } from "../../application-fields";
import { ApplicationChangesForm } from "../../application-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "application")("editTitle") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ who?: string | string[] }> };

async function EditApplicationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("application.write", `/applications/${id}/edit`);
  const { locale } = person;
  const found = await readApplication(context, id as ApplicationId);
  if (!isWhole(found)) notFound();
  const t = translate(locale, "application");
  const { candidate } = found;
  return (
    <>
      <TopBar
        back={{ href: `/applications/${id}`, label: translate(locale, "common")("back") }}
        title={t("editTitle")}
        sub={candidate.name}
      />
      <div className="page fill">
        <div className="px-(--gutter) pt-3 desk:px-8">
          <More summary={joinFacts(locale, [t("result"), t(`results.${found.result}`)])}>
            <ActionForm action={saveResult} start={newForm(crypto.randomUUID())} className="grid gap-4 pb-3">
              <input type="hidden" name="id" value={id} />
              <Choices legend={t("result")} hint={t("resultHint")}>
                <div className="ticks">
                  {APPLICATION_RESULTS.map((value) => (
                    <FormRadio key={value} name="result" value={value} chosen={found.result === value}>
                      {t(`results.${value}`)}
                    </FormRadio>
                  ))}
                </div>
              </Choices>
              <div>
                <SubmitButton kind="outlined">{t("saveResult")}</SubmitButton>
              </div>
            </ActionForm>
          </More>
        </div>
        <ApplicationChangesForm
          action={saveApplication}
          start={newForm(crypto.randomUUID())}
          words={fieldWords(locale)}
          className="form"
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={found.version} />
          <ApplicationFields
            scene={await timeScene(locale, context.now)}
            values={{
              candidate: {
                name: candidate.name,
                email: candidate.email ?? "",
                phone: candidate.phone ?? "",
                locale: candidate.locale,
              },
              interviewedAt: new Date(found.interviewedAt),
              expectation: found.salaryExpectation,
              notes: found.interviewNotes,
              interviewers: found.interviewers.map((one) => one.email),
            }}
            colleagues={await interviewerChoices(context, id as ApplicationId)}
            naming={(await searchParams).who === "1"}
          />
          <ActionBar>
            <SubmitButton wide>{translate(locale, "common")("save")}</SubmitButton>
          </ActionBar>
        </ApplicationChangesForm>
      </div>
    </>
  );
}

export default screen(EditApplicationPage);
