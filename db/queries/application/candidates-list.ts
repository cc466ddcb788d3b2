// The list of candidates: the names, what each applied for, and where it stands. Newest first, found by name and status.
import { inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { listApplications } from "./list-applications";
import { positions } from "@/db/schema";
import type { ApplicationStatus } from "@/lib/domain/application/application";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

type Asked = {
  readonly locale: Locale;
  readonly q?: string | undefined;
  readonly status?: ApplicationStatus | undefined;
  readonly after?: string | undefined;
};

const PAGE = 30;

export async function candidatesList(context: CommandContext, { locale, ...wanted }: Asked) {
  const { items, nextCursor } = await listApplications(context, { limit: PAGE, ...wanted });
  const titles = await context.db
    .select({ id: positions.id, title: positions.title, locale: positions.locale })
    .from(positions)
    .where(inArray(positions.id, [...new Set(items.map((item) => item.positionId))]));
  return {
    nextCursor,
    items: items.map((item) => {
      const position = titles.find((one) => one.id === item.positionId);
      return { ...item, position: position ? anyText(position.title, position.locale, locale) : "" };
    }),
  };
}
