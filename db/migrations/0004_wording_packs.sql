CREATE TABLE "wording_packs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"layer" jsonb NOT NULL,
	"step" jsonb NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wording_packs_once" UNIQUE("version")
);
--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "checked_with" text;