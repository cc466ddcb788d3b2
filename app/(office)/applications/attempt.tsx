// A new attempt was offered: what the candidate answered, and the date once it is agreed; with it everything begins again.
import { ActionForm, FormField } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Glance } from "@/db/queries/application/application-glance";
import { printDay } from "@/lib/domain/shared/day";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";
import { beginNewAttempt } from "./actions";

export function Attempt({ glance, scene }: { glance: Glance; scene: TimeScene }) {
  const { attempt } = glance;
  if (attempt === null) return null;
  const t = translate(scene.locale, "application");
  const until = attempt.until ? printDay(attempt.until, scene.locale) : "";
  return (
    <section className="grid gap-3" id="attempt">
      <h2>{t("attempt.title")}</h2>
      <p>{t(`attempt.${attempt.answer === "yes" || attempt.answer === "no" ? attempt.answer : "open"}`, { until })}</p>
      <ActionForm
        action={beginNewAttempt}
        start={newForm(crypto.randomUUID())}
        className="grid max-w-[22rem] justify-items-start gap-3"
      >
        <input type="hidden" name="id" value={glance.id} />
        <input type="hidden" name="timeZone" value={scene.timeZone} />
        <FormField
          label={t("attempt.when")}
          hint={t("interviewedHint", { zone: scene.timeZone })}
          name="interviewedAt"
          type="datetime-local"
        />
        <SubmitButton kind="outlined">{t("attempt.begin")}</SubmitButton>
      </ActionForm>
    </section>
  );
}
