// Replies: the list; on a desk the conversation stands beside it.
import type { Metadata } from "next";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { type ConversationItem, listConversations } from "@/db/queries/conversation/list-conversations";
import type { Locale } from "@/lib/domain/shared/locale";
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
        <Unchosen first={items.filter((item) => item.open).toSorted(soonest)[0]} locale={locale} />
      </div>
    </div>
  );
}

export default screen(ConversationsPage);

const soonest = (a: ConversationItem, b: ConversationItem) =>
  (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || 0;

/** Beside the list before somebody is chosen: what can be seen here, and who has waited longest. */
function Unchosen({ first, locale }: { first: ConversationItem | undefined; locale: Locale }) {
  const t = translate(locale, "conversation");
  if (!first) return <EmptyState title={t("noneOpen")}>{t("pick")}</EmptyState>;
  return (
    <EmptyState
      state="go"
      title={t("firstWaits", { name: first.name })}
      action={<Button href={`/conversations/${first.id}`}>{t("answerFirst")}</Button>}
    >
      {t("pick")}
    </EmptyState>
  );
}
