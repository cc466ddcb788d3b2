"use client";
// One area in the template editor: on top what is changed often, behind one press all its words.
import { ArrowDown, ArrowUp, Copy, GripVertical } from "lucide-react";
import type { PointerEvent } from "react";
import { FormArea, FormChoice, FormField, FormTick, useFormState } from "@/app/_ui/action-form.client";
import { Button } from "@/app/_ui/button";
import { Icon } from "@/app/_ui/icon";
import { More } from "@/app/_ui/steps";
import { Choices } from "@/app/_ui/tick";
import { DIMENSION_KINDS } from "@/lib/domain/position/position";
import { translateWords } from "@/lib/i18n/words";
import { ShareBar } from "../_work/shares";
import type { AreaToEdit, Said } from "./area-to-edit";
import { type Notes, fieldHint } from "./field-note";
import type { EditorWords } from "./editor-words";

type Part = { words: EditorWords; slot: number; area: AreaToEdit; notes: Notes };
type Props = Part & {
  /** As it is typed now. */
  name: string;
  /** In percent of all weights; null for one that goes. */
  share: string | null;
  place: number;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onGrip: (event: PointerEvent) => void;
  onCopy: () => void;
};

export function AreaBlock({ name, share, place, isFirst, isLast, onMove, onGrip, onCopy, ...part }: Props) {
  const { words, slot, area } = part;
  const t = translateWords(words.template);
  const shown = name || t("unnamed");
  const at = `areas.${slot}`;
  return (
    <fieldset className="editor-area">
      <legend className="sr-only">{shown}</legend>
      <input type="hidden" name={`${at}.key`} value={area.key} />
      <input type="hidden" name={`${at}.from`} value={area.from} />
      <input type="hidden" name={`${at}.source`} value={area.source} />
      <input type="hidden" name={`${at}.place`} value={place} />
      <div className="editor-line">
        <span className="editor-grip only-scripted" aria-hidden="true" onPointerDown={onGrip}>
          <Icon of={GripVertical} />
        </span>
        <Facts {...part} />
        <p className="editor-share num text-sm">
          {share === null ? null : <ShareBar percent={share} />}
          {share === null ? t("removed") : translateWords(words.position)("share", { share })}
        </p>
        <div className="editor-moves only-scripted">
          <Button
            kind="icon"
            icon={ArrowUp}
            id={`up-${slot}`}
            label={t("up", { name: shown })}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <Button
            kind="icon"
            icon={ArrowDown}
            id={`down-${slot}`}
            label={t("down", { name: shown })}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <Button kind="icon" icon={Copy} label={t("copyArea", { name: shown })} onClick={onCopy} />
        </div>
      </div>
      <div className="editor-body">
        <noscript>
          <label className="label" htmlFor={`place-${slot}`}>
            {t("place")}
          </label>
          <input className="input" id={`place-${slot}`} name={`${at}.place`} inputMode="numeric" defaultValue={place} />
        </noscript>
        <Ticks {...part} />
        <AllWords {...part} />
      </div>
    </fieldset>
  );
}

function Facts({ words, slot, area, notes }: Part) {
  const p = translateWords(words.position);
  const at = `areas.${slot}`;
  return (
    <>
      <div className="editor-name">
        <FormField
          label={p("areaName")}
          hint={fieldHint(notes, `${at}.name`)}
          name={`${at}.name`}
          maxLength={200}
          autoComplete="off"
          defaultValue={area.name.text}
          placeholder={area.name.other}
        />
      </div>
      <FormField
        label={p("requiredScore")}
        hint={fieldHint(notes, `${at}.required`)}
        name={`${at}.required`}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={area.required}
      />
      <FormField
        label={p("weight")}
        hint={fieldHint(notes, `${at}.weight`)}
        name={`${at}.weight`}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={area.weight}
      />
    </>
  );
}

