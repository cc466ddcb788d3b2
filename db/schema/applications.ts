// A candidate for a position, and everything people typed about them until the decision.
import {
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { ApplicationResult, DispositionCode, Term } from "@/lib/domain/application/application";
import type {
  ApplicationId,
  CandidateId,
  EvaluationId,
  PositionId,
  ScorecardId,
  TemplateVersionId,
  UserId,
} from "@/lib/domain/shared/id";
import { candidates } from "./candidates";
import { id, instant, rowVersion, sealed } from "./columns";
import { users } from "./people";
import { positions, templateVersions } from "./positions";

export const applications = pgTable(
  "applications",
  {
    id: id<ApplicationId>().primaryKey(),
    candidateId: id<CandidateId>("candidate_id")
      .notNull()
      .references(() => candidates.id),
    positionId: id<PositionId>("position_id")
      .notNull()
      .references(() => positions.id),
    /** Fixed by the first scorecard; a later template edit never changes it. */
    templateVersionId: id<TemplateVersionId>("template_version_id").references(() => templateVersions.id),
    /** The interview's end; may lie ahead. */
    interviewedAt: instant("interviewed_at").notNull(),
    /** JSON of Expectation. */
    salaryExpectation: sealed("salary_expectation"),
    result: text("result").$type<ApplicationResult>().notNull().default("open"),
    externalId: text("external_id").unique(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: rowVersion(),
    /** Moments (DESIGN section 5), never derived from one another. */
    evaluatedAt: instant("evaluated_at"),
    decidedAt: instant("decided_at"),
    toldAt: instant("told_at"),
    /** Told by another channel: how, and who said so. */
    toldChannel: text("told_channel"),
    toldBy: id<UserId>("told_by"),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    check("applications_result", sql`${t.result} in ('open','next_round','hired','not_hired')`),
    index("applications_newest").on(t.updatedAt.desc(), t.id.desc()),
    index("applications_position").on(t.positionId, t.updatedAt.desc(), t.id.desc()),
    index("applications_candidate").on(t.candidateId),
  ],
);

/** Colleagues who were in the interview: each is asked for a scorecard and reminded until it is in. */
export const interviewers = pgTable(
  "interviewers",
  {
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    userId: id<UserId>("user_id")
      .notNull()
      .references(() => users.id),
    askedBy: id<UserId>("asked_by"),
    askedAt: instant("asked_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.userId] }), index("interviewers_user").on(t.userId)],
);

export const interviewNotes = pgTable(
  "interview_notes",
  {
    id: id<string>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    place: integer("place").notNull(),
    text: sealed("text").notNull(),
    authorId: id<UserId>("author_id"),
    createdAt: instant("created_at").notNull(),
    /** Taken out by a later edit; kept for the record. */
    removedAt: instant("removed_at"),
  },
  (t) => [index("interview_notes_application").on(t.applicationId, t.place)],
);

/** The newest row is the disposition in force. */
export const dispositions = pgTable(
  "dispositions",
  {
    id: id<string>().primaryKey(),
    /** The order they came in, also within one instant. */
    place: bigserial("place", { mode: "bigint" }).notNull(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    code: text("code").$type<DispositionCode>().notNull(),
    note: sealed("note").notNull(),
    terms: text("terms").array().$type<Term[]>().notNull().default([]),
    /** The last day on which a new attempt may be taken up. */
    attemptUntil: date("attempt_until", { mode: "string" }),
    decidedBy: id<UserId>("decided_by"),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [index("dispositions_application").on(t.applicationId, t.place)],
);

export const scorecards = pgTable(
  "scorecards",
  {
    id: id<ScorecardId>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    /** Order in which interviewers first handed theirs in: 0, 1, … */
    place: integer("place").notNull(),
    version: integer("version").notNull(),
    current: boolean("current").notNull(),
    interviewerEmail: text("interviewer_email").notNull(),
    interviewerName: text("interviewer_name").notNull(),
    /** JSON of gapItems, strengths, comments, testResults: what people typed. */
    body: sealed("body").notNull(),
    /** Who sent it in: the interviewer, or a colleague for them. */
    authorId: id<UserId>("author_id"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [unique("scorecards_once").on(t.applicationId, t.interviewerEmail, t.version)],
);

export const scores = pgTable(
  "scores",
  {
    scorecardId: id<ScorecardId>("scorecard_id")
      .notNull()
      .references(() => scorecards.id),
    dimension: text("dimension").notNull(),
    /** null = not assessed, never 0. */
    score: numeric("score", { precision: 5, scale: 2, mode: "number" }),
  },
  (t) => [unique("scores_once").on(t.scorecardId, t.dimension)],
);

export const confirmedStrengths = pgTable(
  "confirmed_strengths",
  {
    id: id<string>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    place: integer("place").notNull(),
    dimension: text("dimension").notNull(),
    /** JSON of item and evidence. */
    body: sealed("body").notNull(),
    confirmedBy: id<UserId>("confirmed_by"),
    confirmedAt: instant("confirmed_at").notNull(),
  },
  (t) => [unique("confirmed_strengths_once").on(t.applicationId, t.place)],
);

export const reconciliations = pgTable("reconciliations", {
  id: id<string>().primaryKey(),
  /** The order they came in, also within one instant. */
  place: bigserial("place", { mode: "bigint" }).notNull(),
  applicationId: id<ApplicationId>("application_id")
    .notNull()
    .references(() => applications.id),
  dimension: text("dimension").notNull(),
  note: sealed("note").notNull(),
  /** How far apart they were when it was written, in points: a wider difference is asked about again. */
  upTo: numeric("up_to", { precision: 5, scale: 2, mode: "number" }),
  reconciledBy: id<UserId>("reconciled_by"),
  reconciledAt: instant("reconciled_at").notNull(),
});

/** A named person discloses the band for this application's letter, or has it written without figures. Newest wins. */
export const bandDecisions = pgTable("band_decisions", {
  id: id<string>().primaryKey(),
  /** The order they came in, also within one instant. */
  place: bigserial("place", { mode: "bigint" }).notNull(),
  applicationId: id<ApplicationId>("application_id")
    .notNull()
    .references(() => applications.id),
  decision: text("decision").$type<"disclose" | "without_figures">().notNull(),
  decidedBy: id<UserId>("decided_by").notNull(),
  decidedAt: instant("decided_at").notNull(),
});

/** A second person cleared a hold; bound to the text's hash, so new text holds again. */
export const clearances = pgTable(
  "clearances",
  {
    id: id<string>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    hold: text("hold").notNull(),
    textHash: text("text_hash").notNull(),
    reason: sealed("reason").notNull(),
    clearedBy: id<UserId>("cleared_by").notNull(),
    clearedAt: instant("cleared_at").notNull(),
  },
  (t) => [index("clearances_application").on(t.applicationId)],
);

/** One frozen version of everything a letter may rest on (lib/domain/evaluation/case-file.ts Evaluation). Immutable. */
export const evaluations = pgTable(
  "evaluations",
  {
    id: id<EvaluationId>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    version: integer("version").notNull(),
    low: numeric("low", { precision: 5, scale: 4, mode: "number" }).notNull(),
    high: numeric("high", { precision: 5, scale: 4, mode: "number" }).notNull(),
    nearMiss: numeric("near_miss", { precision: 5, scale: 2, mode: "number" }).notNull(),
    spread: numeric("spread", { precision: 5, scale: 2, mode: "number" }).notNull(),
    templateVersionId: id<TemplateVersionId>("template_version_id")
      .notNull()
      .references(() => templateVersions.id),
    /** JSON of the Evaluation; `contentHash` lets an unchanged save keep its version. */
    body: sealed("body").notNull(),
    contentHash: text("content_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [unique("evaluations_once").on(t.applicationId, t.version)],
);
