CREATE TABLE "definitions" (
	"tenant_id" uuid NOT NULL,
	"name" text NOT NULL,
	"number" integer NOT NULL,
	"version" text NOT NULL,
	"head_version" text NOT NULL,
	"definition" jsonb,
	"is_current" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "definitions_tenant_id_name_number_pk" PRIMARY KEY("tenant_id","name","number")
);
--> statement-breakpoint
ALTER TABLE "definitions" ADD CONSTRAINT "definitions_tenant_id_tenants_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("tenant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "definitions_current" ON "definitions" USING btree ("tenant_id","name") WHERE "definitions"."is_current";--> statement-breakpoint
grant select, insert, update, delete on definitions to kith_app;
--> statement-breakpoint
grant select on definitions to kith_background;
--> statement-breakpoint
alter table definitions enable row level security;
--> statement-breakpoint
alter table definitions force row level security;
--> statement-breakpoint
create policy tenant on definitions to kith_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
--> statement-breakpoint
create policy background on definitions to kith_background using (true);
--> statement-breakpoint
-- Refuses a call that was made ready with another version of one of the tenant's own domains than the current one, and
-- says in the detail what is current. Until the transaction ends no definition changes: who changes one takes the lock
-- of this name alone.
create function check_definitions(known jsonb) returns void
language plpgsql volatile as $$
declare
  stale jsonb;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(current_tenant()::text || ' domains', 0));
  select jsonb_agg(jsonb_build_object('name', k.key, 'version', d.version, 'definition', d.definition)) into stale
  from jsonb_each_text(known) k
  left join definitions d on d.tenant_id = current_tenant() and d.name = k.key and d.is_current
  where d.version is distinct from k.value;
  if stale is not null then
    raise exception 'stale definition' using errcode = 'KT205', detail = stale::text;
  end if;
end
$$;
--> statement-breakpoint
-- Stores a version of a tenant's own domain, unless it says what the current one says. The caller holds the lock
-- `domains`. KT412: `expected` is not the current version (an empty string: there is none); KT429: too many domains.
create function put_definition(
  name text, definition jsonb, head_version text, expected text, most_domains int, most_versions int
) returns definitions
language plpgsql volatile as $$
#variable_conflict use_column
declare
  newest definitions;
  made definitions;
begin
  select d.* into newest from definitions d
  where d.tenant_id = current_tenant() and d.name = put_definition.name order by d.number desc limit 1;
  if expected is not null and expected <> coalesce(case when newest.is_current then newest.version end, '') then
    perform refuse('KT412');
  end if;
  if newest.is_current and newest.definition = put_definition.definition
    and newest.head_version = put_definition.head_version
  then
    return newest;
  end if;
  if newest.is_current is not true and most_domains <= (
    select count(*) from definitions d where d.tenant_id = current_tenant() and d.is_current)
  then
    perform refuse('KT429');
  end if;
  update definitions d set is_current = false
  where d.tenant_id = current_tenant() and d.name = put_definition.name and d.is_current;
  insert into definitions as d (tenant_id, name, number, version, head_version, definition, is_current)
  values (
    current_tenant(), put_definition.name, coalesce(newest.number, 0) + 1,
    put_definition.name || '.v' || coalesce(newest.number, 0) + 1, put_definition.head_version,
    put_definition.definition, true)
  returning d.* into made;
  delete from definitions d
  where d.tenant_id = current_tenant() and d.name = put_definition.name
    and (d.number <= made.number - most_versions or d.definition is null);
  return made;
end
$$;
--> statement-breakpoint
-- Of a domain whose current version nobody told: a tenant's own.
create or replace function is_unread(c contexts, u users, extractor text, schema_versions jsonb) returns boolean
language sql stable as $$
  select c.readings is null or c.extractor <> is_unread.extractor
    or c.schema_version <> coalesce(is_unread.schema_versions ->> u.domain, (
      select d.version from definitions d where d.tenant_id = u.tenant_id and d.name = u.domain and d.is_current))
$$;
--> statement-breakpoint
revoke all on function
  check_definitions(jsonb), put_definition(text, jsonb, text, text, int, int)
from public;
--> statement-breakpoint
grant execute on function
  check_definitions(jsonb), put_definition(text, jsonb, text, text, int, int)
to kith_app;
