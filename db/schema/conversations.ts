// What candidates wrote back and what we answered, with the evidence that was released to them.
import { index, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { ApplicationId, LetterId, MessageId, UserId } from "@/lib/domain/shared/id";
import type { ChoiceAnswer, ChoiceQuestion, MessageKind } from "@/lib/domain/conversation/message";
import { applications } from "./applications";
import { id, instant, sealed } from "./columns";
import { letters } from "./letters";

export const messages = pgTable(
  "messages",
  {
    id: id<MessageId>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    from: text("from").$type<"candidate" | "company">().notNull(),
    kind: text("kind").$type<MessageKind>().notNull(),
    /** Dimension keys a different view is about. */
    dimensions: jsonb("dimensions").$type<string[]>().notNull().default([]),
    body: sealed("body").notNull(),
    /** Null when the candidate wrote it. */
    authorId: id<UserId>("author_id"),
    /** Repeated posts of one form give one message. */
    idempotencyKey: text("idempotency_key").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    unique("messages_once").on(t.letterId, t.from, t.idempotencyKey),
    index("messages_application").on(t.applicationId, t.createdAt),
  ],
);

/** Evidence shown to the candidate with an answer: a frozen copy of exactly what was released. */
export const releasedEvidence = pgTable(
  "released_evidence",
  {
    id: id<string>().primaryKey(),
    messageId: id<MessageId>("message_id")
      .notNull()
      .references(() => messages.id),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    /** Place inside the evaluation (API.md): question:0.1, comment:2, test:0 … */
    evidencePlace: text("evidence_place").notNull(),
    /** JSON of ReleasedEvidence. */
    body: sealed("body").notNull(),
    releasedBy: id<UserId>("released_by").notNull(),
    releasedAt: instant("released_at").notNull(),
  },
  (t) => [index("released_evidence_application").on(t.applicationId)],
);

/** The candidate's answer to the letter's own question: lower position, terms, staying in touch. Newest wins. */
export const choiceAnswers = pgTable(
  "choice_answers",
  {
    id: id<string>().primaryKey(),
    applicationId: id<ApplicationId>("application_id")
      .notNull()
      .references(() => applications.id),
    letterId: id<LetterId>("letter_id")
      .notNull()
      .references(() => letters.id),
    question: text("question").$type<ChoiceQuestion>().notNull(),
    answer: text("answer").$type<ChoiceAnswer>().notNull(),
    /** JSON of an Expectation, when they named one. */
    expectation: sealed("expectation"),
    answeredAt: instant("answered_at").notNull(),
  },
  (t) => [index("choice_answers_letter").on(t.letterId, t.answeredAt)],
);
