"use server";
// Saving a scorecard: kept while it is typed, handed in once.
import { z } from "zod";
import { action, senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import { formField, formOf } from "@/app/_ui/form-values";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import type { KeepAnswer } from "@/app/_ui/use-keeping.client";
import { type DraftPlace, dropDraft, keepDraft } from "@/db/drafts";
import { scorecardForm, scorecardToFill } from "@/db/queries/scorecard/scorecard-to-fill";
import { readSettings } from "@/db/queries/settings/read-settings";
import { type ScorecardDraft, handIn } from "@/lib/domain/evaluation/scorecard-draft";
import { fieldOf, readScorecardForm } from "@/lib/domain/evaluation/scorecard-fields";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { translate } from "@/lib/i18n/translate";
import { clockTime } from "@/lib/i18n/when";
import { differencesInWords } from "./differences-in-words";

const sent = z.strictObject({
  applicationId: z.uuid(),
  forId: z.uuid().optional(),
  intent: z.string().max(60),
  /** Of the card that was in when the form was opened. */
  version: z.number().int().min(0).optional(),
  draft: z.custom<ScorecardDraft>(),
});

/** `open`: the area to go on with; null when the card was handed in. */
type Sent = { readonly id: ApplicationId; readonly open: string | null; readonly changed?: true };

/** The fields a browser sent, wherever they come from. */
function draftIn(typed: { get(name: string): unknown; getAll(name: string): readonly unknown[] }): ScorecardDraft {
  const areas = typed.getAll("areas[]").filter((key): key is string => typeof key === "string");
  return readScorecardForm(typed, areas.slice(0, 30));
}

export const sendScorecard = action({
  name: "send-scorecard",
  verb: "scorecard.write",
  schema: sent,
  shape: (typed) => {
    const list = (name: string) => typed[name.replace(/\[\]$/, "")];
    const reader = {
      get: (name: string) => typed[name] ?? null,
      getAll: (name: string) => {
        const found = list(name);
        return Array.isArray(found) ? (found as unknown[]) : found === undefined ? [] : [found];
      },
    };
    return {
      applicationId: typed["applicationId"],
      intent: typed["intent"] ?? "keep",
      forId: typed["for"] || undefined,
      version: typed["version"] ? Number(typed["version"]) : undefined,
      draft: draftIn(reader),
    };
  },
  run: async (scene, { applicationId, forId, intent, draft, version }, person) => {
    const id = applicationId as ApplicationId;
    const card = await scorecardToFill(scene, { applicationId: id, locale: person.locale, forId });
    if (!card) return fail("not_found", "notFound");
    const place = draftPlace(person, card);
    await keepDraft(scene, place, draft);
    if (intent !== "handIn") return ok<Sent>({ id, open: intent.replace(/^go:/, "") });
    const whole = handIn(
      draft,
      card.interviewer,
      card.areas.map((area) => area.key),
    );
    if (!whole.ok) {
      const words = translate(person.locale, "scorecard");
      return fail("invalid", "invalid", {
        fields: whole.fields.map((fault) => {
          const { name, say } = fieldOf(fault, draft, card.areas);
          return { ...fault, path: name, messageKey: say ? words(say) : fault.messageKey };
        }),
      });
    }
    const base = version === undefined ? {} : { version };
    const saved = await saveScorecard(scene, { applicationId: id, scorecard: whole.value, ...base });
    // Handed in meanwhile, on another device or by a colleague: both are shown, and nothing is replaced unseen.
    if (!saved.ok && saved.code === "stale") return ok<Sent>({ id, open: "", changed: true });
    if (!saved.ok) return saved;
    await dropDraft(scene, place);
    return ok<Sent>({ id, open: null });
  },
  done: ({ id, open, changed }, { forId }, { role }) => ({
    goTo:
      open === null
        ? // Who decides goes on to that; who only scores is done.
          `/applications/${id}${roleMay(role, "disposition.write") ? "/strategy" : ""}`
        : `/applications/${id}/scorecard?${changed ? "changed=1" : `d=${encodeURIComponent(open)}`}${forId ? `&for=${forId}` : ""}`,
  }),
});

/** Called by the form a moment after each change; nothing on the page is drawn again. */
export async function keepScorecard(sent: FormData): Promise<KeepAnswer> {
  const sender = await senderOf("scorecard.write");
  if (!sender.ok) return { failed: true };
  const person = sender.value;
  const form = formOf(sent);
  const applicationId = formField(form, "applicationId");
  const scene = context(person.actor);
  const card = await scorecardToFill(scene, {
    applicationId: applicationId as ApplicationId,
    locale: person.locale,
    forId: formField(form, "for") || undefined,
  });
  if (!card || card.toldAt) return { failed: true };
  const here = draftIn(form);
  const place = draftPlace(person, card);
  const there = await keepDraft(scene, place, here, formField(form, "since"));
  const differences = there ? differencesInWords(here, there.body, card.areas, person.locale) : [];
  if (there && differences.length > 0) return { differences, savedAt: there.savedAt.toISOString() };
  if (there) await keepDraft(scene, place, here);
  const { companyTimeZone } = await readSettings(scene.db);
  const time = clockTime(scene.now, person.locale, companyTimeZone);
  return { words: translate(person.locale, "scorecard")("draftKept", { time }), savedAt: scene.now.toISOString() };
}

type Card = NonNullable<Awaited<ReturnType<typeof scorecardToFill>>>;

function draftPlace({ userId }: Pick<DraftPlace, "userId">, card: Card): DraftPlace {
  return { userId, form: scorecardForm(card.applicationId, card.interviewer.email), candidateId: card.candidateId };
}
