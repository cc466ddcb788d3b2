// The next step of one application, with what stands in the letter's way.
import type { requirePerson } from "@/app/_server/guard";
import type { Glance } from "@/db/queries/application/application-glance";
import { scoredByReader } from "@/db/queries/scorecard/scored-by-reader";
import { obstacleOf } from "./glance-parts";
import { type NextStep, nextStep } from "./next-step";

type Office = Awaited<ReturnType<typeof requirePerson>>;

export async function stepFor({ person, context }: Office, glance: Glance): Promise<NextStep> {
  const advice = glance.evaluation?.recommendation ?? null;
  const item = {
    ...glance,
    interviewedAt: glance.moments.interviewedAt,
    scoredByMe: await scoredByReader(context, glance.id),
  };
  return nextStep(item, person, advice && glance.status === "to_write" ? obstacleOf(advice, person.locale) : null);
}
