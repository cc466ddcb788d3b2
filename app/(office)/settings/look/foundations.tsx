// What everything else is made of: the mark, the clock, colours, type, measures.
import { Clock, Wordmark } from "@/app/_ui/mark";
import { More } from "@/app/_ui/steps";
import { contrast } from "@/emails/look/contrast";
import { type Colour, DARK, LIGHT } from "@/emails/look/tokens";
import { translate } from "@/lib/i18n/translate";
import { type Specimen, lookWords } from "./specimen";

export function MarkSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <div className="text-brand">
        <Wordmark label={translate(locale, "common")("product")} height={40} />
      </div>
      <p>{t("mark.text")}</p>
      <p className="flex flex-wrap items-end gap-4">
        {[72, 40, 24, 16].map((size) => (
          // oxlint-disable-next-line nextjs/no-img-element -- the drawing as it is, in its real sizes
          <img key={size} src="/icon.svg" width={size} height={size} alt={t("mark.icon")} />
        ))}
      </p>
    </>
  );
}

const STATES = [
  { state: "go", share: 0.32 },
  { state: "wait", share: 0.5 },
  { state: "due", share: 0.84 },
  { state: "late", share: 1 },
  { state: "told", share: 1 },
] as const;

export function ClockSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-3">
        {STATES.map(({ state, share }) => (
          <li key={state} className={`grid gap-1 text-sm font-semibold ${state === "go" ? "" : state}`}>
            <Clock state={state} share={share} size="large" />
            {t(`clock.${state}`)}
          </li>
        ))}
      </ul>
      <More summary={t("clock.fresh")}>
        <Clock state="told" size="huge" fresh />
      </More>
    </>
  );
}

const MEANT = {
  brand: "bg-brand",
  link: "bg-link",
  score: "bg-score",
  met: "bg-met",
  gap: "bg-gap",
  wait: "bg-wait",
  due: "bg-due",
  late: "bg-late",
  ink: "bg-ink",
  "ink-2": "bg-ink-2",
  "ink-3": "bg-ink-3",
  edge: "bg-edge",
  focus: "bg-focus",
  line: "bg-line",
  sunken: "bg-sunken",
  surface: "bg-surface",
  paper: "bg-paper",
} as const satisfies Partial<Record<Colour, string>>;

const GROUNDS: readonly Colour[] = ["line", "sunken", "surface", "paper"];

export function ColourSpecimen({ locale, theme }: Specimen) {
  const t = lookWords(locale);
  const values = theme === "dark" ? DARK : LIGHT;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-4">
      {(Object.keys(MEANT) as (keyof typeof MEANT)[]).map((name) => (
        <li key={name} className="grid grid-cols-[40px_minmax(0,1fr)] gap-3 text-sm">
          <span className={`size-10 rounded-voice border border-line forced-color-adjust-none ${MEANT[name]}`} />
          <span>
            {t(`colour.${name}`)}
            <span className="faint num block text-xs">
              {name} {values[name]}
              {GROUNDS.includes(name) ? null : (
                <span className="block">
                  {t("colour.ratio", { ratio: contrast(values[name], values.surface).toFixed(1) })}
                </span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function TypeSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <div className="grid gap-3">
      <p className="text-3xl leading-tight font-semibold">{t("type.result")}</p>
      <p className="text-2xl leading-tight font-semibold">{t("type.page")}</p>
      <p className="text-xl font-semibold">{t("type.section")}</p>
      <p className="max-w-[var(--measure)] text-read">{t("type.read")}</p>
      <p>{t("type.base")}</p>
      <p className="text-sm text-ink-2">{t("type.small")}</p>
      <p className="num text-xs text-ink-3">{t("type.notes")}</p>
    </div>
  );
}

const CORNERS = ["rounded-sm", "rounded-md", "rounded-lg", "rounded-voice", "rounded-answer"];
const STEPS = ["h-1", "h-2", "h-3", "h-4", "h-5", "h-6", "h-8", "h-12", "h-16"];

export function MeasureSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  return (
    <>
      <div className="flex flex-wrap gap-3" aria-hidden="true">
        {CORNERS.map((corner) => (
          <span key={corner} className={`h-10 w-14 border-2 border-brand ${corner}`} />
        ))}
      </div>
      <p className="text-sm">{t("measure.corners")}</p>
      <div className="flex items-end gap-2" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={`w-3 bg-score forced-color-adjust-none ${step}`} />
        ))}
      </div>
      <p className="text-sm">{t("measure.space")}</p>
      <p className="text-sm">{t("measure.motion")}</p>
    </>
  );
}
