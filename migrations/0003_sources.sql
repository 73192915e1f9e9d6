CREATE TABLE "history" (
	"record_id" bigint NOT NULL,
	"revision" bigint NOT NULL,
	"tenant_id" uuid NOT NULL,
	"explicit" jsonb NOT NULL,
	"explicit_at" timestamp with time zone NOT NULL,
	"context_id" text,
	"memory_ref" text,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "history_record_id_revision_pk" PRIMARY KEY("record_id","revision")
);
--> statement-breakpoint
ALTER TABLE "replies" ALTER COLUMN "record_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ALTER COLUMN "snapshot" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contexts" ADD COLUMN "source" text DEFAULT 'api' NOT NULL;--> statement-breakpoint
ALTER TABLE "contexts" ADD COLUMN "memory_ref" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "memory_ref" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "memory_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "pipeline" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_record_id_users_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contexts_id" ON "contexts" USING btree ("tenant_id","context_id");--> statement-breakpoint
CREATE INDEX "replies_record" ON "replies" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "users_pipeline" ON "users" USING btree ("domain","pipeline");--> statement-breakpoint
grant select, insert, update, delete on history to kith_app;
--> statement-breakpoint
grant insert, delete on contexts to kith_background;
--> statement-breakpoint
do $$
begin
  alter table history enable row level security;
  alter table history force row level security;
  create policy tenant on history to kith_app
    using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
end
$$;
