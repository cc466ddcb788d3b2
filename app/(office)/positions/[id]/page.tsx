// One position: what it demands with live shares, what it pays, and how its status came about.
import { Pencil, Plus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { MailAddress } from "@/app/_ui/mail-address";
import { newForm } from "@/app/_ui/form-state";
import { Row, Rows } from "@/app/_ui/row";
import { Tag } from "@/app/_ui/status-word";
import { listApplications } from "@/db/queries/application/list-applications";
import { type listPositions, readPosition } from "@/db/queries/position/list-positions";
import { roleMay } from "@/lib/domain/people/permission";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { printPay } from "@/lib/i18n/pay";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { timeScene } from "../../_work/scene";
import { TemplateFindings } from "../../_work/template-findings";
import { AreasForm } from "../areas-form.client";
import { saveWeights } from "../area-actions";
import { NewerVersion } from "../newer-version";
import { StatusStory } from "../status-story";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "position")("one") };
}

type Props = { params: Promise<{ id: string }> };
export type PositionModel = NonNullable<Awaited<ReturnType<typeof readPosition>>>;

async function PositionPage({ params }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("position.read", `/positions/${id}`);
  const { locale } = person;
  const position = await readPosition(context, id);
  if (!position) notFound();
  const t = translate(locale, "position");
  const scene = await timeScene(locale, context.now);
  const mayWrite = roleMay(person.role, "position.write");
  const people = await listApplications(context, { limit: 5, positionId: position.id });
  return (
    <>
      <TopBar
        back={{ href: "/positions", label: translate(locale, "common")("back") }}
        title={anyText(position.title, position.locale, locale)}
        sub={bandWords(position, locale)}
        right={<Tag tone={position.status === "open" ? "met" : "wait"}>{t(`status.${position.status}`)}</Tag>}
      />
      <div className="page fill position-grid">
        <section>
          <AreasForm
            words={{ locale, texts: dictionaryOf(locale).position }}
            id={position.id}
            version={position.version}
            mayWrite={mayWrite}
            areas={position.dimensions.map((dimension) => ({
              key: dimension.key,
              name: anyText(dimension.name, position.locale, locale),
              kind: dimension.kind,
              mustHave: dimension.mustHave,
              required: String(dimension.required),
              weight: String(dimension.weight),
              gaps: dimension.gapItems.length,
              strengths: dimension.strengthItems.length,
              requirementText:
                dimension.requirementText === null ? "" : anyText(dimension.requirementText, position.locale, locale),
            }))}
            action={saveWeights}
            start={newForm(crypto.randomUUID())}
          />
          {mayWrite ? (
            <div className="findings-place">
              <NewerVersion context={context} position={position} locale={locale} />
              <TemplateFindings
                locale={locale}
                lang={locale}
                owner={position.locale}
                dimensions={position.dimensions}
              />
            </div>
          ) : null}
          {mayWrite ? (
            <div className="px-2 pt-1">
              <Button kind="text" icon={Plus} href={`/positions/${id}/areas/new`}>
                {t("addArea")}
              </Button>
            </div>
          ) : null}
        </section>
        <aside className="grid content-start gap-8 px-(--gutter) py-6">
          <Facts
            position={position}
            locale={locale}
            lower={await lowerName(context, position, locale)}
            mayWrite={mayWrite}
          />
          <StatusStory context={context} position={position} scene={scene} mayWrite={mayWrite} />
          <section className="grid gap-2">
            <h2 className="text-base">{t("people")}</h2>
            {people.items.length === 0 ? <p className="quiet text-sm">{t("noPeople")}</p> : null}
            {people.items.length > 0 ? (
              <div className="-mx-(--gutter)">
                <Rows>
                  {people.items.map((item) => (
                    <Row
                      key={item.id}
                      href={`/applications/${item.id}`}
                      name={item.candidate.name}
                      when={<Tag>{translate(locale, "application")(`status.${item.status}`)}</Tag>}
                    />
                  ))}
                </Rows>
              </div>
            ) : null}
            {mayWrite ? (
              <Button kind="outlined" href={`/applications/new?position=${id}`}>
                {t("addPerson")}
              </Button>
            ) : null}
          </section>
        </aside>
      </div>
    </>
  );
}

export default screen(PositionPage);

function bandWords({ salaryBand: band }: PositionModel, locale: Locale): string {
  return band ? printPay([band.min, band.max], band, locale) : translate(locale, "position")("noBand");
}

type FactsProps = { position: PositionModel; locale: Locale; lower: string; mayWrite: boolean };

function Facts({ position, locale, lower, mayWrite }: FactsProps) {
  const t = translate(locale, "position");
  const { salaryBand: band } = position;
  return (
    <section className="grid gap-3">
      <dl className="kv text-sm">
        <dt>{t("bandTitle")}</dt>
        <dd>
          {bandWords(position, locale)}
          <span className="quiet block">
            {band ? t(band.disclosable ? "bandOpen" : "bandClosed") : t("noBandHint")}
          </span>
        </dd>
        <dt>{t("lowerTitle")}</dt>
        <dd>{lower}</dd>
        {position.approverEmail ? (
          <>
            <dt>{t("approver")}</dt>
            <dd>
              <MailAddress>{position.approverEmail}</MailAddress>
            </dd>
          </>
        ) : null}
      </dl>
      {mayWrite ? (
        <div className="-ml-3">
          <Button kind="text" icon={Pencil} href={`/positions/${position.id}/edit`}>
            {t("edit")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

async function lowerName(context: Parameters<typeof listPositions>[0], position: PositionModel, locale: Locale) {
  const t = translate(locale, "position");
  const { fallback } = position;
  if (!fallback) return t("lowerNone");
  if ("title" in fallback)
    return joinFacts(locale, [anyText(fallback.title, position.locale, locale), t(`status.${fallback.status}`)]);
  const lower = await readPosition(context, fallback.positionId);
  return lower
    ? joinFacts(locale, [anyText(lower.title, lower.locale, locale), t(`status.${lower.status}`)])
    : t("lowerNone");
}
