// The facts an application's status is derived from, asked with its row; and the same derivation in SQL, for filtering.
import { type SQL, sql } from "drizzle-orm";
import type { ApplicationStatus } from "@/lib/domain/application/application";
import type { LetterState } from "@/lib/domain/letter/letter";

/** A letter that offered a new attempt is past once that has begun. */
const newestLetter = (wanted: SQL) => sql`(
  select ${wanted} from letters l left join links k on k.id = l.candidate_link_id and k.revoked_at is null
  where l.application_id = "applications"."id" and l.past_at is null order by l.created_at desc, l.id desc limit 1)`;

const decided = sql<boolean>`"applications"."decided_at" is not null`;

/** Nothing has to be scored for a new attempt: that it could not be is what it is for. */
const assessed = sql<boolean>`(exists (
  select 1 from scorecards c join scores s on s.scorecard_id = c.id
  where c.application_id = "applications"."id" and c.current and s.score is not null)
  or (${decided} and 'new_attempt' = (select d.code from dispositions d
    where d.application_id = "applications"."id" order by d.place desc limit 1)))`;

const letter = newestLetter(sql`l.state`) as SQL<LetterState | null>;
const linkEndsAt = newestLetter(sql`k.expires_at`);

const replies = sql<number>`(
  select count(*)::int from messages m where m.application_id = "applications"."id" and m."from" = 'candidate')`;

const answeredLast = sql`coalesce((select max(o.created_at) from messages o
    where o.application_id = "applications"."id" and o."from" = 'company'), '-infinity')`;

/** Whoever takes up a new attempt waits to hear when. */
const takenUp = sql`(
  select count(*)::int from (
    select distinct on (a.letter_id) a.answer, a.answered_at
    from choice_answers a join letters l on l.id = a.letter_id and l.past_at is null
    where a.application_id = "applications"."id" and a.question = 'new_attempt'
    order by a.letter_id, a.answered_at desc) newest
  where newest.answer = 'yes' and newest.answered_at > ${answeredLast})`;

/** What the candidate wrote or took up since our last answer; thanks wait for nothing. */
const openReplies = sql<number>`(${takenUp} + (
  select count(*)::int from messages m
  where m.application_id = "applications"."id" and m."from" = 'candidate' and m.kind <> 'thanks'
  and m.created_at > ${answeredLast}))`;

/** Select these beside `applications` (not aliased); feed them to `applicationStatus` of lib/domain. */
export const applicationFacts = {
  assessed,
  decided,
  letter,
  replies,
  openReplies,
  linkEndsAt: sql<Date | null>`${linkEndsAt}`.mapWith((value: string | Date) => new Date(value)),
};

/** True for applications in this status; agrees with `applicationStatus` (application-facts.test.ts). */
export function hasStatus(status: ApplicationStatus, now: Date): SQL {
  return sql`${status} = (case
    when "applications"."told_at" is not null then case
      when ${openReplies} > 0 then 'told'
      when ${linkEndsAt} <= ${now.toISOString()}::timestamptz then 'closed'
      when ${replies} > 0 then 'answered'
      else 'told' end
    when "applications"."result" in ('next_round', 'hired') then 'closed'
    when not ${assessed} then 'to_score'
    when not ${decided} then 'to_decide'
    else case ${letter}
      when 'submitted' then 'awaiting_approval'
      when 'queued' then 'queued'
      when 'transmitting' then 'queued'
      when 'approved' then 'to_send'
      when 'failed' then 'to_send'
      when 'sent' then 'to_send'
      else 'to_write' end
    end)`;
}
