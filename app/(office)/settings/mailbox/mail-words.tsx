// A mail's state in words, and the form that has it tried again.
import { ActionForm } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { StatusWord, type Tone } from "@/app/_ui/status-word";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { ListedDelivery } from "@/db/queries/delivery/list-deliveries";
import type { DeliveryState } from "@/lib/domain/delivery/delivery";
import { DELIVERY_FAULTS } from "@/lib/domain/delivery/fault";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { repeat } from "./actions";

const TONE: Record<DeliveryState, Tone> = {
  queued: "waiting",
  claimed: "waiting",
  transmitting: "waiting",
  sent: "met",
  failed: "late",
  cancelled: "wait",
};

export function MailState({ mail, locale }: { mail: ListedDelivery; locale: Locale }) {
  return <StatusWord tone={TONE[mail.state]}>{translate(locale, "delivery")(`state.${mail.state}`)}</StatusWord>;
}

/** "The server said there is no such address · 3 tries"; empty when nothing went wrong. */
export function faultWords(mail: ListedDelivery, locale: Locale): string {
  if (mail.fault === null) return "";
  const fault = DELIVERY_FAULTS.find((one) => one === mail.fault) ?? "unknown";
  const tries = translate(locale, "mailbox")("attempts", { n: mail.attempts });
  return [translate(locale, "delivery")(`fault.${fault}`), tries].join(locale === "en" ? " · " : "·");
}

export function RepeatMail({ mail, locale }: { mail: ListedDelivery; locale: Locale }) {
  if (mail.state !== "failed") return null;
  return (
    <ActionForm action={repeat} start={newForm(crypto.randomUUID())} className="grid gap-2">
      <input type="hidden" name="deliveryId" value={mail.id} />
      <div>
        <SubmitButton kind="outlined">{translate(locale, "mailbox")("repeat")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
