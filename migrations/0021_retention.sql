CREATE TABLE "retention" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"days" integer,
	"keep" text NOT NULL,
	"texts" bigint DEFAULT 0 NOT NULL,
	"carried_out_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "contexts" ADD COLUMN "wordless" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "retention" ADD CONSTRAINT "retention_tenant_id_tenants_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("tenant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contexts_age" ON "contexts" USING btree ("tenant_id","occurred_at") WHERE not "contexts"."wordless" and "contexts"."origin" <> 'memory';
--> statement-breakpoint
grant select, insert, update on retention to kith_app;
--> statement-breakpoint
grant select, update on retention to kith_background;
--> statement-breakpoint
alter table retention enable row level security;
--> statement-breakpoint
alter table retention force row level security;
--> statement-breakpoint
create policy tenant on retention to kith_app
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
--> statement-breakpoint
create policy background on retention to kith_background using (true) with check (true);
--> statement-breakpoint
-- As before, with the mark of a text that has lost its words.
create or replace function text_of(c contexts) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'contextId', c.context_id, 'origin', c.origin, 'source', c.source, 'memoryRef', c.memory_ref,
    'occurredAt', c.occurred_at, 'wordless', c.wordless,
    'read', case when c.readings is not null then jsonb_build_object(
      'readings', c.readings, 'rejected', c.rejected, 'extractor', c.extractor, 'schemaVersion', c.schema_version) end)
$$;
--> statement-breakpoint
-- As before; but there is nothing to read in a text without words.
create or replace function is_unread(c contexts, u users, extractor text, schema_versions jsonb) returns boolean
language sql stable as $$
  select not c.wordless and (c.readings is null or c.extractor <> is_unread.extractor
    or c.schema_version <> coalesce(is_unread.schema_versions ->> u.domain, (
      select d.version from definitions d where d.tenant_id = u.tenant_id and d.name = u.domain and d.is_current)))
$$;
--> statement-breakpoint
-- Readings without the pieces of the text that they rest on.
create function without_words(readings jsonb) returns jsonb
language sql immutable as $$
  select coalesce(jsonb_agg(r - 'from' || jsonb_build_object('evidence', (
      select coalesce(jsonb_agg(e || '{"quote": ""}' order by m), '[]')
      from jsonb_array_elements(r -> 'evidence') with ordinality pieces (e, m))) order by n), '[]')
  from jsonb_array_elements(readings) with ordinality found (r, n)
$$;
--> statement-breakpoint
-- Carries out the tenants' rules on at most `most` texts, of the oldest days first: what a rule says leaves at midnight,
-- UTC, so that a record is made anew once a day. Records that somebody is writing to are left for the next time. The keyed
-- replies that speak of such a text go with it. Returns a job for each record, whose work is due.
create function carry_out_retention(most int, resend_after interval) returns table (job jsonb, texts int)
language sql volatile set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  with aged as materialized (
    select c.record_id, c.context_id, r.keep
    from retention r cross join lateral (
      select c.record_id, c.context_id from contexts c
      where c.tenant_id = r.tenant_id and not c.wordless and c.origin <> 'memory'
        and c.occurred_at < date_trunc('day', now(), 'UTC') - r.days * interval '1 day'
      order by c.occurred_at limit most) c
    where r.days is not null
    limit most
  ), held as materialized (
    select u.record_id, u.tenant_id from users u
    where u.record_id in (select record_id from aged) order by u.record_id for update skip locked
  ), gone as (
    delete from contexts c using aged a join held h using (record_id)
    where a.keep = 'nothing' and c.record_id = a.record_id and c.context_id = a.context_id
    returning c.tenant_id, c.record_id, c.context_id
  ), silenced as (
    update contexts c set wordless = true, content = '', rejected = '[]', readings = without_words(c.readings)
    from aged a join held h using (record_id)
    where a.keep = 'values' and c.record_id = a.record_id and c.context_id = a.context_id
    returning c.tenant_id, c.record_id, c.context_id
  ), took as materialized (
    select *, true as is_gone from gone union all select *, false from silenced
  ), unsummarized as (
    delete from summaries s where s.record_id in (select record_id from took where not is_gone)
  ), forgotten as (
    update replies r set snapshot = null, fingerprint = ''
    from took t
    where r.tenant_id = t.tenant_id and (r.record_id = t.record_id or r.about @> array[t.record_id])
      and position(t.context_id in r.snapshot::text) > 0
  ), counted as (
    update retention r set texts = r.texts + n.texts, carried_out_at = now()
    from (select tenant_id, count(*) as texts from took group by tenant_id) n where r.tenant_id = n.tenant_id
  )
  update users u set revision = u.revision + 1, work_version = u.work_version + 1, attempts = 0, error = null,
    due_at = now() + resend_after,
    context_id = case when u.context_id in (select context_id from gone g where g.record_id = u.record_id) then null
      else u.context_id end
  from (select record_id, count(*)::int as texts from took group by record_id) n
  where u.record_id = n.record_id
  returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version), n.texts
$$;
--> statement-breakpoint
revoke all on function without_words(jsonb), carry_out_retention(int, interval) from public;
--> statement-breakpoint
grant execute on function without_words(jsonb), carry_out_retention(int, interval) to kith_background;
