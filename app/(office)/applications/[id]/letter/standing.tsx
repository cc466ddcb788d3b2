// Where the letter stands on its way, and what can be done there: one box a state.
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { RefreshAt } from "@/app/_ui/refresh-at.client";
import { LandHere, Said } from "@/app/_ui/said.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { DELIVERY_FAULTS, type DeliveryFault } from "@/lib/domain/delivery/fault";
import type { Locale } from "@/lib/domain/shared/locale";
import { clockWords } from "@/lib/i18n/clock-words";
import { translate } from "@/lib/i18n/translate";
import { hasGapsFirst } from "@/lib/domain/letter/compose-letter";
import type { TimeScene } from "../../../_work/scene";
import { writeLetter } from "../strategy/actions";
import { ActionForm } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { remind, send, takeLetterBack } from "./actions";
import { LetterForm } from "./letter-form";
import { UndoSending, WaitLonger } from "./undo-sending";

type Props = {
  desk: LetterDesk;
  scene: TimeScene;
  mayWrite: boolean;
  mayUndo: boolean;
  undoSeconds: number;
  /** The company has no name to sign with: this reader may give it one, or asks for it. */
  unnamed?: "nameable" | "asked" | null;
};

export function Standing(props: Props) {
  const { letter } = props.desk;
  switch (letter.state) {
    case "submitted":
      return <Waiting {...props} />;
    case "approved":
      return <Approved {...props} />;
    case "queued":
    case "transmitting":
      return <Queued {...props} />;
    case "failed":
      return <Failed {...props} />;
    case "sent":
      return <Sent {...props} />;
    default:
      return <Draft {...props} />;
  }
}

function Draft({ desk, scene, unnamed }: Props) {
  const t = translate(scene.locale, "letter");
  const { letter, returned } = desk;
  const { evaluationChanged, positionChanged } = letter.judgement;
  if (evaluationChanged || positionChanged)
    return (
      <FlagBox tone="due" title={t(evaluationChanged ? "staleEvaluation" : "stalePosition")}>
        <p>{t("staleText")}</p>
      </FlagBox>
    );
  if (letter.state === "cancelled")
    return (
      <LandHere>
        <FlagBox title={t("cancelled.title")}>
          <Said>{t("cancelled.title")}</Said>
          <p>{t("cancelled.text")}</p>
        </FlagBox>
      </LandHere>
    );
  if (!returned) return unnamed ? <Unnamed may={unnamed === "nameable"} locale={scene.locale} /> : null;
  return (
    <FlagBox tone="due" title={t("returned.title", { name: returned.by })}>
      <p className="whitespace-pre-line">{returned.reason}</p>
      <p className="faint text-xs">{t("returned.at", { time: scene.moment(returned.at) })}</p>
    </FlagBox>
  );
}

function Unnamed({ may, locale }: { may: boolean; locale: Locale }) {
  const t = translate(locale, "letter");
  return (
    <FlagBox tone="due" title={t("unnamedTitle")}>
      <p>{t("unnamedText")}</p>
      {may ? (
        <div className="mt-2">
          <Button href="/settings/company">{t("unnamedAction")}</Button>
        </div>
      ) : null}
    </FlagBox>
  );
}

/** Composes anew in the way this letter was written. */
type ComposeProps = { desk: LetterDesk; seed: number; gapsFirst?: boolean; children: ReactNode };

/** Composed anew, in the order the letter has, unless the other one is asked for. */
export function Compose({ desk, seed, gapsFirst = hasGapsFirst(desk.letter.content), children }: ComposeProps) {
  const { letter } = desk;
  const overruled = letter.strategy !== letter.recommended;
  return (
    <ActionForm action={writeLetter} start={newForm(crypto.randomUUID())} className="grid gap-2">
      <input type="hidden" name="applicationId" value={letter.applicationId} />
      <input type="hidden" name="seed" value={seed} />
      <input type="hidden" name="gapsFirst" value={gapsFirst ? "1" : ""} />
      {overruled ? (
        <>
          <input type="hidden" name="strategy" value={letter.strategy} />
          <input type="hidden" name="overrideReason" value={letter.overrideReason ?? ""} />
        </>
      ) : null}
      {children}
    </ActionForm>
  );
}

