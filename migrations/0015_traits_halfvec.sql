ALTER TABLE "candidates" ALTER COLUMN "traits" SET DATA TYPE halfvec(224) USING "traits"::halfvec(224);--> statement-breakpoint
-- A scan reads every one of them.
ALTER TABLE "candidates" ALTER COLUMN "traits" SET STORAGE PLAIN;
