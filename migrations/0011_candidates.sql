CREATE TABLE "candidates" (
	"record_id" bigint PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"lat" double precision,
	"lon" double precision,
	"cell" integer GENERATED ALWAYS AS (floor(lat * 2)::int * 720 + floor(lon * 2)::int) STORED,
	"completeness" double precision NOT NULL,
	"fields" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_record_id_users_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_place" ON "candidates" USING btree ("tenant_id","domain","cell");--> statement-breakpoint
-- Forced row-level security holds for the owner, too, who may have no way around it.
alter table users no force row level security;
--> statement-breakpoint
-- Which fields a match looks at is known to the Worker alone: until a record is enriched again all of them stand here.
insert into candidates (record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields)
select record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields from users
where pipeline <> '';
--> statement-breakpoint
alter table users force row level security;
--> statement-breakpoint
alter table candidates enable row level security;
--> statement-breakpoint
alter table candidates force row level security;
--> statement-breakpoint
create policy tenant on candidates to kith_app
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
--> statement-breakpoint
create policy background on candidates to kith_background using (true) with check (true);
--> statement-breakpoint
grant select, insert, update on candidates to kith_background;
--> statement-breakpoint
grant select on candidates to kith_app;
--> statement-breakpoint
alter table candidates set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
