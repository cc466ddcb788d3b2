// The templates that come with the product, copied in once; a company's own edits are never overwritten.
import { command } from "@/db/command";
import { templates, templateVersions } from "@/db/schema";
import type { Dimension } from "@/lib/domain/position/position";
import type { TemplateId, TemplateVersionId } from "@/lib/domain/shared/id";
import type { LocalText, Locale } from "@/lib/domain/shared/locale";
import { ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

type Starter = {
  readonly key: string;
  readonly name: LocalText;
  readonly locale: Locale;
  readonly dimensions: readonly Dimension[];
};

export const copyStarterTemplates = command("template.write", async (tx, { now }, starters: readonly Starter[]) => {
  const copied: string[] = [];
  for (const starter of starters) {
    const id = newId<"template">(now) as TemplateId;
    const made = await tx
      .insert(templates)
      .values({ id, name: starter.name, locale: starter.locale, starter: starter.key, createdAt: now })
      .onConflictDoNothing({ target: templates.starter })
      .returning({ id: templates.id });
    if (made.length === 0) continue;
    await tx.insert(templateVersions).values({
      id: newId<"template_version">(now) as TemplateVersionId,
      templateId: id,
      version: 1,
      dimensions: [...starter.dimensions],
      createdAt: now,
    });
    copied.push(starter.key);
  }
  return ok({ value: copied, events: [{ kind: "template_made", data: { starters: copied } }] });
});
