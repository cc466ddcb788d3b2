// A new template, with its first version.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { templates, templateVersions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { NewTemplate } from "@/lib/domain/position/template";
import { refuseProtected } from "@/lib/domain/position/template-check/check-template";
import type { TemplateId, TemplateVersionId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

export const makeTemplate = command("template.write", async (tx, { actor, now }, input: NewTemplate) => {
  const allowed = refuseProtected(input);
  if (!allowed.ok) return allowed;
  const id = newId<"template">(now) as TemplateId;
  const made = await tx
    .insert(templates)
    .values({ id, name: input.name, locale: input.locale, externalId: input.externalId, createdAt: now })
    .onConflictDoNothing({ target: templates.externalId })
    .returning({ id: templates.id });
  if (made.length === 0) {
    const [existing] = await tx
      .select({ id: templates.id })
      .from(templates)
      .where(eq(templates.externalId, input.externalId ?? ""));
    return fail("duplicate", "externalIdTaken", { data: { existingId: existing?.id ?? "" } });
  }
  await tx.insert(templateVersions).values({
    id: newId<"template_version">(now) as TemplateVersionId,
    templateId: id,
    version: 1,
    dimensions: input.dimensions,
    createdAt: now,
    createdBy: userOf(actor),
  });
  return ok({ value: { id }, events: [{ kind: "template_made", data: { templateId: id, version: 1 } }] });
});