function Ticks({ words, slot, area }: Part) {
  const t = translateWords(words.template);
  const p = translateWords(words.position);
  return (
    <div className="editor-ticks">
      <FormTick name={`areas.${slot}.mustHave`} value="1" chosen={area.mustHave} note={p("mustHint")}>
        {p("must")}
      </FormTick>
      <FormTick name={`areas.${slot}.remove`} value="1" note={t("removeNote")}>
        {t("remove")}
      </FormTick>
    </div>
  );
}

const SEEN = /\.(?:name|required|weight|mustHave)$/;

function AllWords(part: Part) {
  const { words, slot, area, notes } = part;
  const p = translateWords(words.position);
  const at = `areas.${slot}`;
  const { fieldErrors } = useFormState();
  const isWrong = Object.keys(fieldErrors).some((name) => name.startsWith(`${at}.`) && !SEEN.test(name));
  return (
    <More summary={translateWords(words.template)("words")} open={isWrong || area.key === ""}>
      <div className="grid gap-5 pb-3">
        <FormArea
          label={p("requirementText")}
          hint={fieldHint(notes, `${at}.requirementText`, p("requirementHint"))}
          name={`${at}.requirementText`}
          rows={2}
          maxLength={2000}
          defaultValue={area.requirementText.text}
          placeholder={area.requirementText.other}
        />
        <FormChoice
          label={p("kind")}
          name={`${at}.kind`}
          defaultValue={area.kind}
          options={DIMENSION_KINDS.map((value) => ({ value, label: p(`kinds.${value}`) }))}
        />
        <Levels {...part} />
        <Items {...part} list="gapItems" legend={p("gapItems")} hint={p("gapHint")} />
        <Items {...part} list="strengthItems" legend={p("strengthItems")} hint={p("strengthHint")} />
      </div>
    </More>
  );
}

const USUAL_LEVELS = 5;

function Levels({ words, slot, area, notes }: Part) {
  const p = translateWords(words.position);
  const at = `areas.${slot}.levels`;
  const empty = { text: "", other: "" };
  return (
    <Choices legend={p("levels")} hint={fieldHint(notes, at, p("levelsHint"))}>
      <div className="grid gap-5">
        {Array.from({ length: Math.max(USUAL_LEVELS, area.levels.length) }, (_, n) => {
          const { from = "", word = empty, meaning = empty } = area.levels[n] ?? {};
          return (
            <div key={n} className="level-fields">
              <FormField
                label={p("levelFrom")}
                name={`${at}.${n}.from`}
                inputMode="decimal"
                autoComplete="off"
                defaultValue={from}
              />
              <FormField
                label={p("levelWord")}
                hint={fieldHint(notes, `${at}.${n}.word`)}
                name={`${at}.${n}.word`}
                maxLength={200}
                defaultValue={word.text}
                placeholder={word.other}
              />
              <FormArea
                label={p("levelMeaning")}
                hint={fieldHint(notes, `${at}.${n}.meaning`)}
                name={`${at}.${n}.meaning`}
                rows={1}
                maxLength={2000}
                defaultValue={meaning.text}
                placeholder={meaning.other}
              />
            </div>
          );
        })}
      </div>
    </Choices>
  );
}

type ItemsProps = Part & { list: "gapItems" | "strengthItems"; legend: string; hint: string };

/** What is there, or was typed before, and two lines more. */
function Items({ slot, area, notes, list, legend, hint }: ItemsProps) {
  const { values } = useFormState();
  const name = `areas.${slot}.${list}`;
  const items: readonly Said[] = area[list];
  let lines = Math.min(50, items.length + 2);
  while (values[`${name}.${lines}`] !== undefined) lines += 1;
  return (
    <Choices legend={legend} hint={hint}>
      <div className="grid gap-2 plain-labels">
        {Array.from({ length: lines }, (_, n) => (
          <FormField
            key={n}
            label={`${legend} ${n + 1}`}
            hint={fieldHint(notes, `${name}.${n}`)}
            name={`${name}.${n}`}
            maxLength={200}
            defaultValue={items[n]?.text ?? ""}
            placeholder={items[n]?.other ?? ""}
          />
        ))}
      </div>
    </Choices>
  );
}
