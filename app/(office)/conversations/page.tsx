// Replies: the list; on a desk the conversation stands beside it.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { listConversations } from "@/db/queries/conversation/list-conversations";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../_shell/screen";
import { timeScene } from "../_work/scene";
import { ConversationList } from "./conversation-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "conversation")("title") };
}

async function ConversationsPage() {
  const { person, context } = await requirePerson("conversation.read", "/conversations");
  const { locale } = person;
  const items = await listConversations(context, { locale });
  const scene = await timeScene(locale, context.now);
  const list = <ConversationList items={items} current={null} scene={scene} />;
  if (items.length === 0) return <div className="page column">{list}</div>;
  return (
    <div className="talk-desk">
      <div className="l page">{list}</div>
      <div className="only-desk grid place-items-center">
        <p className="quiet">{translate(locale, "conversation")("pick")}</p>
      </div>
    </div>
  );
}

export default screen(ConversationsPage);
