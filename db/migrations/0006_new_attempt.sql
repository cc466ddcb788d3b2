ALTER TABLE "dispositions" ADD COLUMN "attempt_until" date;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "past_at" timestamp with time zone;