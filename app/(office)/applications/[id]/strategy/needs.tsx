// What is missing, each with its remedy beside it.
import { ActionForm, FormArea, FormChoice, FormField } from "@/app/_ui/action-form.client";
import { Button } from "@/app/_ui/button";
import { newForm } from "@/app/_ui/form-state";
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { StrategyDesk } from "@/db/queries/recommendation/strategy-desk";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Need } from "@/lib/domain/strategy/recommendation";
import { translate, translateKey } from "@/lib/i18n/translate";
import { chooseBand, confirmOneStrength, reconcileSpread } from "./actions";

type Props = { desk: StrategyDesk; locale: Locale; may: boolean };

export function Needs({ desk, locale, may }: Props) {
  const t = translate(locale, "strategy");
  // A reason is asked for where it is chosen: above the chips.
  const needs = desk.advice.needs.filter((need) => !may || need.textKey !== "need.dispositionMissing");
  if (needs.length === 0) return null;
  return (
    <section className="to-do" id="needs">
      <h2 className="due">{t("screen.needsTitle", { n: needs.length })}</h2>
      <ul>
        {needs.map((need, index) => (
          <li key={`${need.code} ${index}`}>
            <p>{translateKey(locale, "strategy", need.textKey, need.values)}</p>
            {may ? <Remedy need={need} desk={desk} locale={locale} at={index} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type RemedyProps = { need: Need; desk: StrategyDesk; locale: Locale; at: number };

function Remedy({ need, desk, locale, at }: RemedyProps) {
  const t = translate(locale, "strategy");
  const { head } = desk;
  switch (need.code) {
    case "score_missing":
      return (
        <Button href={`/applications/${head.id}/scorecard?d=${encodeURIComponent(String(need.values["key"] ?? ""))}`}>
          {t("screen.fix.score")}
        </Button>
      );
    case "reason_missing":
      return (
        <a className="link link-alone" href="#reason">
          {t("screen.fix.choose")}
        </a>
      );
    case "strength_missing":
      return <ConfirmStrength desk={desk} locale={locale} />;
    case "spread_unreconciled":
      return <Reconcile desk={desk} locale={locale} dimension={String(need.values["key"] ?? "")} at={at} />;
    case "band_unknown":
    case "band_not_disclosable":
      return <Band desk={desk} locale={locale} known={need.code === "band_not_disclosable"} />;
    case "currency_differs":
      return <Button href={`/applications/${head.id}`}>{t("screen.fix.openApplication")}</Button>;
    case "translation_missing":
      return (
        <>
          <p className="quiet text-sm">
            {t("screen.fix.translations", { locale: head.candidateLocale })} {need.suggestions.slice(0, 5).join(" / ")}
          </p>
          <Button href={`/positions/${head.positionId}`}>{t("screen.fix.openPosition")}</Button>
        </>
      );
  }
}

function ConfirmStrength({ desk, locale }: Omit<RemedyProps, "need" | "at">) {
  const t = translate(locale, "strategy");
  const met = desk.dimensions.filter(({ result }) => result.verdict === "met");
  const rest = desk.dimensions.filter(({ result }) => result.verdict !== "met");
  const first = met[0] ?? rest[0];
  return (
    <ActionForm action={confirmOneStrength} start={newForm(crypto.randomUUID())} className="grid gap-3">
      <input type="hidden" name="applicationId" value={desk.head.id} />
      <FormChoice
        label={t("screen.fix.strengthArea")}
        name="dimension"
        options={[...met, ...rest].map(({ key, name, result }) => ({
          value: key,
          label: result.score === null ? name : `${name} ${result.score}`,
        }))}
      />
      <FormField
        label={t("screen.fix.strengthItem")}
        name="item"
        maxLength={200}
        list="strength-items"
        defaultValue={first?.strengthItems[0] ?? ""}
      />
      <datalist id="strength-items">
        {[...new Set(desk.dimensions.flatMap((one) => one.strengthItems))].map((item) => (
          <option key={item} value={item} />
        ))}
      </datalist>
      <FormArea
        label={t("screen.fix.strengthEvidence")}
        hint={t("screen.fix.strengthEvidenceHint")}
        name="evidence"
        maxLength={2000}
        defaultValue={desk.notes[0] ?? ""}
      />
      <div>
        <SubmitButton kind="outlined">{t("screen.fix.strength")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Reconcile({ desk, locale, dimension, at }: Omit<RemedyProps, "need"> & { dimension: string }) {
  const t = translate(locale, "strategy");
  return (
    <More summary={t("screen.fix.reconcile")} open>
      <ActionForm action={reconcileSpread} start={newForm(crypto.randomUUID())} className="grid gap-3">
        <input type="hidden" name="applicationId" value={desk.head.id} />
        <input type="hidden" name="dimension" value={dimension} />
        <FormArea
          label={t("screen.fix.reconcileNote")}
          hint={t("screen.fix.reconcileHint")}
          name="note"
          id={`reconcile-${at}`}
          maxLength={2000}
        />
        <div>
          <SubmitButton kind="outlined">{t("screen.fix.reconcile")}</SubmitButton>
        </div>
      </ActionForm>
    </More>
  );
}

function Band({ desk, locale, known }: Omit<RemedyProps, "need" | "at"> & { known: boolean }) {
  const t = translate(locale, "strategy");
  return (
    <ActionForm action={chooseBand} start={newForm(crypto.randomUUID())} className="flex flex-wrap gap-2">
      <input type="hidden" name="applicationId" value={desk.head.id} />
      {known ? (
        <SubmitButton kind="outlined" name="decision" value="disclose">
          {t("screen.fix.disclose")}
        </SubmitButton>
      ) : (
        <Button href={`/positions/${desk.head.positionId}`}>{t("screen.fix.openPosition")}</Button>
      )}
      <SubmitButton kind="outlined" name="decision" value="without_figures">
        {t("screen.fix.withoutFigures")}
      </SubmitButton>
    </ActionForm>
  );
}
