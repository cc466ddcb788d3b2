// While a letter waits to leave: take it back, or take longer to decide so.
import { ActionForm } from "@/app/_ui/action-form.client";
import { newForm } from "@/app/_ui/form-state";
import { LandHere } from "@/app/_ui/said.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { undo, wait } from "./actions";

/** Takes a letter back before it leaves. */
export function UndoSending({
  letterId,
  locale,
  kind = "outlined",
}: {
  letterId: string;
  locale: Locale;
  kind?: "outlined" | "text";
}) {
  return (
    <ActionForm action={undo} start={newForm(crypto.randomUUID())} className="grid gap-2">
      <input type="hidden" name="letterId" value={letterId} />
      <LandHere>
        <SubmitButton kind={kind} shortcut="u">
          {translate(locale, "letter")("queued.undo")}
        </SubmitButton>
      </LandHere>
    </ActionForm>
  );
}

/** Thirty seconds are short for a screen reader; waiting can be asked for again and again. */
export function WaitLonger({ letterId, locale }: { letterId: string; locale: Locale }) {
  return (
    <ActionForm action={wait} start={newForm(crypto.randomUUID())} className="grid gap-2">
      <input type="hidden" name="letterId" value={letterId} />
      <div>
        <SubmitButton kind="text">{translate(locale, "letter")("queued.longer")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
