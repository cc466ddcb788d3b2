// Today: who waits for an answer, the most urgent first, and on a desk how far the chosen one is.
import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { OwnWords } from "@/app/_ui/own-words";
import { PageHead } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { KeepFresh } from "@/app/_ui/keep-fresh.client";
import { Group, Row, Rows } from "@/app/_ui/row";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { type WorkItem, todaysWork } from "@/db/queries/today/todays-work";
import { roleMay } from "@/lib/domain/people/permission";
import { translate } from "@/lib/i18n/translate";
import { clockWords } from "@/lib/i18n/clock-words";
import { clockTime, dayName } from "@/lib/i18n/when";
import { screen } from "../_shell/screen";
import { ApplicationPane } from "../_work/application-pane";
import { KEY_OF, type NextStep, type Tray, nextStep } from "../_work/next-step";
import { obstacleOf } from "../_work/glance-parts";
import { timeScene, type TimeScene } from "../_work/scene";
import { clockState, stepWords } from "../_work/time-left";
import { NobodyWaits } from "./nobody-waits";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "today")("title") };
}

type Work = { readonly item: WorkItem; readonly step: NextStep };
type Office = Awaited<ReturnType<typeof requirePerson>>;

/** Advice is read for the most urgent only; the others say what they say when their turn comes. */
const MOST_ADVISED = 12;
const TRAYS = ["needsYou", "others", "coming", "told"] as const satisfies readonly Tray[];

async function TodayPage({ searchParams }: { searchParams: Promise<{ a?: string | string[] }> }) {
  const office = await requirePerson("application.read", "/today");
  const { person, context } = office;
  const { locale } = person;
  const t = translate(locale, "today");
  const common = translate(locale, "common");
  const scene = await timeScene(locale, context.now);
  const work = await readWork(office);
  const waiting = work.filter(({ item }) => item.clock.state !== "told").length;
  const day = dayName(context.now, locale, scene.timeZone);
  const { a } = await searchParams;
  const byTray = TRAYS.map((tray) => ({ tray, list: work.filter(({ step }) => step.tray === tray) }));
  const first = byTray.find(({ list }) => list.length > 0)?.list[0];
  const chosen = work.find(({ item }) => item.id === a) ?? first;
  const mayAdd = roleMay(person.role, "application.write");
  return (
    <div className={chosen ? "two" : undefined}>
      <div className="l page">
        <PageHead
          title={t("title")}
          sub={waiting > 0 ? t("waiting", { day, n: waiting }) : t("nobodyWaits", { day })}
          right={
            mayAdd ? <Button kind="icon" icon={Plus} href="/applications/new" label={t("addInterview")} /> : undefined
          }
        />
        <KeepFresh
          words={{
            title: common("staleTitle", { time: clockTime(context.now, locale, scene.timeZone) }),
            text: common("staleText"),
            again: common("retry"),
          }}
        />
        {work.length === 0 ? <NobodyWaits office={office} /> : null}
        {byTray.map(({ tray, list }) =>
          list.length === 0 ? null : (
            <Group key={tray} title={t(tray === "told" ? "toldToday" : tray)} count={list.length}>
              <Rows>
                {list.map((one) => (
                  <WorkRow
                    key={one.item.id}
                    {...one}
                    scene={scene}
                    current={one === chosen}
                    urgent={tray === "needsYou" && one === list[0]}
                  />
                ))}
              </Rows>
            </Group>
          ),
        )}
      </div>
      {chosen ? (
        <div className="only-desk detail-wrap" data-pane={chosen.item.id}>
          <ApplicationPane office={office} id={chosen.item.id} known={chosen.step} scene={scene} />
        </div>
      ) : null}
    </div>
  );
}

export default screen(TodayPage);

async function readWork({ person, context }: Office): Promise<Work[]> {
  const { locale } = person;
  const items = await todaysWork(context, { locale });
  const advised = new Set(items.filter((item) => item.status === "to_write").slice(0, MOST_ADVISED));
  return Promise.all(
    items.map(async (item) => {
      const advice = advised.has(item) ? await readRecommendation(context, item.id, locale) : null;
      return { item, step: nextStep(item, person, advice && obstacleOf(advice.recommendation, locale)) };
    }),
  );
}

type WorkRowProps = Work & { scene: TimeScene; current: boolean; urgent: boolean };

function WorkRow({ item, step, scene, current, urgent }: WorkRowProps) {
  const t = translate(scene.locale, "today");
  return (
    <Row
      href={urgent || step.tray === "told" ? `/applications/${item.id}` : step.href}
      deskHref={`/today?a=${item.id}`}
      shows={item.id}
      name={<OwnWords text={item.name} locale={scene.locale} />}
      role={<OwnWords text={item.position} locale={scene.locale} />}
      when={clockWords(item.clock, item.interviewedAt, scene)}
      next={step.tone ? <b className={step.tone}>{stepWords(step, scene)}</b> : stepWords(step, scene)}
      clock={{ state: clockState(item.clock, step.tray !== "needsYou"), share: item.clock.share }}
      current={current}
      below={
        urgent ? (
          <Button kind="primary" wide href={step.href} shortcut={KEY_OF[step.act]}>
            {t(`act.${step.act}`)}
          </Button>
        ) : undefined
      }
    />
  );
}
