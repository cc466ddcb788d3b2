// How an application ended for us: next round, hired, not hired, or open again.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { about, withdrawLetters } from "@/db/commands/evaluation/record-evaluation";
import { applications } from "@/db/schema";
import { type ApplicationResult, goesOn } from "@/lib/domain/application/application";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { lockApplication } from "./lock-application";

export const setResult = command(
  "application.write",
  async (tx, scene, { id, result }: { readonly id: ApplicationId; readonly result: ApplicationResult }) => {
    const { now } = scene;
    const locked = await lockApplication(tx, scene, id);
    if (!locked) return fail("not_found", "notFound");
    const { application } = locked;
    // Whoever goes on must not be told that they don't: what is on its way is taken back.
    const withdrawn = goesOn(result) ? await withdrawLetters(tx, scene, application) : ok([]);
    if (!withdrawn.ok) return withdrawn;
    const version = application.version + 1;
    await tx.update(applications).set({ result, updatedAt: now, version }).where(eq(applications.id, id));
    return ok({
      value: { id, result, version },
      events: [
        { kind: "resulted", ...about(application), data: { from: application.result, to: result } },
        ...withdrawn.value,
      ],
    });
  },
);
