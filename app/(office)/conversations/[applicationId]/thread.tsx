// Both sides of a conversation, day by day.
import { Fragment } from "react";
import Link from "next/link";
import { Facts } from "@/app/_ui/facts";
import { Bubble, Evidence, Thread } from "@/app/_ui/bubble";
import { Newest } from "@/app/_ui/newest.client";
import { OwnWords } from "@/app/_ui/own-words";
import { pieceLines } from "@/app/_closed/talk";
import type { ConversationDesk, DeskMessage } from "@/db/queries/conversation/conversation-desk";
import type { ReleasedEvidence } from "@/lib/domain/conversation/message";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../../_work/scene";
import { chosenWords } from "../conversation-list";

export function ConversationThread({ desk, scene }: { desk: ConversationDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "conversation");
  const { head, letter, messages, choice } = desk;
  return (
    <Thread>
      {letter?.toldAt ? (
        <Bubble from="us" by={scene.moment(letter.toldAt)}>
          {t("told")}{" "}
          <Link className="link link-alone" href={`/applications/${head.id}/letter`}>
            {t("openLetter")}
          </Link>
        </Bubble>
      ) : null}
      {choice ? (
        <Bubble
          from="them"
          by={<Facts locale={scene.locale} facts={[head.name, scene.moment(choice.at), t("choice")]} />}
        >
          <b>{chosenWords(choice, scene, choice.expectation ?? undefined)}</b>
          {choice.question === "new_attempt" && choice.answer === "yes" ? (
            <p>
              <Link className="link link-alone" href={`/applications/${head.id}#attempt`}>
                {t("setDate")}
              </Link>
            </p>
          ) : null}
        </Bubble>
      ) : null}
      {messages.slice(0, -1).map((message) => (
        <Message key={message.id} message={message} desk={desk} scene={scene} />
      ))}
      {messages.slice(-1).map((message) => (
        <Newest key={message.id}>
          <Message message={message} desk={desk} scene={scene} />
        </Newest>
      ))}
    </Thread>
  );
}

type MessageProps = { message: DeskMessage; desk: ConversationDesk; scene: TimeScene };

function Message({ message, desk, scene }: MessageProps) {
  const t = translate(scene.locale, "conversation");
  const mine = message.from === "company";
  const line = [
    mine ? (message.by ?? "") : desk.head.name,
    scene.moment(message.at),
    ...(mine ? [] : [translate(scene.locale, "candidatePage")(`kinds.${message.kind}`)]),
  ];
  return (
    <Bubble
      from={mine ? "us" : "them"}
      by={<Facts locale={scene.locale} facts={line} />}
      below={message.evidence.map((piece, index) => (
        <Piece key={index} piece={piece} locale={desk.letter?.locale ?? scene.locale} />
      ))}
    >
      <OwnWords text={message.text} locale={scene.locale} />
      {message.areas.length > 0 ? (
        <p className="quiet mt-1 text-xs">
          {t.rich("about", {
            areas: () =>
              message.areas.map((area, n) => (
                <Fragment key={area}>
                  {n === 0 ? null : scene.locale === "en" ? ", " : "、"}
                  <OwnWords text={area} locale={scene.locale} />
                </Fragment>
              )),
          })}
        </p>
      ) : null}
    </Bubble>
  );
}

/** Exactly what the candidate sees, in their language. */
export function Piece({ piece, locale }: { piece: ReleasedEvidence; locale: Locale }) {
  return (
    <div lang={locale}>
      <Evidence title={translate(locale, "candidatePage")("evidenceTitle")}>
        {pieceLines(piece, locale).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Evidence>
    </div>
  );
}
