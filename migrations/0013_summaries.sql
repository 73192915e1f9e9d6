CREATE TABLE "summaries" (
	"record_id" bigint PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"summary_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "summaries_summary_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"revision" bigint DEFAULT 1 NOT NULL,
	"extractor" text NOT NULL,
	"schema_version" text NOT NULL,
	"summary" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contexts" ADD COLUMN "summary_id" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_record_id_users_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contexts_summary" ON "contexts" USING btree ("record_id","summary_id") WHERE "contexts"."origin" <> 'upsert';
--> statement-breakpoint
grant select, delete on summaries to kith_app;
--> statement-breakpoint
grant select, insert, update, delete on summaries to kith_background;
--> statement-breakpoint
alter table summaries enable row level security;
--> statement-breakpoint
alter table summaries force row level security;
--> statement-breakpoint
create policy tenant on summaries to kith_app
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
--> statement-breakpoint
create policy background on summaries to kith_background using (true) with check (true);
--> statement-breakpoint
-- Whoever takes a text away takes the summary along that it is in: the others speak for themselves until it is made anew.
create function forget_summaries() returns trigger
language plpgsql volatile as $$
begin
  delete from summaries s using gone g
  where s.tenant_id = g.tenant_id and s.record_id = g.record_id and s.summary_id = g.summary_id;
  return null;
end
$$;
--> statement-breakpoint
create trigger forget_summaries after delete on contexts
referencing old table as gone for each statement execute function forget_summaries();
--> statement-breakpoint
-- Under another version of its schema a record's texts may come to something else.
create function forget_summary() returns trigger
language plpgsql volatile as $$
begin
  delete from summaries s
  where s.tenant_id = new.tenant_id and s.record_id = new.record_id and s.schema_version <> new.schema_version;
  return null;
end
$$;
--> statement-breakpoint
create trigger forget_summary after update of schema_version on users
for each row when (old.schema_version is distinct from new.schema_version) execute function forget_summary();
--> statement-breakpoint
-- The texts that speak for a record and are not in its summary: `below` is summary_below of it. That is a parameter, for
-- row-level security keeps an expression with coalesce out of the index.
create function open_texts(u users, below bigint) returns setof contexts
language sql stable as $$
  select c.* from contexts c
  where c.tenant_id = u.tenant_id and c.record_id = u.record_id and c.context_id = u.context_id
  union all
  select c.* from contexts c
  where c.tenant_id = u.tenant_id and c.record_id = u.record_id and c.origin <> 'upsert' and c.summary_id < open_texts.below
    and (c.origin = 'append' or c.memory_ref = u.memory_ref)
$$;
--> statement-breakpoint
create function summary_below(u users) returns bigint
language plpgsql stable as $$
begin
  return coalesce(
    (select s.summary_id from summaries s where s.tenant_id = u.tenant_id and s.record_id = u.record_id),
    9223372036854775807);
end
$$;
--> statement-breakpoint
-- A record with its summary and all the texts in force that are not in it: Snapshot in worker/store/snapshot.ts.
-- A scan of an index marks what it finds dead, for the scans to come to step over it; a bitmap scan does not, and every
-- text that was summarized leaves an entry behind.
create function snapshot_of(u users) returns jsonb
language plpgsql stable set enable_bitmapscan = off as $$
declare
  s summaries;
  below constant bigint := summary_below(u);
begin
  select * into s from summaries where tenant_id = u.tenant_id and record_id = u.record_id;
  return jsonb_build_object(
    'recordId', u.record_id, 'tenantId', u.tenant_id, 'userId', u.user_id, 'domain', u.domain,
    'schemaVersion', u.schema_version, 'explicit', u.explicit, 'explicitAt', u.explicit_at,
    'memoryRef', u.memory_ref, 'memoryAt', u.memory_at, 'derived', u.derived, 'place', u.place,
    'heads', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'head', v.head, 'version', v.version, 'model', v.model, 'textHash', v.text_hash) order by v.head), '[]')
      from vectors v where v.tenant_id = u.tenant_id and v.record_id = u.record_id),
    'summary', s.summary, 'summaryId', s.summary_id, 'summaryRevision', s.revision,
    'texts', (select coalesce(jsonb_agg(text_of(c)), '[]') from open_texts(u, below) c),
    'due', u.due_at is not null, 'attempts', u.attempts, 'error', u.error,
    'revision', u.revision, 'workVersion', u.work_version, 'lastEnrichedAt', u.last_enriched_at,
    'createdAt', u.created_at, 'updatedAt', u.updated_at);
