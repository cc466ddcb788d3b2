"use client";
// The areas of a position as a table: required level and weight, with each weight's share as it is typed.
import { Pencil } from "lucide-react";
import { Facts } from "@/app/_ui/facts";
import { useActionState, useState } from "react";
import { ActionBar } from "@/app/_ui/bars";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/field";
import type { FormAction, FormState } from "@/app/_ui/form-state";
import { LiveLine } from "@/app/_ui/live-line";
import { Must } from "@/app/_ui/status-word";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { DimensionKind } from "@/lib/domain/position/position";
import { type Words, translateWords } from "@/lib/i18n/words";
import { Shares, shareOf, weightOf } from "../_work/shares";

type Area = {
  readonly key: string;
  readonly name: string;
  readonly kind: DimensionKind;
  readonly mustHave: boolean;
  readonly required: string;
  readonly weight: string;
  readonly gaps: number;
  readonly strengths: number;
  readonly requirementText: string;
};
type Props = {
  words: Words<"position">;
  id: string;
  version: number;
  mayWrite: boolean;
  areas: readonly Area[];
  action: FormAction;
  start: FormState;
};

export function AreasForm({ words, id, version, mayWrite, areas, action, start }: Props) {
  const t = translateWords(words);
  const [state, send] = useActionState(action, start);
  const [weights, setWeights] = useState(areas.map((area) => area.weight));
  // Sent and saved, the form has a new key: then nothing is touched any more.
  const [touchedIn, setTouchedIn] = useState("");
  const touched = touchedIn === state.submission;
  const sum = weights.reduce((total, weight) => total + weightOf(weight), 0);
  const faults = Object.entries(state.fieldErrors).map(([name, text]) => {
    const area = areas[Number(name.split(".")[1])];
    return { name, text: area ? `${area.name}: ${text}` : text };
  });
  const saved = state.status === "done" && !touched;
  return (
    <form action={send} onInput={() => setTouchedIn(state.submission)} noValidate>
      <input type="hidden" name="submission" value={state.submission} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="areas-sum">
        <h2 className="text-base">{t("areasSub", { n: areas.length, sum })}</h2>
        <Shares weights={weights.map(weightOf)} />
        <div role="alert">
          {state.status === "failed" ? <ErrorSummary title={state.message ?? ""} errors={faults} /> : null}
        </div>
        <LiveLine outcome={saved ? "done" : "quiet"}>{saved ? t("areaSaved") : null}</LiveLine>
      </div>
      <ul className="rows area-table">
        <li className="area-line area-names" aria-hidden="true">
          <span />
          <span>{t("requiredScore")}</span>
          <span>{t("weight")}</span>
          <span />
        </li>
        {areas.map((area, n) => (
          <li key={area.key} className="area-line">
            <AreaWords words={words} area={area} />
            <Cell
              name={`areas.${n}.required`}
              label={`${t("requiredScore")} ${area.name}`}
              start={area.required}
              fixed={!mayWrite}
            />
            <input type="hidden" name={`areas.${n}.key`} value={area.key} />
            <span className="grid justify-items-end">
              <Cell
                name={`areas.${n}.weight`}
                label={`${t("weight")} ${area.name}`}
                start={area.weight}
                fixed={!mayWrite}
                onType={(typed) => setWeights(weights.map((weight, at) => (at === n ? typed : weight)))}
              />
              <span className="faint num text-xs">
                {t("share", { share: shareOf(weightOf(weights[n] ?? ""), sum) })}
              </span>
            </span>
            {mayWrite ? (
              <Button kind="icon" icon={Pencil} href={`/positions/${id}/areas/${area.key}`} label={area.name} />
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && touched ? (
        <ActionBar state={t("areasSub", { n: areas.length, sum })}>
          <SubmitButton wide>{t("saveArea")}</SubmitButton>
        </ActionBar>
      ) : null}
      {mayWrite ? (
        <noscript>
          <button type="submit" className="btn btn-primary m-5">
            {t("saveArea")}
          </button>
        </noscript>
      ) : null}
    </form>
  );
}

function AreaWords({ words, area }: { words: Words<"position">; area: Area }) {
  const t = translateWords(words);
  const items =
    area.gaps + area.strengths === 0 ? t("items_none") : t("items", { gaps: area.gaps, strengths: area.strengths });
  return (
    <span className="min-w-0">
      <b>
        {area.name}
        {area.mustHave ? <Must>{t("must")}</Must> : null}
      </b>
      <span className="faint block text-xs">
        <Facts
          locale={words.locale}
          facts={[area.requirementText, area.kind === "score" ? null : t(`kinds.${area.kind}`), items]}
        />
      </span>
    </span>
  );
}

type CellProps = { name: string; label: string; start: string; fixed: boolean; onType?: (typed: string) => void };

function Cell({ name, label, start, fixed, onType }: CellProps) {
  if (fixed) return <span className="num">{start}</span>;
  return (
    <input
      id={`f-${name}`}
      className="cell num"
      name={name}
      aria-label={label}
      defaultValue={start}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onType?.(event.target.value)}
    />
  );
}