function Waiting({ desk, scene, mayWrite }: Props) {
  const t = translate(scene.locale, "letter");
  const { request, letter } = desk;
  const first = letter.content.blocks[0];
  if (!request) return null;
  return (
    <FlagBox title={t("waiting.title", { name: request.approver.name })}>
      <Said>{t("waiting.title", { name: request.approver.name })}</Said>
      <p>
        {t("waiting.asked", { time: scene.moment(request.at), by: request.by })}
        {scene.locale === "en" ? ". " : "。"}
        {t(request.sendOnApproval ? "waiting.auto" : "waiting.manual")}
      </p>
      {request.note ? <p>{t("waiting.note", { note: request.note })}</p> : null}
      {mayWrite && first ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <LetterForm letter={letter} action={remind} versioned={false}>
            <div>
              <SubmitButton kind="outlined">{t("waiting.remind")}</SubmitButton>
            </div>
          </LetterForm>
          <LetterForm letter={letter} action={takeLetterBack}>
            <input type="hidden" name="kind" value={first.kind} />
            <input type="hidden" name="text" value={first.text} />
            <div>
              <SubmitButton kind="text">{t("waiting.withdraw")}</SubmitButton>
            </div>
          </LetterForm>
        </div>
      ) : null}
    </FlagBox>
  );
}

function Approved({ desk, scene, undoSeconds }: Props) {
  const t = translate(scene.locale, "letter");
  const { approval } = desk;
  if (!approval) return null;
  return (
    <FlagBox tone="met" title={t("approved.title", { name: approval.by })}>
      <p>{t("approved.text", { time: scene.moment(approval.at), seconds: undoSeconds })}</p>
    </FlagBox>
  );
}

/** Longer than any undo time: it waits for the candidate's morning. */
const NIGHT_MS = 15 * 60_000;

function Queued({ desk, scene, mayUndo, mayWrite }: Props) {
  const t = translate(scene.locale, "letter");
  const { letter, approval } = desk;
  const at = letter.sendAfter ?? scene.now;
  if (letter.state === "transmitting" || at <= scene.now)
    return (
      <FlagBox title={t("queued.transmitting")}>
        <RefreshAt at={scene.now.toISOString()} />
        <Button kind="text" href={`/applications/${letter.applicationId}/letter`}>
          {t("queued.refresh")}
        </Button>
      </FlagBox>
    );
  return (
    <FlagBox title={t("queued.title", { time: scene.momentToTheSecond(at) })}>
      <Said>{t("queued.title", { time: scene.momentToTheSecond(at) })}</Said>
      <RefreshAt at={at.toISOString()} />
      <p>
        {approval ? `${t("approved.title", { name: approval.by })}${scene.locale === "en" ? ". " : "。"}` : ""}
        {t(at.getTime() - scene.now.getTime() > NIGHT_MS ? "queued.night" : "queued.text")}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {mayUndo ? <UndoSending letterId={letter.id} locale={scene.locale} /> : null}
        {mayUndo ? <WaitLonger letterId={letter.id} locale={scene.locale} /> : null}
        {mayWrite ? (
          <LetterForm letter={letter} action={send}>
            <input type="hidden" name="when" value="now" />
            <div>
              <SubmitButton kind="text">{t("queued.now")}</SubmitButton>
            </div>
          </LetterForm>
        ) : null}
      </div>
    </FlagBox>
  );
}

/** The address is what failed, and nobody has changed anything about the candidate since. */
export function needsAddress({ delivery }: LetterDesk): boolean {
  const fault = faultOf(delivery?.fault ?? null);
  return (fault === "address_refused" || fault === "no_address") && !delivery?.mended;
}

function Failed({ desk, scene }: Props) {
  const t = translate(scene.locale, "letter");
  const fault = faultOf(desk.delivery?.fault ?? null);
  return (
    <FlagBox
      tone="late"
      title={t("failed.title", { fault: translate(scene.locale, "delivery")(`fault.${fault}`) })}
      alert
    >
      <p>{t(desk.delivery?.mended ? "failed.mended" : "failed.text")}</p>
      {fault === "wording_changed" ? <p>{t("failed.wording")}</p> : null}
    </FlagBox>
  );
}

export function faultOf(code: string | null): DeliveryFault {
  return DELIVERY_FAULTS.find((one) => one === code) ?? "unknown";
}

function Sent({ desk, scene }: Props) {
  const t = translate(scene.locale, "letter");
  const { head, letter } = desk;
  if (letter.toldAt === null || head.toldAt === null) return <FlagBox tone="late" title={t("sent.bounced")} alert />;
  const span = clockWords(head.clock, head.interviewedAt, scene);
  const channel = head.toldChannel as keyof typeof CHANNELS | null;
  return (
    <FlagBox tone="told" title={t("sent.title")}>
      <Said>{t("sent.title")}</Said>
      <p>
        {channel !== null && channel in CHANNELS
          ? t("sent.other", { time: scene.moment(letter.toldAt), channel: t(`otherwise.channels.${channel}`), span })
          : t("sent.by", { time: scene.moment(letter.toldAt), span })}
      </p>
    </FlagBox>
  );
}

const CHANNELS = { phone: 1, in_person: 1, message: 1, post: 1 } as const;