end
$$;
--> statement-breakpoint
-- Deletes the summaries of records with work due that somebody else than `extractor` made, or for another version of the
-- schema: their texts are to be read again. Of schema versions the current one of each domain, by its name.
create function forget_outdated_summaries(record_ids bigint[], extractor text, schema_versions jsonb) returns void
language sql volatile as $$
  delete from summaries s using users u
  where u.record_id = any (record_ids) and u.due_at is not null
    and s.tenant_id = u.tenant_id and s.record_id = u.record_id
    and (s.extractor <> forget_outdated_summaries.extractor
      or s.schema_version <> coalesce(forget_outdated_summaries.schema_versions ->> u.domain, (
        select d.version from definitions d where d.tenant_id = u.tenant_id and d.name = u.domain and d.is_current)))
$$;
--> statement-breakpoint
-- What has still to be read of a record: UnreadText in worker/store/snapshot.ts.
create function unread_of(u users, extractor text, schema_versions jsonb) returns jsonb
language plpgsql stable set enable_bitmapscan = off as $$
declare
  below constant bigint := summary_below(u);
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'contextId', c.context_id, 'content', c.content, 'occurredAt', c.occurred_at)), '[]')
    from open_texts(u, below) c
    where is_unread(c, u, unread_of.extractor, unread_of.schema_versions));
end
$$;
--> statement-breakpoint
create function unread_bytes_of(u users, extractor text, schema_versions jsonb) returns bigint
language plpgsql stable set enable_bitmapscan = off as $$
declare
  below constant bigint := summary_below(u);
begin
  return (
    select coalesce(sum(octet_length(c.content)), 0)
    from open_texts(u, below) c
    where is_unread(c, u, unread_bytes_of.extractor, unread_bytes_of.schema_versions));
end
$$;
--> statement-breakpoint
-- What a write answers: ReadBack in worker/store/keyed.ts, with the record as it is now; what has still to be read of it
-- only if that is asked for by versions. Null where there is no such user.
create function read_back(
  user_id text, domain text, outcome jsonb, extractor text, schema_versions jsonb, last_extractor text
) returns jsonb
language plpgsql volatile as $$
declare
  found_user users;
begin
  select u.* into found_user from users u
  where u.tenant_id = current_tenant() and u.user_id = read_back.user_id and u.domain = read_back.domain;
  if not found then
    return null;
  end if;
  if read_back.schema_versions is null then
    return jsonb_build_object(
      'reply', jsonb_build_object('record', snapshot_of(found_user), 'outcome', read_back.outcome),
      'replayed', false, 'unread', '[]'::jsonb);
  end if;
  perform forget_outdated_summaries(array[found_user.record_id], read_back.last_extractor, read_back.schema_versions);
  return jsonb_build_object(
    'reply', jsonb_build_object('record', snapshot_of(found_user), 'outcome', read_back.outcome),
    'replayed', false,
    'unread', unread_of(found_user, read_back.extractor, read_back.schema_versions));
end
$$;
--> statement-breakpoint
revoke all on function
  open_texts(users, bigint), summary_below(users), snapshot_of(users), forget_outdated_summaries(bigint[], text, jsonb), unread_of(users, text, jsonb),
  unread_bytes_of(users, text, jsonb), read_back(text, text, jsonb, text, jsonb, text), forget_summaries(), forget_summary()
from public;
--> statement-breakpoint
grant execute on function
  open_texts(users, bigint), summary_below(users), snapshot_of(users), forget_outdated_summaries(bigint[], text, jsonb), unread_of(users, text, jsonb),
  unread_bytes_of(users, text, jsonb)
to kith_app, kith_background;
--> statement-breakpoint
grant execute on function read_back(text, text, jsonb, text, jsonb, text) to kith_app;
