// Asking for approval with more than the one tap: who, a note, and whether it leaves by itself.
import { FormArea, FormChoice, FormSaved, FormTick } from "@/app/_ui/action-form.client";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { openSentences } from "@/lib/domain/letter/trace-sentences";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { askForApproval } from "./actions";
import { KeptForm } from "../../../_work/kept-form";
import { LetterFields } from "./letter-form";

export function AskPanel({ desk, locale, undoSeconds }: { desk: LetterDesk; locale: Locale; undoSeconds: number }) {
  const t = translate(locale, "letter");
  const unbacked = openSentences(desk.paragraphs);
  if (desk.approvers.length === 0)
    return (
      <FlagBox tone="due" title={t("ask.nobody")}>
        <p>{t("ask.nobodyText")}</p>
      </FlagBox>
    );
  return (
    <section className="grid gap-4 rounded-[14px] border border-line bg-surface p-5" id="ask">
      <h2 className="text-lg">{t("ask.title")}</h2>
      {unbacked.length > 0 ? (
        <FlagBox tone="due" title={t("backing.open", { n: unbacked.length })}>
          <ul lang={desk.letter.locale}>
            {unbacked.map((sentence) => (
              <li key={sentence.textHash}>{sentence.text}</li>
            ))}
          </ul>
          <p>{t("backing.askText")}</p>
        </FlagBox>
      ) : null}
      <KeptForm kind="ask" head={desk.head} action={askForApproval} className="grid gap-4">
        <LetterFields letter={desk.letter} />
        <FormChoice
          label={t("ask.approver")}
          name="approverEmail"
          options={desk.approvers.map(({ name, email }) => ({ value: email, label: `${name} (${email})` }))}
          {...(desk.needsSignIn ? { hint: t("ask.signIn") } : {})}
        />
        <FormArea label={t("ask.note")} hint={t("ask.noteHint")} name="note" maxLength={500} />
        <FormTick name="sendOnApproval" value="1" chosen note={t("ask.sendHint", { seconds: undoSeconds })}>
          {t("ask.sendOnApproval")}
        </FormTick>
        <ActionBar inline saved={<FormSaved />}>
          <SubmitButton wide shortcut="a">
            {t("ask.submit")}
          </SubmitButton>
          <Button kind="text" href={`/applications/${desk.letter.applicationId}/letter`}>
            {translate(locale, "common")("cancel")}
          </Button>
        </ActionBar>
      </KeptForm>
    </section>
  );
}
