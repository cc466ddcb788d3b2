// The letter: written, checked, changed paragraph by paragraph, approved, sent.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Context } from "@/app/_server/context";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { CopyButton } from "@/app/_ui/copy-button.client";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { applicationHead } from "@/db/queries/application/application-head";
import { type LetterDesk, letterDesk } from "@/db/queries/letter/letter-desk";
import { readRewordable } from "@/db/queries/letter/read-rewordable";
import { letterMirror } from "@/db/queries/letter/letter-mirror";
import { readSettings } from "@/db/queries/settings/read-settings";
import { readWordingModel } from "@/db/queries/settings/read-wording-model";
import { BLOCK_KINDS, type BlockKind } from "@/lib/domain/letter/letter";
import { moved } from "@/lib/domain/letter/letter-state";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { type TimeScene, timeScene } from "../../../_work/scene";
import { TaskBar } from "../../../_work/task-bar";
import { ownFirst } from "../../../_work/own-first";
import { AskPanel } from "./ask-panel";
import { BothLanguages } from "./both-languages";
import { LetterBar } from "./letter-bar";
import { LetterBody } from "./letter-body";
import { LetterSide, OPEN_STATES } from "./letter-side";
import { Standing } from "./standing";
import { Difference } from "./versions";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "letter")("title") };
}

async function LetterPage({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const office = await requirePerson("letter.read", `/applications/${id}/letter`);
  await ownFirst(office, id);
  const { person, context } = office;
  const { locale, role } = person;
  const applicationId = id as ApplicationId;
  const desk = await letterDesk(context, { applicationId, locale });
  const scene = await timeScene(locale, context.now);
  if (!desk) return <NoLetter office={office} applicationId={applicationId} scene={scene} />;
  const t = translate(locale, "letter");
  const { undoSeconds, companyName } = await readSettings(context.db);
  const { letter } = desk;
  const mayWrite = roleMay(role, "letter.write");
  const open = OPEN_STATES.includes(letter.state);
  const mayEdit = mayWrite && moved(letter.state, "revise") !== null && letter.state !== "submitted";
  const editing = mayEdit ? (BLOCK_KINDS.find((kind) => kind === query["edit"]) ?? null) : null;
  const model = editing === null ? null : await modelFor(context, desk, editing);
  const asking = open && mayWrite && query["ask"] !== undefined;
  const short = query["tab"] === "short";
  const mirror = query["tab"] === "both" ? await letterMirror(context.db, desk.letter) : null;
  const compared = Number(query["v"]) || 0;
  return (
    <>
      <TaskBar head={desk.head} task={t("title")} back={`/applications/${id}`} scene={scene} />
      <div className="fill page letter-desk">
        <div className="letter-main">
          <Standing
            desk={desk}
            scene={scene}
            mayWrite={mayWrite}
            mayUndo={roleMay(role, "letter.send") || roleMay(role, "letter.approve")}
            undoSeconds={undoSeconds}
            unnamed={companyName === "" ? (roleMay(role, "settings.manage") ? "nameable" : "asked") : null}
          />
          <Waits desk={desk} scene={scene} me={person.userId} />
          {asking ? <AskPanel desk={desk} locale={locale} undoSeconds={undoSeconds} /> : null}
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Segments
              label={t("tabs.label")}
              items={[
                { href: `/applications/${id}/letter`, text: t("tabs.letter"), current: !short && !mirror },
                { href: `/applications/${id}/letter?tab=short`, text: t("tabs.short"), current: short },
                { href: `/applications/${id}/letter?tab=both`, text: t("tabs.both"), current: mirror !== null },
              ]}
            />
            <a className="link link-alone" href={`/applications/${id}/letter/preview`} target="_blank" rel="noopener">
              {t("preview")}
            </a>
          </div>
          {mirror ? (
            <BothLanguages letter={letter} mirror={mirror} locale={locale} />
          ) : short ? (
            <ShortMessage desk={desk} scene={scene} />
          ) : compared > 1 && compared <= letter.version ? (
            <Difference desk={desk} version={compared} locale={locale} />
          ) : (
            <LetterBody desk={desk} locale={locale} editing={editing} mayEdit={mayEdit} model={model} />
          )}
        </div>
        <LetterSide desk={desk} scene={scene} role={role} mayEdit={mayEdit} />
      </div>
      {mayWrite && !asking && editing === null ? (
        <LetterBar desk={desk} scene={scene} undoSeconds={undoSeconds} />
      ) : null}
    </>
  );
}

export default screen(LetterPage);

/** The language model's name, where one is switched on and the open paragraph may be given to it. */
async function modelFor(context: Context, { letter }: LetterDesk, kind: BlockKind): Promise<string | null> {
  const { on, model } = await readWordingModel(context.db);
  if (!on) return null;
  const found = await readRewordable(context, { letterId: letter.id, version: letter.version, kind });
  return found.ok ? model : null;
}

/** The approver who comes here finds the way to their own page. */
function Waits({ desk, scene, me }: { desk: LetterDesk; scene: TimeScene; me: string }) {
  if (desk.letter.state !== "submitted" || desk.request?.approver.id !== me) return null;
  return (
    <p>
      <Button shortcut="a" href={`/approvals/${desk.letter.id}`}>
        {translate(scene.locale, "letter")("toApprove")}
      </Button>
    </p>
  );
}

function ShortMessage({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  const { letter } = desk;
  return (
    <section className="grid justify-items-start gap-3">
      <div className="msg msg-us w-full">
        <div className="bub" lang={letter.locale}>
          {letter.content.shortMessage}
        </div>
      </div>
      <p className="quiet text-sm">{t("shortHint")}</p>
      <CopyButton text={letter.content.shortMessage} label={t("copy")} done={t("copied")} />
    </section>
  );
}

type None = { office: Awaited<ReturnType<typeof requirePerson>>; applicationId: ApplicationId; scene: TimeScene };

async function NoLetter({ office, applicationId, scene }: None) {
  const head = await applicationHead(office.context, { id: applicationId, locale: scene.locale });
  if (!head) notFound();
  const t = translate(scene.locale, "letter");
  return (
    <>
      <TaskBar head={head} task={t("title")} back={`/applications/${applicationId}`} scene={scene} />
      <EmptyState
        title={t("none")}
        action={<Button href={`/applications/${applicationId}/strategy`}>{t("toStrategy")}</Button>}
      >
        {t("noneText")}
      </EmptyState>
    </>
  );
}
