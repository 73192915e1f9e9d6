DROP INDEX "contexts_id";--> statement-breakpoint
DROP INDEX "users_pipeline";--> statement-breakpoint
CREATE INDEX "contexts_id" ON "contexts" USING btree ("context_id","tenant_id");--> statement-breakpoint
CREATE INDEX "users_pipeline" ON "users" USING btree ("domain","pipeline") WHERE "users"."due_at" is null;