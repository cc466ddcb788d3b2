// The scorecard of one interviewer, on a phone in 90 seconds.
import type { Metadata } from "next";
import { Facts } from "@/app/_ui/facts";
import { UsersRound } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { OwnWords } from "@/app/_ui/own-words";
import { TopBar } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import { Icon } from "@/app/_ui/icon";
import { applicationHead } from "@/db/queries/application/application-head";
import {
  type Interviewer,
  otherInterviewers,
  scorecardForm,
  scorecardToFill,
} from "@/db/queries/scorecard/scorecard-to-fill";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { screenLocale } from "@/app/_server/session";
import { screen } from "../../../_shell/screen";
import { timeScene } from "../../../_work/scene";
import { TimeLeft } from "../../../_work/time-left";
import { keepScorecard, sendScorecard } from "./actions";
import { HandedInMeanwhile } from "./handed-in-meanwhile";
import { ScorecardForm } from "./scorecard-form.client";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Partial<Record<"d" | "for" | "use" | "changed", string | string[]>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "scorecard")("title") };
}

async function ScorecardPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("scorecard.write", `/applications/${id}/scorecard`);
  const { locale } = person;
  const { d, for: asked, use, changed } = await searchParams;
  const colleagues = await otherInterviewers(context);
  const asking = colleagues.find((one) => one.id === asked);
  const card = await scorecardToFill(context, { applicationId: id as ApplicationId, locale, forId: asking?.id });
  if (!card) notFound();
  const others = card.ownFirst ? [] : colleagues;
  const other = others.find((one) => one.id === asked);
  const t = translate(locale, "scorecard");
  const scene = await timeScene(locale, context.now);
  const { moment } = scene;
  const head = await applicationHead(context, { id: id as ApplicationId, locale });
  const about = other ? t("forOther", { name: other.name }) : t("sub", { position: card.positionTitle });
  const draft = use === "handed-in" ? card.start : (card.draft?.body ?? card.start);
  const open = typeof d === "string" ? d : (firstOpen(card.areas, draft.scores) ?? "");
  return (
    <>
      <TopBar
        back={{ href: `/applications/${id}`, label: translate(locale, "common")("back") }}
        title={<OwnWords text={card.candidateName} locale={locale} />}
        sub={
          <>
            <span className="lg:hidden">{other ? about : card.positionTitle}</span>
            <span className="max-lg:hidden">
              <Facts locale={locale} facts={[about, card.othersIn > 0 ? t("othersIn", { n: card.othersIn }) : null]} />
            </span>
          </>
        }
        right={
          <>
            {head ? <TimeLeft clock={head.clock} interviewedAt={head.interviewedAt} scene={scene} /> : null}
            {others.length > 0 ? (
              <OtherInterviewers words={t("forOthers")} own={t("forMyself")} others={others} chosen={other?.id} />
            ) : null}
          </>
        }
      />
      {card.toldAt ? (
        <div className="p-5">
          <FlagBox title={t("told")} />
        </div>
      ) : (
        <>
          {card.ownFirst && card.othersIn > 0 ? (
            <p className="quiet px-(--gutter) py-4 text-sm desk:px-8">{t("ownFirst", { n: card.othersIn })}</p>
          ) : null}
          {use === "handed-in" ? null : (
            <HandedInMeanwhile card={card} forId={other?.id} locale={locale} found={changed === "1"} />
          )}
          <ScorecardForm
            words={{ locale, texts: dictionaryOf(locale).scorecard }}
            key={`${other?.id ?? ""} ${use === "handed-in"} ${card.version}`}
            applicationId={id}
            forId={other?.id ?? ""}
            areas={card.areas}
            draft={draft}
            open={open}
            submission={crypto.randomUUID()}
            version={card.version}
            savedWords={
              card.draft
                ? t("draftKept", { time: moment(card.draft.savedAt) })
                : card.handedInAt
                  ? t("handedIn", { time: moment(card.handedInAt) })
                  : ""
            }
            action={sendScorecard}
            keep={{
              place: `${person.userId}/${scorecardForm(card.applicationId, card.interviewer.email)}`,
              save: keepScorecard,
              since: card.draft?.savedAt.toISOString() ?? "",
            }}
          />
        </>
      )}
    </>
  );
}

export default screen(ScorecardPage);

type OthersProps = { words: string; own: string; others: readonly Interviewer[]; chosen: string | undefined };

/** Whose card: links, so that it works without scripts and every card has its own address. */
function OtherInterviewers({ words, own, others, chosen }: OthersProps) {
  return (
    <details className="menu">
      <summary className="btn btn-text">
        <Icon of={UsersRound} />
        <span className="menu-words">{words}</span>
      </summary>
      <nav className="pop" aria-label={words}>
        {[{ id: "", name: own }, ...others].map((one) => (
          <Link
            key={one.id}
            href={one.id === "" ? "?" : `?for=${one.id}`}
            aria-current={one.id === (chosen ?? "") ? "true" : undefined}
          >
            {one.name}
          </Link>
        ))}
      </nav>
    </details>
  );
}

function firstOpen(areas: readonly { key: string }[], scores: Readonly<Record<string, string>>): string | undefined {
  return (areas.find((area) => !scores[area.key]) ?? areas[0])?.key;
}
