// What is pressed, chosen and filled in.
import { Plus } from "lucide-react";
import { Button, Busy } from "@/app/_ui/button";
import { Choice, ErrorSummary, Field, FieldError, TextArea } from "@/app/_ui/field";
import { LevelChips } from "@/app/_ui/level-chips";
import { Group, Row, Rows } from "@/app/_ui/row";
import { Segments } from "@/app/_ui/segments";
import { Must, StatusWord, Tag } from "@/app/_ui/status-word";
import { Stepper } from "@/app/_ui/stepper";
import { ChipRadio, Choices, Radio, Switch, Tick } from "@/app/_ui/tick";
import { type Specimen, lookWords } from "./specimen";

export function ButtonSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary">{t("buttons.primary")}</Button>
        <Button>{t("buttons.outlined")}</Button>
        <Button kind="text">{t("buttons.text")}</Button>
        <Button kind="stop">{t("buttons.stop")}</Button>
        <Button kind="icon" icon={Plus} label={t("buttons.add")} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" aria-busy="true">
          <Busy>{t("buttons.busy")}</Busy>
        </Button>
        <Button kind="primary" className="btn-two">
          {t("buttons.primary")}
          <small>{t("buttons.second")}</small>
        </Button>
      </div>
      <div>
        <FieldError id={id("open")} error={t("buttons.open")} />
        <Button kind="primary" wide>
          {t("buttons.primary")}
        </Button>
      </div>
    </>
  );
}

const HERE = "/settings/look#rows";

export function RowSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  const role = t("rows.role");
  return (
    <div className="edge-to-edge">
      <Group title={t("rows.needsYou")} count={4}>
        <Rows>
          <Row
            href={HERE}
            name={t("people.wang")}
            role={role}
            next={t("rows.ready")}
            when={t("clock.go")}
            clock={{ state: "go", share: 0.32 }}
            current
            below={
              <Button kind="primary" wide href={HERE}>
                {t("steps.write")}
              </Button>
            }
          />
          <Row
            href={HERE}
            name={t("people.han")}
            role={role}
            next={t("rows.asked")}
            when={t("clock.due")}
            clock={{ state: "due", share: 0.84 }}
          />
          <Row
            href={HERE}
            name={t("people.zhou")}
            role={role}
            next={t("rows.waits")}
            when={t("clock.late")}
            clock={{ state: "late" }}
          />
          <Row
            href={HERE}
            name={t("people.qin")}
            next={t("rows.told")}
            when={t("rows.minutes")}
            clock={{ state: "told" }}
          />
        </Rows>
      </Group>
      <div className="pt-5">
        <Rows>
          <Row href={HERE} name={t("rows.quiet")} next={t("rows.note")} />
        </Rows>
      </div>
    </div>
  );
}

export function WordSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <StatusWord tone="met">{t("words.ready")}</StatusWord>
        <StatusWord tone="due">{t("words.open")}</StatusWord>
        <StatusWord tone="wait">{t("words.hold")}</StatusWord>
        <StatusWord tone="waiting">{t("words.waiting")}</StatusWord>
        <StatusWord tone="told">{t("words.told")}</StatusWord>
        <StatusWord tone="late">{t("words.failed")}</StatusWord>
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <Tag>{t("words.tag")}</Tag>
        <Tag tone="met">{t("words.ready")}</Tag>
        <Tag tone="due">{t("words.open")}</Tag>
        <Tag tone="wait">{t("words.hold")}</Tag>
        <Tag tone="late">{t("words.failed")}</Tag>
        <Tag tone="told">{t("words.told")}</Tag>
        <Must>{t("words.must")}</Must>
      </p>
      <p className="flex gap-5 text-sm font-semibold">
        <span className="met">{t("words.met")}</span>
        <span className="gap-word">{t("words.gap")}</span>
      </p>
    </>
  );
}

const LEVELS = { one: "40", two: "55", three: "70", four: "80", five: "90" } as const;

export function LevelSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  const levels = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).map((word) => ({
    value: LEVELS[word],
    word: t(`levels.${word}`),
    required: word === "four",
  }));
  return (
    <>
      <LevelChips name={id("level")} legend={t("levels.legend")} levels={levels} value="55" />
      <div className="line">
        <label htmlFor={id("score")} className="font-semibold">
          {t("levels.number")}
        </label>
        <Stepper labels={{ minus: t("levels.minus"), plus: t("levels.plus") }} id={id("score")} defaultValue="79.5" />
      </div>
      <p className="faint text-sm">{t("levels.none")}</p>
      <div>
        <Button kind="text" className="-ml-3">
          {t("levels.clear")}
        </Button>
      </div>
    </>
  );
}

export function ChoiceSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  const view = (text: string, current: boolean) => ({ href: `/settings/look#${text}`, text, current });
  return (
    <>
      <Choices legend={t("choices.legend")}>
        <div className="ticks">
          <Tick name={id("one")} defaultChecked note={t("choices.note")}>
            {t("choices.one")}
          </Tick>
          <Tick name={id("two")}>{t("choices.two")}</Tick>
        </div>
      </Choices>
      <Choices legend={t("choices.reason")}>
        <Radio name={id("reason")} defaultChecked>
          {t("choices.skill")}
        </Radio>
        <Radio name={id("reason")}>{t("choices.frozen")}</Radio>
        <div className="chips pt-2">
          <ChipRadio name={id("chip")} defaultChecked>
            {t("choices.skill")}
          </ChipRadio>
          <ChipRadio name={id("chip")}>{t("choices.frozen")}</ChipRadio>
        </div>
      </Choices>
      <Switch defaultChecked note={t("choices.shareNote")}>
        {t("choices.share")}
      </Switch>
      <Segments label={t("choices.view")} items={[view(t("choices.long"), true), view(t("choices.short"), false)]} />
    </>
  );
}

export function FieldSpecimen({ locale, id }: Specimen) {
  const t = lookWords(locale);
  const pay = id("pay");
  const mail = id("mail");
  return (
    <>
      <ErrorSummary
        title={t("fields.summary")}
        errors={[
          { name: pay, text: t("fields.payError") },
          { name: mail, text: t("fields.mailError") },
        ]}
      />
      <Field name={id("name")} label={t("fields.name")} hint={t("fields.nameHint")} defaultValue={t("people.wang")} />
      <Field name={pay} label={t("fields.pay")} defaultValue="30000" inputMode="decimal" error={t("fields.payError")} />
      <Choice
        name={id("unit")}
        label={t("fields.unit")}
        options={[
          { value: "month", label: t("fields.month") },
          { value: "year", label: t("fields.year") },
        ]}
      />
      <Field name={mail} label={t("fields.mail")} defaultValue="wang@" error={t("fields.mailError")} />
      <TextArea name={id("note")} label={t("fields.note")} defaultValue={t("fields.noteTyped")} />
    </>
  );
}
