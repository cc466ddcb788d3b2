// Salary band, lower position and colleagues: the same fields for a new and a changed position.
import { FormArea, FormChoice, FormField, FormRadio, FormTick } from "@/app/_ui/action-form.client";
import { Choices } from "@/app/_ui/tick";
import type { MoneyBand } from "@/lib/domain/position/money";
import type { PositionStatus } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export function BandFields({ locale, band }: { locale: Locale; band: MoneyBand | null }) {
  const t = translate(locale, "position");
  return (
    <Choices legend={t("bandTitle")} hint={t("bandHint")}>
      <div className="grid gap-4">
        <div className="grid grid-cols-2 gap-3">
          <FormField
            label={t("bandMin")}
            name="salaryBand.min"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={band ? String(band.min) : ""}
          />
          <FormField
            label={t("bandMax")}
            name="salaryBand.max"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={band ? String(band.max) : ""}
          />
        </div>
        <div className="grid grid-cols-3 gap-3 items-end">
          <FormField
            label={t("currency")}
            name="salaryBand.currency"
            maxLength={3}
            defaultValue={band?.currency ?? "CNY"}
          />
          <FormChoice
            label={t("period")}
            name="salaryBand.period"
            defaultValue={band?.period ?? "month"}
            options={[
              { value: "month", label: t("perMonth") },
              { value: "year", label: t("perYear") },
            ]}
          />
          <FormField
            label={t("months")}
            name="salaryBand.monthsPerYear"
            inputMode="numeric"
            defaultValue={String(band?.monthsPerYear ?? 12)}
          />
        </div>
        <FormTick
          name="salaryBand.disclosable"
          value="1"
          chosen={band?.disclosable ?? true}
          note={t("disclosableHint")}
        >
          {t("disclosable")}
        </FormTick>
      </div>
    </Choices>
  );
}

export type LowerPosition =
  | { readonly positionId: string }
  | { readonly title: LocalText; readonly status: PositionStatus; readonly description: LocalText }
  | null;

type LowerProps = {
  locale: Locale;
  owner: Locale;
  lower: LowerPosition;
  /** Our other positions, in the reader's words. */
  others: readonly { value: string; label: string }[];
  /** A name to start from, where the template's trade has a usual one. Nothing is offered until somebody chooses it. */
  proposed?: string | undefined;
};

export function LowerFields({ locale, owner, lower, others, proposed }: LowerProps) {
  const t = translate(locale, "position");
  const own = lower && "positionId" in lower ? lower.positionId : null;
  const words = lower && "title" in lower ? lower : null;
  const said = (text: LocalText | undefined) => (text === undefined ? "" : anyText(text, owner, owner));
  return (
    <Choices legend={t("lowerTitle")} hint={t("lowerHint")}>
      <div className="ticks picks">
        <FormRadio name="fallback.kind" value="none" chosen={lower === null}>
          {t("lowerNone")}
        </FormRadio>
        {others.length > 0 ? (
          <div>
            <FormRadio name="fallback.kind" value="own" chosen={own !== null}>
              {t("lowerOwn")}
            </FormRadio>
            <div className="picked">
              <FormChoice
                label={t("lowerName")}
                name="fallback.positionId"
                options={others}
                defaultValue={own ?? others[0]?.value ?? ""}
              />
            </div>
          </div>
        ) : null}
        <div>
          <FormRadio name="fallback.kind" value="words" chosen={words !== null}>
            {t("lowerWords")}
          </FormRadio>
          <div className="picked grid gap-4">
            <FormField
              label={t("lowerName")}
              name="fallback.title"
              maxLength={200}
              defaultValue={words ? said(words.title) : (proposed ?? "")}
            />
            <FormArea
              label={t("lowerDescription")}
              name="fallback.description"
              maxLength={2000}
              defaultValue={said(words?.description)}
            />
            <FormTick name="fallback.open" value="1" chosen={words === null || words.status === "open"}>
              {t("lowerOpen")}
            </FormTick>
          </div>
        </div>
      </div>
    </Choices>
  );
}

export function ColleagueFields(props: { locale: Locale; approver: string | null; recruiter: string | null }) {
  const t = translate(props.locale, "position");
  const more = { type: "email", autoComplete: "off" } as const;
  return (
    <>
      <FormField
        label={t("approver")}
        hint={t("approverHint")}
        name="approverEmail"
        {...more}
        defaultValue={props.approver ?? ""}
      />
      <FormField label={t("recruiter")} name="recruiterEmail" {...more} defaultValue={props.recruiter ?? ""} />
    </>
  );
}
