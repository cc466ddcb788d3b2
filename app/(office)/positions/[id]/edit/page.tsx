// The facts of a position: name, pay, junior position, colleagues.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { FormField } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { listPositions, readPosition } from "@/db/queries/position/list-positions";
import { anyText } from "@/lib/domain/shared/locale";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { savePosition } from "../../actions";
import { BandFields, ColleagueFields, LowerFields } from "../../position-fields";
import { PositionChangesForm } from "../../position-form.client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("editTitle") };
}

async function EditPositionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, context } = await requirePerson("position.write", `/positions/${id}/edit`);
  const { locale } = person;
  const position = await readPosition(context, id);
  if (!position) notFound();
  const t = translate(locale, "position");
  const common = translate(locale, "common");
  const title = anyText(position.title, position.locale, position.locale);
  const others = (await listPositions(context, { limit: 50 })).items.filter((item) => item.id !== position.id);
  return (
    <>
      <TopBar back={{ href: `/positions/${id}`, label: common("back") }} title={t("editTitle")} sub={title} />
      <PositionChangesForm
        action={savePosition}
        start={newForm(crypto.randomUUID())}
        words={fieldWords(locale)}
        className="form page fill column"
      >
        <input type="hidden" name="id" value={position.id} />
        <input type="hidden" name="version" value={position.version} />
        <FormField label={t("name")} hint={t("nameHint")} name="title" maxLength={200} defaultValue={title} />
        <BandFields locale={locale} band={position.salaryBand} />
        <LowerFields
          locale={locale}
          owner={position.locale}
          lower={position.fallback}
          others={others.map((item) => ({ value: item.id, label: anyText(item.title, item.locale, locale) }))}
        />
        <ColleagueFields locale={locale} approver={position.approverEmail} recruiter={position.recruiterEmail} />
        <ActionBar>
          <SubmitButton wide>{common("save")}</SubmitButton>
        </ActionBar>
      </PositionChangesForm>
    </>
  );
}

export default screen(EditPositionPage);
