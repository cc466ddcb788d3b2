// A template that is no longer started from: out of the lists, and still read and used by positions that have it.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { templates } from "@/db/schema";
import { type TemplateId, isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const archiveTemplate = command("template.write", async (tx, { now }, { id }: { readonly id: TemplateId }) => {
  if (!isId(id)) return fail("not_found", "notFound");
  const [template] = await tx.select().from(templates).where(eq(templates.id, id)).for("update");
  if (!template || template.ownedByPosition) return fail("not_found", "notFound");
  if (template.archivedAt !== null) return fail("wrong_stage", "templateArchived");
  await tx.update(templates).set({ archivedAt: now }).where(eq(templates.id, id));
  return ok({ value: { id }, events: [{ kind: "template_archived", data: { templateId: id } }] });
});
