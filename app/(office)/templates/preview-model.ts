// What a template looks like in use: the scorecard an interviewer gets, and the letter an example evaluation leads to.
import "server-only";
import type { Context } from "@/app/_server/context";
import { readSender } from "@/db/queries/letter/read-sender";
import { readWording } from "@/db/queries/wording/read-wording";
import { exampleCase } from "@/lib/domain/evaluation/example-case";
import type { AreaToScore } from "@/lib/domain/evaluation/scorecard-areas";
import { composeLetter } from "@/lib/domain/letter/compose-letter";
import type { Person } from "@/lib/domain/people/actor";
import type { Dimension } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { recommend } from "@/lib/domain/strategy/recommend";
import { dictionaryOf, translate } from "@/lib/i18n/translate";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Preview } from "./template-preview.client";

type Template = { readonly name: LocalText; readonly locale: Locale; readonly dimensions: readonly Dimension[] };

export async function previewOf(scene: Context<Person>, template: Template, lang: Locale): Promise<Preview> {
  const { name: title, locale: owner, dimensions } = template;
  const t = translate(lang, "template");
  const words = { candidate: t("exampleName"), evidence: t("exampleEvidence") };
  const file = exampleCase({ title, dimensions, owner, locale: lang, words, at: scene.now });
  const { check } = await readWording(scene.db);
  const recommendation = recommend(file, { check, hash: sha256Hex });
  const letter = composeLetter({
    file,
    recommendation,
    strategy: recommendation.strategy ?? "constructive",
    seed: 0,
    sender: await readSender(scene.db, scene.actor.userId),
    patterns: dictionaryOf(lang).letterPatterns,
  });
  return {
    lang,
    areas: dimensions.map((one) => areaToScore(one, owner, lang)),
    subject: letter.ok ? letter.value.subject : "",
    paragraphs: letter.ok ? letter.value.blocks.map((block) => block.text) : [],
  };
}

function areaToScore(one: Dimension, owner: Locale, lang: Locale): AreaToScore {
  const said = (text: LocalText) => anyText(text, owner, lang);
  const offered = (items: readonly LocalText[]) => items.map((item) => ({ value: said(item), shown: said(item) }));
  return {
    key: one.key,
    name: said(one.name),
    kind: one.kind,
    required: one.required,
    mustHave: one.mustHave,
    requirementText: one.requirementText === null ? null : said(one.requirementText),
    levels: one.levels.map(({ from, word }) => ({ from, word: said(word) })),
    gapItems: offered(one.gapItems),
    strengthItems: offered(one.strengthItems),
  };
}
