// One area of a position with all its words, one language at a time.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { ActionForm, FormArea, FormChoice, FormField, FormTick } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { Segments } from "@/app/_ui/segments";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { Choices } from "@/app/_ui/tick";
import { readPosition } from "@/db/queries/position/list-positions";
import { DIMENSION_KINDS, type Dimension } from "@/lib/domain/position/position";
import { LOCALES, type Locale, type LocalText, anyText, textIn } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../../_shell/screen";
import { TemplateFindings } from "../../../../_work/template-findings";
import { saveArea } from "../../../area-actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("areaName") };
}

type Props = {
  params: Promise<{ id: string; key: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
};

async function AreaPage({ params, searchParams }: Props) {
  const { id, key } = await params;
  const here = `/positions/${id}/areas/${key}`;
  const { person, context } = await requirePerson("position.write", here);
  const { locale } = person;
  const position = await readPosition(context, id);
  const area = position?.dimensions.find((dimension) => dimension.key === key) ?? null;
  if (!position || (!area && key !== "new")) notFound();
  const t = translate(locale, "position");
  const common = translate(locale, "common");
  const asked = (await searchParams).lang;
  const lang = LOCALES.find((one) => one === asked) ?? position.locale;
  return (
    <>
      <TopBar
        back={{ href: `/positions/${id}`, label: common("back") }}
        title={area ? anyText(area.name, position.locale, locale) : t("newArea")}
        sub={anyText(position.title, position.locale, locale)}
      />
      <ActionForm key={lang} action={saveArea} start={newForm(crypto.randomUUID())} className="form page fill column">
        <input type="hidden" name="id" value={position.id} />
        <input type="hidden" name="version" value={position.version} />
        <input type="hidden" name="key" value={area?.key ?? "new"} />
        <input type="hidden" name="lang" value={lang} />
        <div>
          <Segments
            label={common("language")}
            items={LOCALES.map((one) => ({
              href: `${here}?lang=${one}`,
              text: common(one === "en" ? "english" : "chinese"),
              lang: one,
              current: one === lang,
            }))}
          />
        </div>
        <TemplateFindings
          locale={locale}
          lang={lang}
          owner={position.locale}
          dimensions={position.dimensions}
          area={key}
        />
        <Facts locale={locale} area={area} said={(text) => saidIn(text, position.locale, lang)} />
        <Words locale={locale} area={area} said={(text) => saidIn(text, position.locale, lang)} />
        <ActionBar>
          <SubmitButton wide name="intent" value="save">
            {t("saveArea")}
          </SubmitButton>
          {area && position.dimensions.length > 1 ? (
            <SubmitButton kind="text" name="intent" value="remove">
              {t("removeArea")}
            </SubmitButton>
          ) : null}
        </ActionBar>
      </ActionForm>
    </>
  );
}

export default screen(AreaPage);

function saidIn(text: LocalText | null | undefined, owner: Locale, lang: Locale): { text: string; other: string } {
  if (text === null || text === undefined) return { text: "", other: "" };
  return { text: textIn(text, owner, lang) ?? "", other: anyText(text, owner, owner) };
}

type Said = (text: LocalText | null | undefined) => { text: string; other: string };
type Part = { locale: Locale; area: Dimension | null; said: Said };

function Facts({ locale, area, said }: Part) {
  const t = translate(locale, "position");
  const name = said(area?.name);
  const requirement = said(area?.requirementText);
  return (
    <>
      <FormField label={t("areaName")} name="name" maxLength={200} defaultValue={name.text} placeholder={name.other} />
      <div className="grid grid-cols-2 gap-3">
        <FormField
          label={t("requiredScore")}
          name="required"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={String(area?.required ?? 70)}
        />
        <FormField
          label={t("weight")}
          name="weight"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={String(area?.weight ?? 10)}
        />
      </div>
      <FormTick name="mustHave" value="1" chosen={area?.mustHave ?? false} note={t("mustHint")}>
        {t("must")}
      </FormTick>
      <FormChoice
        label={t("kind")}
        name="kind"
        defaultValue={area?.kind ?? "score"}
        options={DIMENSION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <FormArea
        label={t("requirementText")}
        hint={t("requirementHint")}
        name="requirementText"
        maxLength={2000}
        defaultValue={requirement.text}
        placeholder={requirement.other}
      />
    </>
  );
}

const MOST_LEVELS = 5;

function Words({ locale, area, said }: Part) {
  const t = translate(locale, "position");
  const levels = Array.from({ length: Math.max(MOST_LEVELS, area?.levels.length ?? 0) }, (_, n) => area?.levels[n]);
  return (
    <>
      <Choices legend={t("levels")} hint={t("levelsHint")}>
        <div className="grid gap-5">
          {levels.map((level, n) => (
            <div key={n} className="level-fields">
              <FormField
                label={t("levelFrom")}
                name={`levels.${n}.from`}
                inputMode="decimal"
                autoComplete="off"
                defaultValue={level ? String(level.from) : ""}
              />
              <FormField
                label={t("levelWord")}
                name={`levels.${n}.word`}
                maxLength={200}
                defaultValue={said(level?.word).text}
                placeholder={said(level?.word).other}
              />
              <FormArea
                label={t("levelMeaning")}
                name={`levels.${n}.meaning`}
                rows={1}
                maxLength={2000}
                defaultValue={said(level?.meaning).text}
                placeholder={said(level?.meaning).other}
              />
            </div>
          ))}
        </div>
      </Choices>
      <Items legend={t("gapItems")} hint={t("gapHint")} name="gapItems" items={area?.gapItems ?? []} said={said} />
      <Items
        legend={t("strengthItems")}
        hint={t("strengthHint")}
        name="strengthItems"
        items={area?.strengthItems ?? []}
        said={said}
      />
    </>
  );
}

type ItemsProps = { legend: string; hint: string; name: string; items: readonly LocalText[]; said: Said };

/** What is there, and two lines more. */
function Items({ legend, hint, name, items, said }: ItemsProps) {
  return (
    <Choices legend={legend} hint={hint}>
      <div className="grid gap-2 plain-labels">
        {Array.from({ length: Math.min(50, items.length + 2) }, (_, n) => (
          <FormField
            key={n}
            label={`${legend} ${n + 1}`}
            name={`${name}.${n}`}
            maxLength={200}
            defaultValue={said(items[n]).text}
            placeholder={said(items[n]).other}
          />
        ))}
      </div>
    </Choices>
  );
}
