// A position's status: how it came about, who and why, and the form that moves it.
import { ActionForm, FormArea, FormChoice } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { readPosition } from "@/db/queries/position/list-positions";
import { statusStory } from "@/db/queries/position/position-screens";
import { POSITION_STATUSES } from "@/lib/domain/position/position";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";
import { moveStatus } from "./actions";

type Props = {
  context: Parameters<typeof statusStory>[0];
  position: NonNullable<Awaited<ReturnType<typeof readPosition>>>;
  scene: TimeScene;
  mayWrite: boolean;
};

export async function StatusStory({ context, position, scene, mayWrite }: Props) {
  const t = translate(scene.locale, "position");
  const story = await statusStory(context, position.id);
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t("story")}</h2>
      <ol className="story">
        {story.map((change) => (
          <li key={change.at.toISOString()}>
            <b>{t(`status.${change.status}`)}</b>
            <span className="faint text-xs">
              {t("storyLine", { time: scene.moment(change.at), name: change.by ?? t("storySystem") })}
            </span>
            {change.reason ? <p className="quiet text-sm">{change.reason}</p> : null}
          </li>
        ))}
      </ol>
      {mayWrite ? (
        <More summary={t("changeStatus")}>
          <ActionForm action={moveStatus} start={newForm(crypto.randomUUID())} className="grid gap-4 pt-2">
            <input type="hidden" name="id" value={position.id} />
            <FormChoice
              label={t("newStatus")}
              name="status"
              defaultValue={position.status}
              options={POSITION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            />
            <FormArea label={t("reason")} hint={t("reasonHint")} name="reason" maxLength={2000} />
            <div>
              <SubmitButton kind="outlined">{t("changeStatus")}</SubmitButton>
            </div>
          </ActionForm>
        </More>
      ) : null}
    </section>
  );
}
