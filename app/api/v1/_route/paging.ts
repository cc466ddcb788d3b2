// Pages by key: the next page starts after the last id seen, so nothing is missed or shown twice while rows come in.
import { z } from "zod";
import { isId } from "@/lib/domain/shared/id";

/** `?limit=1..100&cursor=…`; the cursor of a page is its last id. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().refine(isId, { message: "cursor" }).optional(),
};

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
