// The template check: reads a template as an experienced colleague would, before anybody is judged by it.
import type { Dimension } from "@/lib/domain/position/position";
import { type Locale, type LocalText, wordings } from "@/lib/domain/shared/locale";
import { type FieldFault, type Result, fail, ok } from "@/lib/domain/shared/result";
import { printScore } from "@/lib/domain/shared/score";
import { isAboutPerson, saysNothing } from "./about-work";
import type { TemplateFinding, TemplateRule } from "./finding";
import { protectedIn } from "./protected";
import { vagueIn } from "./vague";
import { wordingHits } from "./wording-hits";

/** Shares and counts beyond which a colleague would ask. */
const HEAVY = 0.5;
const LIGHT = 0.05;
const MANY_AREAS = 8;
const MANY_YEARS = 10;

type Checked = { readonly name?: LocalText | undefined; readonly dimensions: readonly Dimension[] };
/** What a text is there for: only items and requirements must speak of work, only names must say which. */
type Place = "title" | "name" | "requirement" | "level" | "item";

/** Every finding, in the order of the template. Never throws; the same template, the same findings. */
export function checkTemplate(template: Checked): TemplateFinding[] {
  const { dimensions } = template;
  const said = textsFindings(template);
  const areas = [
    ...said.filter((one) => one.area !== null),
    ...alsoAsked(dimensions, said),
    ...dimensions.flatMap(areaFigures),
    ...namesTwice(dimensions),
  ].toSorted((a, b) => (a.area ?? 0) - (b.area ?? 0));
  const many = finding("many_areas", "dimensions", null, { figure: `${dimensions.length}` });
  return [...said.filter((one) => one.area === null), ...areas, ...(dimensions.length > MANY_AREAS ? [many] : [])];
}

/** The same template, or `invalid` with one fault a protected criterion, by its field. */
export function refuseProtected<T extends Checked>(template: T): Result<T> {
  const fields = textsFindings(template).flatMap(({ severity, category, path }): FieldFault[] =>
    severity === "refused" && category !== null
      ? [{ path, code: "protected_criterion", messageKey: `criterion.${category}` }]
      : [],
  );
  return fields.length === 0 ? ok(template) : fail("invalid", "invalid", { fields: fields.slice(0, 100) });
}

function textsFindings({ name, dimensions }: Checked): TemplateFinding[] {
  const title =
    name === undefined ? [] : inEach(name, "name").flatMap((text) => textFindings(text, "title", null, true));
  return [...title, ...dimensions.flatMap(areaTexts)];
}

type Given = { readonly path: string; readonly words: string };

/** A text in each of its languages, with the path of each. */
function inEach(text: LocalText, path: string): Given[] {
  if (typeof text === "string") return [{ path, words: text }];
  const languages = Object.entries(text) as [Locale, string | undefined][];
  return languages.flatMap(([locale, words]) => (words === undefined ? [] : [{ path: `${path}.${locale}`, words }]));
}

function areaTexts(dimension: Dimension, area: number): TemplateFinding[] {
  const at = `dimensions.${area}`;
  const explained = dimension.levels.length > 0;
  const check = (text: LocalText, path: string, place: Place) =>
    inEach(text, `${at}.${path}`).flatMap((given) => textFindings(given, place, area, explained));
  return [
    ...check(dimension.name, "name", "name"),
    ...(dimension.requirementText === null ? [] : check(dimension.requirementText, "requirementText", "requirement")),
    ...dimension.levels.flatMap((level, n) => [
      ...check(level.word, `levels.${n}.word`, "title"),
      ...check(level.meaning, `levels.${n}.meaning`, "level"),
    ]),
    ...(["gapItems", "strengthItems"] as const).flatMap((list) => [
      ...dimension[list].flatMap((item, n) => check(item, `${list}.${n}`, "item")),
      ...itemsTwice(dimension[list], `${at}.${list}`, area),
    ]),
  ];
}

/** What the wording check would say of the same words in a remark, where nothing else was found. */
function alsoAsked(dimensions: readonly Dimension[], found: readonly TemplateFinding[]): TemplateFinding[] {
  const known = new Set(found.map((one) => one.path));
  const texts = dimensions.flatMap((dimension, area) =>
    spoken(dimension, area).flatMap(({ path, words }) => (known.has(path) ? [] : [{ path, words, area }])),
  );
  return wordingHits(texts.map(({ words }) => words)).flatMap(({ at, category, words }) => {
    const text = texts[at];
    const rule = category === null ? "person" : "perhaps_protected";
    return text === undefined ? [] : [finding(rule, text.path, text.area, { category, words })];
  });
}

