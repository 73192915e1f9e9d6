DROP INDEX "contexts_summary";--> statement-breakpoint
CREATE INDEX "contexts_summary" ON "contexts" USING btree ("record_id","summary_id","context_id") WHERE "contexts"."origin" <> 'upsert';
--> statement-breakpoint
-- The texts that speak for a record and are not in its summary: `below` is summary_below of it. Of appended ones 500 at a
-- time, MAX_OPEN_TEXTS in worker/store/snapshot.ts: when those are in the summary the next ones are open.
create or replace function open_texts(u users, below bigint) returns setof contexts
language sql stable as $$
  select c.* from contexts c
  where c.tenant_id = u.tenant_id and c.record_id = u.record_id and c.context_id = u.context_id
  union all
  select c.* from contexts c
  where u.memory_ref is not null and c.tenant_id = u.tenant_id and c.record_id = u.record_id and c.origin <> 'upsert'
    and c.summary_id = 0 and c.memory_ref = u.memory_ref
  union all
  (select c.* from contexts c
  where c.tenant_id = u.tenant_id and c.record_id = u.record_id and c.origin <> 'upsert' and c.origin = 'append'
    and c.summary_id < open_texts.below
  order by c.summary_id, c.context_id limit 500)
$$;
--> statement-breakpoint
-- What has still to be read of a record: UnreadText in worker/store/snapshot.ts. As much as one answer may bring; the
-- rest is another go.
create or replace function unread_of(u users, extractor text, schema_versions jsonb) returns jsonb
language plpgsql stable set enable_bitmapscan = off set enable_seqscan = off as $$
declare
  below constant bigint := summary_below(u);
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'contextId', t.context_id, 'content', t.content, 'occurredAt', t.occurred_at)), '[]')
    from (
      select c.context_id, c.content, c.occurred_at,
        sum(octet_length(c.content)) over (order by c.context_id) - octet_length(c.content) as before
      from open_texts(u, below) c
      where is_unread(c, u, unread_of.extractor, unread_of.schema_versions)) t
    where t.before < 4194304);
end
$$;
