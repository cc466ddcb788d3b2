// Letters, their immutable versions, and the story of their approval.
import { boolean, check, index, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { LetterState } from "@/lib/domain/letter/letter";
import type { Rule, Strategy } from "@/lib/domain/strategy/recommendation";
import type { ApplicationId, EvaluationId, LetterId, LinkId, UserId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { applications, evaluations } from "./applications";
import { id, instant, rowVersion, sealed } from "./columns";

export const letters = pgTable(
  "letters",
  {
    id: id<LetterId>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    evaluationId: id<EvaluationId>("evaluation_id")
      .notNull()
      .references(() => evaluations.id),
    state: text("state").$type<LetterState>().notNull(),
    /** The newest version's number; also the lock for concurrent edits. */
    version: rowVersion(),
    /** The wording rules this version last passed; null until it is submitted. */
    checkedWith: text("checked_with"),
    locale: text("locale").$type<Locale>().notNull(),
    strategy: text("strategy").$type<Strategy>().notNull(),
    /** What the software advised, whether or not it was followed. */
    recommended: text("recommended").$type<Strategy>().notNull(),
    rule: text("rule").$type<Rule>().notNull(),
    overrideReason: sealed("override_reason"),
    /** Sent is final: a correction is a new letter that replaces the old one. */
    replaces: id<LetterId>("replaces"),
    /** Position as it stood when the letter was composed: JSON of PositionFacts (status and band at that time). */
    context: sealed("context").notNull(),
    candidateLinkId: id<LinkId>("candidate_link_id"),
    createdBy: id<UserId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    submittedAt: instant("submitted_at"),
    approvedAt: instant("approved_at"),
    sendAfter: instant("send_after"),
    toldAt: instant("told_at"),
    cancelledAt: instant("cancelled_at"),
    /** It offered a new attempt, and that has begun: the next letter is another story. */
    pastAt: instant("past_at"),
    /** Raised by every write that shows on the candidate's page. */
    pageVersion: integer("page_version").notNull().default(1),
  },
  (t) => [
    check(
      "letters_state",
      sql`${t.state} in ('draft','submitted','approved','returned','queued','transmitting','sent','failed','cancelled')`,
    ),
    index("letters_application").on(t.applicationId, t.createdAt),
    index("letters_state_updated").on(t.state, t.updatedAt),
  ],
);

export const letterVersions = pgTable(
  "letter_versions",
  {
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    version: integer("version").notNull(),
    /** JSON of LetterText. */
    body: sealed("body").notNull(),
    /** SHA-256 over subject and plain text in the placeholder-address form, hex. Approval binds it; sending compares it. */
    textHash: text("text_hash").notNull(),
    seed: integer("seed").notNull(),
    authorId: id<UserId>("author_id").notNull(),
    packVersion: text("pack_version").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [unique("letter_versions_once").on(t.letterId, t.version)],
);

export const submissions = pgTable(
  "submissions",
  {
    id: id<string>().primaryKey(),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    version: integer("version").notNull(),
    approverId: id<UserId>("approver_id").notNull(),
    sendOnApproval: boolean("send_on_approval").notNull(),
    note: sealed("note"),
    linkId: id<LinkId>("link_id"),
    submittedBy: id<UserId>("submitted_by").notNull(),
    submittedAt: instant("submitted_at").notNull(),
    /** First posting act of the approver on the letter (never a fetch). */
    openedAt: instant("opened_at"),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [index("submissions_letter").on(t.letterId), index("submissions_approver").on(t.approverId)],
);

export const approvals = pgTable(
  "approvals",
  {
    id: id<string>().primaryKey(),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    version: integer("version").notNull(),
    textHash: text("text_hash").notNull(),
    approvedBy: id<UserId>("approved_by").notNull(),
    via: text("via").$type<"session" | "link" | "api">().notNull(),
    ownSignature: boolean("own_signature").notNull().default(false),
    approvedAt: instant("approved_at").notNull(),
    /** Set when an edit or a cancellation made it void. */
    voidedAt: instant("voided_at"),
  },
  (t) => [unique("approvals_once").on(t.letterId, t.version, t.approvedAt)],
);

export const returns = pgTable(
  "returns",
  {
    id: id<string>().primaryKey(),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    version: integer("version").notNull(),
    reason: sealed("reason").notNull(),
    returnedBy: id<UserId>("returned_by").notNull(),
    returnedAt: instant("returned_at").notNull(),
  },
  (t) => [index("returns_letter").on(t.letterId)],
);

/** A false alarm of check 7 or 11, released by a second person for this version. */
export const checkReleases = pgTable("check_releases", {
  id: id<string>().primaryKey(),
  letterId: id<LetterId>("letter_id")
    .notNull()
    .references(() => letters.id),
  version: integer("version").notNull(),
  checks: jsonb("checks").$type<number[]>().notNull(),
  reason: sealed("reason").notNull(),
  releasedBy: id<UserId>("released_by").notNull(),
  releasedAt: instant("released_at").notNull(),
});

/** What somebody said a typed sentence rests on: a piece of evidence, or themselves. Bound to the sentence's words. */
export const sentenceBackings = pgTable(
  "sentence_backings",
  {
    id: id<string>().primaryKey(),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    /** SHA-256 of the sentence without blanks and letter case, hex: other words lose it. */
    textHash: text("text_hash").notNull(),
    /** A place of the evaluation; null: they stand for it by name. */
    evidencePlace: text("evidence_place"),
    backedBy: id<UserId>("backed_by").notNull(),
    backedAt: instant("backed_at").notNull(),
  },
  (t) => [index("sentence_backings_letter").on(t.letterId, t.backedAt)],
);

/** Reports as they went out: same evaluation, same bytes; the hash says so. */
export const reports = pgTable(
  "reports",
  {
    id: id<string>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    evaluationId: id<EvaluationId>("evaluation_id")
      .notNull()
      .references(() => evaluations.id),
    audience: text("audience").$type<"candidate" | "internal">().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    /** SHA-256 over what the report prints. */
    contentHash: text("content_hash").notNull(),
    /** SHA-256 over the PDF's bytes, once rendered. */
    pdfHash: text("pdf_hash"),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [unique("reports_once").on(t.applicationId, t.audience, t.contentHash)],
);