/** What is said of the work in one area: its name, its requirement and its items. */
function spoken({ name, requirementText, gapItems, strengthItems }: Dimension, area: number): Given[] {
  const at = `dimensions.${area}`;
  return [
    ...inEach(name, `${at}.name`),
    ...(requirementText === null ? [] : inEach(requirementText, `${at}.requirementText`)),
    ...gapItems.flatMap((item, n) => inEach(item, `${at}.gapItems.${n}`)),
    ...strengthItems.flatMap((item, n) => inEach(item, `${at}.strengthItems.${n}`)),
  ];
}

function textFindings(
  { path, words }: Given,
  place: Place,
  area: number | null,
  explained: boolean,
): TemplateFinding[] {
  const hit = protectedIn(words);
  if (hit !== null) {
    const rule = hit.ask ? "perhaps_protected" : "protected";
    return [finding(rule, path, area, { category: hit.category, words: hit.words })];
  }
  if (place === "name") {
    const vague = vagueIn(words);
    if (vague === null || (vague === "broad" && explained)) return [];
    return [finding("vague", path, area, { vague, words })];
  }
  if (place === "title") return [];
  if (isAboutPerson(words)) return [finding("person", path, area, { words })];
  return place === "item" && saysNothing(words) ? [finding("empty", path, area, { words })] : [];
}

function areaFigures(dimension: Dimension, area: number, all: readonly Dimension[]): TemplateFinding[] {
  const at = `dimensions.${area}`;
  const { kind, required, weight, levels, mustHave, requirementText } = dimension;
  const share = weight / all.reduce((sum, one) => sum + one.weight, 0);
  const figure = printScore(required);
  const percent = String(Math.round(share * 1000) / 10);
  const rises = levels.every((level, n) => n === 0 || level.from > (levels[n - 1]?.from ?? 0));
  const asked: readonly (readonly [boolean, TemplateRule, string, string])[] = [
    [mustHave && requirementText === null, "must_unworded", "requirementText", ""],
    [all.length > 2 && share > HEAVY, "weight_heavy", "weight", percent],
    [share < LIGHT && !mustHave, "weight_light", "weight", percent],
    [required === 0, "required_zero", "required", figure],
    [kind === "score" && required === 100 && requirementText === null, "required_full", "required", figure],
    [kind === "certificate" && required > 0 && required < 100, "certificate_part", "required", figure],
    [kind === "years" && required > MANY_YEARS, "years_many", "required", figure],
    [!rises, "levels_order", "levels", ""],
  ];
  return asked.flatMap(([fires, rule, field, said]) =>
    fires ? [finding(rule, `${at}.${field}`, area, { figure: said })] : [],
  );
}

/** Two areas nobody can tell apart: the later one is asked about. */
function namesTwice(dimensions: readonly Dimension[]): TemplateFinding[] {
  return repeated(dimensions.map((one) => one.name)).map((area) =>
    finding("name_twice", `dimensions.${area}.name`, area, { words: wordings(dimensions[area]?.name ?? "")[0] ?? "" }),
  );
}

function itemsTwice(items: readonly LocalText[], path: string, area: number): TemplateFinding[] {
  return repeated(items).map((n) =>
    finding("item_twice", `${path}.${n}`, area, { words: wordings(items[n] ?? "")[0] ?? "" }),
  );
}

/** The places of texts that an earlier one already says, in either language. */
function repeated(texts: readonly LocalText[]): number[] {
  const said = new Set<string>();
  return texts.flatMap((text, n) => {
    const plain = wordings(text).map((words) =>
      words
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\p{P}]/gu, ""),
    );
    const again = plain.some((words) => words !== "" && said.has(words));
    for (const words of plain) said.add(words);
    return again ? [n] : [];
  });
}

function finding(
  rule: TemplateRule,
  path: string,
  area: number | null,
  more: Partial<Pick<TemplateFinding, "category" | "vague" | "words" | "figure">>,
): TemplateFinding {
  const severity = rule === "protected" ? "refused" : "question";
  return { rule, severity, category: null, vague: null, words: "", figure: "", path, area, ...more };
}
