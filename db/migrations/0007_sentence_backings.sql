CREATE TABLE "sentence_backings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"letter_id" uuid NOT NULL,
	"text_hash" text NOT NULL,
	"evidence_place" text,
	"backed_by" uuid NOT NULL,
	"backed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sentence_backings" ADD CONSTRAINT "sentence_backings_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sentence_backings_letter" ON "sentence_backings" USING btree ("letter_id","backed_at");