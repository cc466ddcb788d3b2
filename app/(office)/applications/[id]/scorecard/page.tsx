// The scorecard of one interviewer, on a phone in 90 seconds.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { TopBar } from "@/app/_ui/bars";
import { FlagBox } from "@/app/_ui/flag-box";
import { scorecardToFill } from "@/db/queries/scorecard/scorecard-to-fill";
import { readSettings } from "@/db/queries/settings/read-settings";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { screenLocale } from "@/app/_server/session";
import { keepScorecard, sendScorecard } from "./actions";
import { ScorecardForm } from "./scorecard-form.client";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ d?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "scorecard")("title") };
}

export default async function ScorecardPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { person, context } = await requirePerson("scorecard.write", `/applications/${id}/scorecard`);
  const { locale } = person;
  const card = await scorecardToFill(context, { applicationId: id as ApplicationId, locale });
  if (!card) notFound();
  const t = translate(locale, "scorecard");
  const { companyTimeZone } = await readSettings(context.db);
  const moment = (at: Date) => shortMoment(at, context.now, locale, companyTimeZone);
  const draft = card.draft?.body ?? card.start;
  const { d } = await searchParams;
  const open = typeof d === "string" ? d : (firstOpen(card.areas, draft.scores) ?? "");
  return (
    <>
      <TopBar
        back={{ href: `/applications/${id}`, label: translate(locale, "common")("back") }}
        title={card.candidateName}
        sub={t("sub", { position: card.positionTitle })}
        right={card.othersIn > 0 ? <span className="faint text-xs">{t("othersIn", { n: card.othersIn })}</span> : null}
      />
      {card.toldAt ? (
        <div className="p-5">
          <FlagBox title={t("told")} />
        </div>
      ) : (
        <ScorecardForm
          words={{ locale, texts: dictionaryOf(locale).scorecard }}
          applicationId={id}
          areas={card.areas}
          draft={draft}
          open={open}
          submission={crypto.randomUUID()}
          handedIn={card.handedInAt !== null}
          savedWords={
            card.draft
              ? t("draftKept", { time: moment(card.draft.savedAt) })
              : card.handedInAt
                ? t("handedIn", { time: moment(card.handedInAt) })
                : ""
          }
          action={sendScorecard}
          keep={keepScorecard}
        />
      )}
    </>
  );
}

function firstOpen(areas: readonly { key: string }[], scores: Readonly<Record<string, string>>): string | undefined {
  return (areas.find((area) => !scores[area.key]) ?? areas[0])?.key;
}
