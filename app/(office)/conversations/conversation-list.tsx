// Who wrote back: those who wait for an answer first.
import { OwnWords } from "@/app/_ui/own-words";
import { PageHead } from "@/app/_ui/bars";
import { EmptyState } from "@/app/_ui/empty-state";
import { Group, Row, Rows } from "@/app/_ui/row";
import type { ConversationItem } from "@/db/queries/conversation/list-conversations";
import { printPay } from "@/lib/i18n/pay";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";

type Props = { items: readonly ConversationItem[]; current: string | null; scene: TimeScene };

export function ConversationList({ items, current, scene }: Props) {
  const t = translate(scene.locale, "conversation");
  const open = items.filter((item) => item.open);
  const rest = items.filter((item) => !item.open);
  return (
    <>
      <PageHead
        title={t("title")}
        sub={items.length === 0 ? undefined : open.length > 0 ? t("openCount", { n: open.length }) : t("noneOpen")}
      />
      {items.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState> : null}
      {[
        { title: t("open"), list: open },
        { title: t("rest"), list: rest },
      ].map(({ title, list }) =>
        list.length === 0 ? null : (
          <Group key={title} title={title} count={list.length}>
            <Rows>
              {list.map((item) => (
                <ConversationRow key={item.id} item={item} current={item.id === current} scene={scene} />
              ))}
            </Rows>
          </Group>
        ),
      )}
    </>
  );
}

function ConversationRow({ item, current, scene }: { item: ConversationItem; current: boolean; scene: TimeScene }) {
  const t = translate(scene.locale, "conversation");
  const late = item.dueAt !== null && item.dueAt < scene.now;
  const at = item.said?.at ?? item.choice?.at;
  const state = item.open ? (late ? "late" : "go") : "told";
  return (
    <Row
      href={`/conversations/${item.id}`}
      name={<OwnWords text={item.name} locale={scene.locale} />}
      role={item.said ? t(`kinds.${item.said.kind}`) : item.position}
      when={at ? scene.moment(at) : null}
      next={
        <span className="one-line">
          {item.said ? item.said.text : item.choice ? chosenWords(item.choice, scene) : null}
        </span>
      }
      clock={{ state, share: at && item.dueAt ? runShare(at, item.dueAt, scene.now) : 1 }}
      current={current}
    />
  );
}

/** The part of the time for an answer that has run, 0-1. */
function runShare(from: Date, due: Date, now: Date): number {
  return Math.min(1, (now.getTime() - from.getTime()) / Math.max(1, due.getTime() - from.getTime()));
}

type Choice = NonNullable<ConversationItem["choice"]>;

/** The candidate's answer to the letter's question, in words; a named figure only where it is at hand. */
export function chosenWords(
  { question, answer }: Pick<Choice, "question" | "answer">,
  { locale }: Pick<TimeScene, "locale">,
  pay?: { amount: number; currency: string; period: "month" | "year" },
): string {
  const t = translate(locale, "conversation");
  if (answer !== "my_expectation") return t(`chosen.${question}.${answer}`);
  return pay ? t("expects", { pay: printPay([pay.amount], pay, locale) }) : t("namedExpectation");
}
