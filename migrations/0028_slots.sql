ALTER TABLE "candidates" ADD COLUMN "layout" integer;--> statement-breakpoint
ALTER TABLE "candidates" ADD COLUMN "slots" real[];