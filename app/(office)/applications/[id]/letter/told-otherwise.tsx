// Recording that the candidate was told another way: which, and when.
import { FormChoices, FormField, FormRadio } from "@/app/_ui/action-form.client";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TOLD_CHANNELS } from "@/db/commands/letter/tell-otherwise";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { wallClock } from "@/lib/i18n/local-time";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../../../_work/scene";
import { recordTold } from "./actions";
import { LetterForm } from "./letter-form";

export function ToldOtherwise({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  return (
    <More summary={t("otherwise.title")}>
      <p className="quiet mb-3 text-sm">{t("approved.noAddress")}</p>
      <LetterForm letter={desk.letter} action={recordTold} versioned={false} className="grid gap-4">
        <FormChoices legend={t("otherwise.channel")} name="channel">
          {TOLD_CHANNELS.map((channel, index) => (
            <FormRadio key={channel} name="channel" value={channel} chosen={index === 0}>
              {t(`otherwise.channels.${channel}`)}
            </FormRadio>
          ))}
        </FormChoices>
        <FormField
          label={t("otherwise.when")}
          hint={t("otherwise.whenHint")}
          name="when"
          type="datetime-local"
          defaultValue={wallClock(scene.now, scene.timeZone)}
        />
        <div>
          <SubmitButton kind="outlined">{t("otherwise.save")}</SubmitButton>
        </div>
      </LetterForm>
    </More>
  );
}
