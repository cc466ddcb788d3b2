// The look of the house: every component in every state, by day and by night, in both languages.
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/bars";
import { screen } from "../../_shell/screen";
import { BarSpecimen } from "./bars";
import { ButtonSpecimen, ChoiceSpecimen, FieldSpecimen, LevelSpecimen, RowSpecimen, WordSpecimen } from "./controls";
import { ClockSpecimen, ColourSpecimen, MarkSpecimen, MeasureSpecimen, TypeSpecimen } from "./foundations";
import {
  ChartSpecimen,
  CheckSpecimen,
  FlagSpecimen,
  PaperSpecimen,
  StepSpecimen,
  TalkSpecimen,
  ToldSpecimen,
} from "./papers";
import { type Specimen, Specimens, lookWords } from "./specimen";
import { StateSpecimen } from "./states";

export async function generateMetadata(): Promise<Metadata> {
  return { title: lookWords(await screenLocale())("title") };
}

const SPECIMENS = {
  mark: MarkSpecimen,
  clock: ClockSpecimen,
  colour: ColourSpecimen,
  type: TypeSpecimen,
  measure: MeasureSpecimen,
  buttons: ButtonSpecimen,
  rows: RowSpecimen,
  words: WordSpecimen,
  levels: LevelSpecimen,
  choices: ChoiceSpecimen,
  fields: FieldSpecimen,
  bars: BarSpecimen,
  paper: PaperSpecimen,
  checks: CheckSpecimen,
  flags: FlagSpecimen,
  talk: TalkSpecimen,
  told: ToldSpecimen,
  chart: ChartSpecimen,
  steps: StepSpecimen,
  states: StateSpecimen,
} as const satisfies Record<string, (specimen: Specimen) => ReactNode>;

async function LookPage() {
  const { person } = await requirePerson(null, "/settings/look");
  const t = lookWords(person.locale);
  const names = Object.keys(SPECIMENS) as (keyof typeof SPECIMENS)[];
  return (
    <div className="page look">
      <PageHead title={t("title")} sub={t("intro")} />
      <nav className="chips px-[var(--gutter)] pt-5" aria-label={t("contents")}>
        {names.map((name) => (
          <a key={name} className="chip" href={`#${name}`}>
            {t(`${name}.title`)}
          </a>
        ))}
      </nav>
      {names.map((name) => (
        <Specimens key={name} name={name} title={t(`${name}.title`)} locale={person.locale}>
          {SPECIMENS[name]}
        </Specimens>
      ))}
    </div>
  );
}

export default screen(LookPage);
