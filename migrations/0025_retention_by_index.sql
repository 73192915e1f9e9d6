-- As before, but it looks for kept replies by the record that they speak of.
create or replace function carry_out_retention(most int, resend_after interval) returns table (job jsonb, texts int)
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
    from (select record_id, array_agg(context_id) as context_ids from took group by record_id) t
      cross join lateral (
        select tenant_id, route, key, snapshot from replies where record_id = t.record_id
        union all
        select tenant_id, route, key, snapshot from replies where about @> array[t.record_id]) said
    where exists (select from unnest(t.context_ids) id where position(id in said.snapshot::text) > 0)
      and r.tenant_id = said.tenant_id and r.route = said.route and r.key = said.key
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
