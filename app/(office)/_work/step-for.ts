// The next step of one application, with what stands in the letter's way.
import type { requirePerson } from "@/app/_server/guard";
import type { Glance } from "@/db/queries/application/application-glance";
import { obstacleOf } from "./glance-parts";
import { type NextStep, nextStep } from "./next-step";

type Office = Awaited<ReturnType<typeof requirePerson>>;

export function stepFor({ person }: Office, glance: Glance): NextStep {
  const advice = glance.evaluation?.recommendation ?? null;
  const item = { ...glance, interviewedAt: glance.moments.interviewedAt, named: glance.asked.length > 0 };
  return nextStep(item, person, advice && glance.status === "to_write" ? obstacleOf(advice, person.locale) : null);
}
