// What somebody has typed but not handed in yet: seen by its author alone, on whichever device they go on.
import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { CandidateId, UserId } from "@/lib/domain/shared/id";
import { candidates } from "./candidates";
import { id, instant, sealed } from "./columns";
import { users } from "./people";

export const drafts = pgTable(
  "drafts",
  {
    userId: id<UserId>("user_id")
      .notNull()
      .references(() => users.id),
    /** Which form: `scorecard/<application id>` … */
    form: text("form").notNull(),
    candidateId: id<CandidateId>("candidate_id")
      .notNull()
      .references(() => candidates.id),
    /** JSON of the form's own shape. */
    body: sealed("body").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.form] })],
);
