// One conversation beside its evaluation: what was said, the answer, and what may be shown with it.
import type { Metadata } from "next";
import { Facts } from "@/app/_ui/facts";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { OwnWords } from "@/app/_ui/own-words";
import { FormArea, FormSaved } from "@/app/_ui/action-form.client";
import { ActionBar, TopBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Tag } from "@/app/_ui/status-word";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type ConversationDesk, conversationDesk } from "@/db/queries/conversation/conversation-desk";
import { type ConversationItem, listConversations } from "@/db/queries/conversation/list-conversations";
import { ScoreChartFigure } from "@/emails/chart/score-chart";
import { scoreChart } from "@/lib/domain/evaluation/score-chart";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../_shell/screen";
import { type TimeScene, timeScene } from "../../_work/scene";
import { KeptForm } from "../../_work/kept-form";
import { ConversationList } from "../conversation-list";
import { sendAnswer } from "./actions";
import { EvidencePicker } from "./evidence-picker";
import { DraftPieces } from "./draft-pieces.client";
import { ConversationThread, Piece } from "./thread";

type Props = { params: Promise<{ applicationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "conversation")("task") };
}

async function ConversationPage({ params }: Props) {
  const { applicationId: id } = await params;
  const { person, context } = await requirePerson("conversation.read", `/conversations/${id}`);
  const { locale } = person;
  const desk = await conversationDesk(context, { id: id as ApplicationId, locale });
  if (!desk) notFound();
  const items = await listConversations(context, { locale });
  const scene = await timeScene(locale, context.now);
  const item = items.find((one) => one.id === id);
  return (
    <div className="talk-desk">
      <div className="l page only-desk">
        <ConversationList items={items} current={id} scene={scene} />
      </div>
      {roleMay(person.role, "conversation.answer") && desk.letter ? (
        <AnswerForm desk={desk} letter={desk.letter} item={item} scene={scene} />
      ) : (
        <div className="talk">
          <Head desk={desk} item={item} scene={scene} />
          <div className="fill page said">
            {desk.letter ? (
              <ConversationThread desk={desk} scene={scene} />
            ) : (
              <EmptyState
                title={translate(locale, "conversation")("notTold")}
                action={<Button href={`/applications/${id}`}>{translate(locale, "today")("glance.open")}</Button>}
              >
                {translate(locale, "conversation")("notToldText")}
              </EmptyState>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

export default screen(ConversationPage);

type AnswerProps = {
  desk: ConversationDesk;
  letter: NonNullable<ConversationDesk["letter"]>;
  item: ConversationItem | undefined;
  scene: TimeScene;
};

function AnswerForm({ desk, letter, item, scene }: AnswerProps) {
  const t = translate(scene.locale, "conversation");
  return (
    <KeptForm kind="answer" head={desk.head} action={sendAnswer} className="answer-form">
      <input type="hidden" name="letterId" value={letter.id} />
      <input type="hidden" name="key" value={crypto.randomUUID()} />
      <div className="talk">
        <Head desk={desk} item={item} scene={scene} />
        <div className="fill page said">
          <ConversationThread desk={desk} scene={scene} />
          <Draft desk={desk} letter={letter} scene={scene} />
        </div>
        <ActionBar
          state={
            desk.releasable.length > 0 ? (
              <a className="link link-alone only-phone" href="#pieces">
                {t("addEvidence")}
              </a>
            ) : null
          }
          saved={
            <span>
              {t("willMail")} <FormSaved />
            </span>
          }
        >
          <SubmitButton wide shortcut="s" twice>
            {t("send")}
          </SubmitButton>
        </ActionBar>
      </div>
      <aside className="pieces" id="pieces">
        <EvidencePicker desk={desk} locale={scene.locale} />
        <Chart desk={desk} scene={scene} />
      </aside>
    </KeptForm>
  );
}

function Draft({ desk, letter, scene }: Omit<AnswerProps, "item">) {
  const t = translate(scene.locale, "conversation");
  return (
    <div className="draft" id="answer">
      <FormArea label={t("answer")} name="text" lang={letter.locale} data-key="r" maxLength={2000} rows={5} />
      <DraftPieces
        name="evidence[]"
        pieces={desk.releasable.map(({ place, what }) => ({
          place,
          shown: <Piece piece={what} locale={letter.locale} />,
        }))}
      />
    </div>
  );
}

function Head({ desk, item, scene }: { desk: ConversationDesk; item: ConversationItem | undefined; scene: TimeScene }) {
  const t = translate(scene.locale, "conversation");
  const due = item?.dueAt ? t("dueBy", { time: scene.moment(item.dueAt) }) : null;
  const late = Boolean(item?.dueAt && item.dueAt < scene.now);
  return (
    <TopBar
      back={{ href: "/conversations", label: translate(scene.locale, "common")("back") }}
      title={<OwnWords text={desk.head.name} locale={scene.locale} />}
      sub={<Facts locale={scene.locale} facts={[due, desk.head.position]} />}
      right={
        item?.open && item.said ? (
          <Tag tone={late ? "late" : item.said.kind === "dispute" ? "due" : "wait"}>{t(`kinds.${item.said.kind}`)}</Tag>
        ) : undefined
      }
    />
  );
}

function Chart({ desk, scene }: { desk: ConversationDesk; scene: TimeScene }) {
  if (desk.chart.length === 0) return null;
  return (
    <More summary={translate(scene.locale, "conversation")("evaluation")}>
      <ScoreChartFigure locale={scene.locale} chart={scoreChart(desk.chart)} />
    </More>
  );
}
