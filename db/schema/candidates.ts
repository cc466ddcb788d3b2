// Candidates, with a key of their own each: destroying the key erases what was sealed under it.
import { index, pgTable, text } from "drizzle-orm/pg-core";
import type { CandidateId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { digest, id, instant, rowVersion, sealed } from "./columns";

export const candidates = pgTable(
  "candidates",
  {
    id: id<CandidateId>().primaryKey(),
    /** Plain, so that people are found; blanked when erased. */
    name: text("name").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    timeZone: text("time_zone"),
    email: sealed("email"),
    /** HMAC of the folded address; with the name, how a candidate is found again. Two people may share one address. */
    emailIndex: digest("email_index"),
    phone: sealed("phone"),
    createdAt: instant("created_at").notNull(),
    erasedAt: instant("erased_at"),
    version: rowVersion(),
  },
  (t) => [index("candidates_name").on(t.name), index("candidates_email").on(t.emailIndex)],
);

export const candidateKeys = pgTable("candidate_keys", {
  candidateId: id<CandidateId>("candidate_id")
    .primaryKey()
    .references(() => candidates.id),
  /** The candidate's AES key, sealed under the wrapping key derived from DATA_KEY. */
  wrapped: sealed("wrapped").notNull(),
});
