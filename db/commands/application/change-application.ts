// Notes, expectation, the interview's end and the candidate's own details are brought up to date.
import { and, asc, eq, inArray, isNull, max, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Scene, command } from "@/db/command";
import { about, recordEvaluation, recordOtherEvaluations } from "@/db/commands/evaluation/record-evaluation";
import type { ApplicationRow } from "@/db/queries/case/read-case-record";
import { applications, candidates, interviewNotes } from "@/db/schema";
import { type Vault, place } from "@/db/vault";
import type { ApplicationChanges } from "@/lib/domain/application/application";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { changeInterviewers } from "./ask-interviewers";
import { type CandidateWarning, findCandidate } from "./find-candidate";
import { lockApplication } from "./lock-application";
import { addNotes } from "./make-application";

export const changeApplication = command(
  "application.write",
  async (tx, scene, { id, changes }: { readonly id: ApplicationId; readonly changes: ApplicationChanges }) => {
    const { now } = scene;
    const locked = await lockApplication(tx, scene, id);
    if (!locked) return fail("not_found", "notFound");
    const { application, vault } = locked;
    if (changes.version !== application.version) {
      return fail("stale", "stale", { data: { version: application.version } });
    }
    const warnings = changes.candidate ? await changeCandidate(tx, scene, vault, application, changes.candidate) : [];
    if (changes.interviewNotes) await replaceNotes(tx, scene, vault, id, changes.interviewNotes);
    const [changed] = await tx
      .update(applications)
      .set({ ...columnsOf(changes, vault, id), updatedAt: now, version: application.version + 1 })
      .where(eq(applications.id, id))
      .returning();
    if (!changed) throw new Error("the locked application is gone");
    const asked = await changeInterviewers(tx, scene, application, changed, changes.interviewerEmails);
    if (!asked.ok) return asked;
    const recorded = await recordEvaluation(tx, { ...scene, vault }, changed);
    if (!recorded.ok) return recorded;
    const others = await recordOtherEvaluations(tx, { ...scene, vault }, application.candidateId, id);
    if (!others.ok) return others;
    const fields = [
      ...Object.keys(changes).filter((name) => name !== "version" && name !== "candidate"),
      ...Object.keys(changes.candidate ?? {}).map((name) => `candidate.${name}`),
    ];
    return ok({
      value: { id, version: changed.version, warnings },
      events: [
        { kind: "application_changed", ...about(application), data: { fields, version: changed.version } },
        ...asked.value,
        ...recorded.value,
        ...others.value,
      ],
    });
  },
);

function columnsOf(changes: ApplicationChanges, vault: Vault, id: ApplicationId): Partial<ApplicationRow> {
  const { salaryExpectation, interviewedAt } = changes;
  return {
    ...(interviewedAt === undefined ? {} : { interviewedAt: new Date(interviewedAt) }),
    ...(salaryExpectation === undefined
      ? {}
      : {
          salaryExpectation: salaryExpectation
            ? vault.sealJson(place("applications", "salary_expectation", id), salaryExpectation)
            : null,
        }),
  };
}

async function changeCandidate(
  tx: Transaction,
  { keyring }: Scene,
  vault: Vault,
  application: ApplicationRow,
  changes: NonNullable<ApplicationChanges["candidate"]>,
): Promise<readonly CandidateWarning[]> {
  const id = application.candidateId;
  const [candidate] = await tx.select().from(candidates).where(eq(candidates.id, id)).for("update");
  if (!candidate) throw new Error("an application without a candidate");
  const { email, phone } = changes;
  const sealed = (column: "email" | "phone", text: string | null) =>
    text === null ? null : vault.seal(place("candidates", column, id), text);
  const known =
    email === undefined ? null : await findCandidate(tx, keyring, { name: changes.name ?? candidate.name, email });
  await tx
    .update(candidates)
    .set({
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.locale === undefined ? {} : { locale: changes.locale }),
      ...(changes.timeZone === undefined ? {} : { timeZone: changes.timeZone }),
      ...(phone === undefined ? {} : { phone: sealed("phone", phone) }),
      ...(email === undefined || known === null ? {} : { email: sealed("email", email), emailIndex: known.emailIndex }),
      version: sql`${candidates.version} + 1`,
    })
    .where(eq(candidates.id, id));
  return (known?.warnings ?? []).filter((warning) => warning.candidateId !== id);
}

/** Notes that stay keep their author; the others are taken out, and new ones come in at their place in the list. */
async function replaceNotes(
  tx: Transaction,
  scene: Scene,
  vault: Vault,
  applicationId: ApplicationId,
  wanted: readonly string[],
): Promise<void> {
  const rows = await tx
    .select()
    .from(interviewNotes)
    .where(and(eq(interviewNotes.applicationId, applicationId), isNull(interviewNotes.removedAt)))
    .orderBy(asc(interviewNotes.place));
  const texts = rows.map((row) => vault.open(place("interview_notes", "text", row.id), row.text));
  let same = 0;
  while (same < texts.length && same < wanted.length && texts[same] === wanted[same]) same++;
  const gone = rows.slice(same).map((row) => row.id);
  if (gone.length > 0) {
    await tx.update(interviewNotes).set({ removedAt: scene.now }).where(inArray(interviewNotes.id, gone));
  }
  const [last] = await tx
    .select({ place: max(interviewNotes.place) })
    .from(interviewNotes)
    .where(eq(interviewNotes.applicationId, applicationId));
  // A note that only moved is still the words of whoever typed it.
  const writerOf = new Map(rows.map((row, at) => [texts[at] ?? "", row.authorId]));
  await addNotes(tx, scene, vault, applicationId, wanted.slice(same), (last?.place ?? -1) + 1, writerOf);
}
