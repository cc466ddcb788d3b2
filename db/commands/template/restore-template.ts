// An archived template is back in the lists.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { templates } from "@/db/schema";
import { type TemplateId, isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const restoreTemplate = command("template.write", async (tx, _scene, { id }: { readonly id: TemplateId }) => {
  if (!isId(id)) return fail("not_found", "notFound");
  const [template] = await tx.select().from(templates).where(eq(templates.id, id)).for("update");
  if (!template) return fail("not_found", "notFound");
  if (template.archivedAt === null) return fail("wrong_stage", "templateInUse");
  await tx.update(templates).set({ archivedAt: null }).where(eq(templates.id, id));
  return ok({ value: { id }, events: [{ kind: "template_restored", data: { templateId: id } }] });
});
