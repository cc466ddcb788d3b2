// The bar at the foot of the letter: how it stands in one line, and the one next step.
import { ChevronDown } from "lucide-react";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { StatusWord } from "@/app/_ui/status-word";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { openSentences } from "@/lib/domain/letter/trace-sentences";
import { translate } from "@/lib/i18n/translate";
import { clockTime } from "@/lib/i18n/when";
import type { TimeScene } from "../../../_work/scene";
import { askForApproval, send } from "./actions";
import { checkWords } from "./checks";
import { LetterForm } from "./letter-form";
import { Compose, needsAddress } from "./standing";

type Props = { desk: LetterDesk; scene: TimeScene; undoSeconds: number };

export function LetterBar({ desk, scene, undoSeconds }: Props) {
  const t = translate(scene.locale, "letter");
  const { letter } = desk;
  switch (letter.state) {
    case "draft":
    case "returned":
    case "cancelled":
      return <AskBar desk={desk} scene={scene} />;
    case "approved":
      return (
        <ActionBar>
          <LetterForm letter={letter} action={send}>
            <input type="hidden" name="when" value="undo" />
            <SubmitButton wide shortcut="s" twice second={t("approved.sendSecond", { seconds: undoSeconds })}>
              {t("approved.send")}
            </SubmitButton>
          </LetterForm>
        </ActionBar>
      );
    case "failed":
      return <FailedBar desk={desk} scene={scene} />;
    case "sent":
      return <SentBar desk={desk} scene={scene} />;
    default:
      return (
        <ActionBar>
          <Button kind="primary" wide href="/today">
            {t("sent.next")}
          </Button>
        </ActionBar>
      );
  }
}

/** A letter to an address that doesn't exist fails again: the address comes first. */
function FailedBar({ desk, scene }: Omit<Props, "undoSeconds">) {
  const t = translate(scene.locale, "letter");
  const { letter } = desk;
  if (needsAddress(desk))
    return (
      <ActionBar state={<StatusWord tone="late">{t("failed.word")}</StatusWord>}>
        <Button kind="primary" wide href={`/applications/${letter.applicationId}/edit#f-candidate.email`}>
          {t("failed.address")}
        </Button>
      </ActionBar>
    );
  return (
    <ActionBar state={<StatusWord tone="late">{t("failed.word")}</StatusWord>}>
      <LetterForm letter={letter} action={send}>
        <input type="hidden" name="when" value="now" />
        <SubmitButton wide shortcut="s" twice>
          {t("failed.again")}
        </SubmitButton>
      </LetterForm>
    </ActionBar>
  );
}

function AskBar({ desk, scene }: Omit<Props, "undoSeconds">) {
  const t = translate(scene.locale, "letter");
  const { letter, versions } = desk;
  const [approver] = desk.approvers;
  const { judgement } = letter;
  const unbacked = openSentences(desk.paragraphs).length;
  const stale = judgement.evaluationChanged || judgement.positionChanged;
  const clear = !stale && letter.readiness === "ready" && judgement.open.length === 0 && unbacked === 0;
  const saved = versions.at(-1);
  return (
    <ActionBar
      state={<StatusWord tone={clear ? "met" : "due"}>{stateWords(desk, scene)}</StatusWord>}
      saved={
        saved ? (
          <span className="faint">{t("savedAt", { time: clockTime(saved.at, scene.locale, scene.timeZone) })}</span>
        ) : null
      }
    >
      {stale ? (
        <Compose desk={desk} seed={letter.seed}>
          <SubmitButton wide shortcut="w">
            {t("writeAgain")}
          </SubmitButton>
        </Compose>
      ) : approver && unbacked > 0 ? (
        // What nothing carries is said before somebody is asked.
        <Button kind="primary" wide shortcut="a" href={`/applications/${letter.applicationId}/letter?ask=1#ask`}>
          {t("ask.button", { name: approver.name })}
        </Button>
      ) : approver ? (
        <div className="split">
          <LetterForm letter={letter} action={askForApproval}>
            <input type="hidden" name="approverEmail" value={approver.email} />
            <input type="hidden" name="sendOnApproval" value="1" />
            <SubmitButton wide shortcut="a">
              {t("ask.button", { name: approver.name })}
            </SubmitButton>
          </LetterForm>
          <Button
            kind="primary"
            icon={ChevronDown}
            label={t("ask.more")}
            href={`/applications/${letter.applicationId}/letter?ask=1#ask`}
          />
        </div>
      ) : (
        <Button kind="primary" wide shortcut="a" href={`/applications/${letter.applicationId}/letter?ask=1#ask`}>
          {t("ask.noOne")}
        </Button>
      )}
    </ActionBar>
  );
}

function stateWords(desk: LetterDesk, { locale }: TimeScene): string {
  const t = translate(locale, "letter");
  const { judgement } = desk.letter;
  if (judgement.evaluationChanged) return t("staleEvaluation");
  if (judgement.positionChanged) return t("stalePosition");
  const needs = judgement.recommendation.needs.length;
  if (needs > 0) return t("needsOpen", { n: needs });
  const holds = judgement.recommendation.holds.filter((hold) => hold.cleared === null).length;
  if (holds > 0) return t("holdsOpen", { n: holds });
  const unbacked = openSentences(desk.paragraphs).length;
  return unbacked > 0 && judgement.open.length === 0 ? t("backing.open", { n: unbacked }) : checkWords(desk, locale);
}

function SentBar({ desk, scene }: Omit<Props, "undoSeconds">) {
  const t = translate(scene.locale, "letter");
  const { letter } = desk;
  return (
    <ActionBar
      state={
        <Button kind="text" shortcut="r" href={`/conversations/${letter.applicationId}`}>
          {t("sent.conversation")}
        </Button>
      }
    >
      <Button kind="primary" wide href="/today">
        {t("sent.next")}
      </Button>
    </ActionBar>
  );
}
