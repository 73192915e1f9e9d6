ALTER TABLE "train_runs" ADD COLUMN "erased_since" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
grant update (step, seen, outcomes, due_at, erased_since, state, cursor) on train_runs to kith_app;
--> statement-breakpoint
-- Takes records that are about to be erased out of the runs under way that have their outcomes: out of what was predicted
-- of their decisions, and out of the place where the run goes on. What was learned from them stays in its sums, and the
-- model that it makes says so. A step that is being done was read with them in it: it is void, and due again. Comes before
-- the locks on users, which a step takes after that on its run. Returns the steps that are due.
create function forget_in_runs(records bigint[], resend_after interval) returns jsonb
language sql volatile as $$
  with gone as materialized (
    select r.train_id, count(*) as outcomes, count(*) filter (where (o.occurred_at, o.seeker_id, o.candidate_id)
      <= ((r.cursor ->> 'at')::timestamptz, (r.cursor ->> 'seeker')::bigint, (r.cursor ->> 'candidate')::bigint)) as seen
    from train_runs r
    join outcomes o on o.tenant_id = r.tenant_id and o.domain = r.domain and o.change <= r.through_change
    where r.tenant_id = current_tenant() and r.status in ('queued', 'running')
      and (o.seeker_id = any (records) or o.candidate_id = any (records))
    group by r.train_id
  ), stepped as (
    update train_runs r set step = r.step + 1, due_at = now() + resend_after,
      outcomes = r.outcomes - g.outcomes, seen = r.seen - g.seen,
      erased_since = r.erased_since + case when r.state is null then 0 else cardinality(records) end,
      state = case when r.state is not null then jsonb_set(r.state, '{heldOut}', (
        select coalesce(jsonb_agg(h.one order by h.place), '[]')
        from jsonb_array_elements(r.state -> 'heldOut') with ordinality as h (one, place)
        where (h.one ->> 0)::bigint <> all (records))) end,
      cursor = (
        select jsonb_build_object('at', o.occurred_at, 'seeker', o.seeker_id, 'candidate', o.candidate_id)
        from outcomes o
        where o.tenant_id = r.tenant_id and o.domain = r.domain
          and (o.occurred_at, o.seeker_id, o.candidate_id)
            <= ((r.cursor ->> 'at')::timestamptz, (r.cursor ->> 'seeker')::bigint, (r.cursor ->> 'candidate')::bigint)
          and o.seeker_id <> all (records) and o.candidate_id <> all (records)
        order by o.occurred_at desc, o.seeker_id desc, o.candidate_id desc limit 1)
    from gone g where r.train_id = g.train_id
    returning r.train_id, r.step
  )
  select coalesce(jsonb_agg(jsonb_build_object('trainId', train_id, 'step', step)), '[]') from stepped
$$;
--> statement-breakpoint
revoke all on function forget_in_runs(bigint[], interval) from public;
--> statement-breakpoint
grant execute on function forget_in_runs(bigint[], interval) to kith_app;
