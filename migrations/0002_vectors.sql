CREATE EXTENSION IF NOT EXISTS vector;--> statement-breakpoint
ALTER TABLE "vectors" ALTER COLUMN "vector" SET DATA TYPE halfvec(1024);--> statement-breakpoint
-- 2,056 bytes: just over what would be moved out of the row, and a scan reads every one of them.
ALTER TABLE "vectors" ALTER COLUMN "vector" SET STORAGE PLAIN;
