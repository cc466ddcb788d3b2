// Letters for tests: a case that is complete, and a letter brought as far as a test needs it.
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { made, type testCase } from "./testing-case";

/** Noon in Shanghai: nobody waits for the morning. */
export const NOON = new Date("2026-11-23T06:00:00Z");
export const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

export function testLetters(house: Awaited<ReturnType<typeof testCase>>) {
  /** @param more of the scorecard */
  async function decided(email: string, more: object = {}): Promise<ApplicationId> {
    const { id } = await house.apply({ email, name: `候选人${email.slice(0, 2)}` });
    await house.score(id, 55, "jia@example.com", {
      gapItems: [{ dimension: "sc", item: "Spring Cloud实战经验不足" }],
      ...more,
    });
    await made(
      decideDisposition(house.context(), {
        applicationId: id,
        disposition: { code: "skill_gap", note: "Spring Cloud 实战不足" },
      }),
    );
    return id;
  }

  const compose = (applicationId: ApplicationId, at = NOON) =>
    composeLetter(house.context("hr", at), { applicationId, strategy: null, overrideReason: null, seed: 0 });

  const submit = (letterId: LetterId, at = NOON, sendOnApproval = true) =>
    submitLetter(house.context("hr", at), {
      letterId,
      version: 1,
      approverEmail: "manager@example.com",
      sendOnApproval,
      note: null,
    });

  async function approved(email: string, { sendOnApproval = true, scored = {} } = {}) {
    const applicationId = await decided(email, scored);
    const { id: letterId } = await made(compose(applicationId));
    await made(submit(letterId, NOON, sendOnApproval));
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    return { applicationId, letterId };
  }

  return { decided, compose, submit, approved };
}
