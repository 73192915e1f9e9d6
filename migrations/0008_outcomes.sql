CREATE TABLE "learning" (
	"tenant_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"decided" bigint DEFAULT 0 NOT NULL,
	"positive" bigint DEFAULT 0 NOT NULL,
	"triplets" bigint DEFAULT 0 NOT NULL,
	"pending" bigint DEFAULT 0 NOT NULL,
	"trained_change" bigint DEFAULT 0 NOT NULL,
	"version" text,
	CONSTRAINT "learning_tenant_id_domain_pk" PRIMARY KEY("tenant_id","domain")
);
--> statement-breakpoint
CREATE TABLE "models" (
	"tenant_id" uuid NOT NULL,
	"version" text NOT NULL,
	"domain" text NOT NULL,
	"run_id" text NOT NULL,
	"params" jsonb NOT NULL,
	"report" jsonb NOT NULL,
	"erased_since" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "models_tenant_id_version_pk" PRIMARY KEY("tenant_id","version")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"tenant_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"seeker_id" bigint NOT NULL,
	"candidate_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"grade" smallint NOT NULL,
	"weight" double precision NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"match_id" text,
	"change" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outcomes_seeker_id_candidate_id_pk" PRIMARY KEY("seeker_id","candidate_id")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"tenant_id" uuid NOT NULL,
	"record_id" bigint NOT NULL,
	"domain" text NOT NULL,
	"received_decided" bigint DEFAULT 0 NOT NULL,
	"received_positive" bigint DEFAULT 0 NOT NULL,
	"given_decided" bigint DEFAULT 0 NOT NULL,
	"given_positive" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "standings_record_id_domain_pk" PRIMARY KEY("record_id","domain")
);
--> statement-breakpoint
CREATE TABLE "train_people" (
	"tenant_id" uuid NOT NULL,
	"train_id" bigint NOT NULL,
	"record_id" bigint NOT NULL,
	"received_decided" bigint NOT NULL,
	"received_positive" bigint NOT NULL,
	"given_decided" bigint NOT NULL,
	"given_positive" bigint NOT NULL,
	CONSTRAINT "train_people_train_id_record_id_pk" PRIMARY KEY("train_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "train_runs" (
	"train_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "train_runs_train_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tenant_id" uuid NOT NULL,
	"run_id" text NOT NULL,
	"domain" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"is_forced" boolean NOT NULL,
	"through_change" bigint NOT NULL,
	"outcomes" integer NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"triplets_used" bigint NOT NULL,
	"step" integer DEFAULT 0 NOT NULL,
	"cursor" jsonb,
	"state" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone,
	"version" text,
	"report" jsonb,
	"error" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "train_runs_identity" UNIQUE("tenant_id","run_id")
);
--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_seeker_id_users_record_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_candidate_id_users_record_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_record_id_users_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "train_people" ADD CONSTRAINT "train_people_train_id_train_runs_train_id_fk" FOREIGN KEY ("train_id") REFERENCES "public"."train_runs"("train_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "train_people" ADD CONSTRAINT "train_people_record_id_users_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."users"("record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outcomes_candidate" ON "outcomes" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "outcomes_time" ON "outcomes" USING btree ("tenant_id","domain","occurred_at","seeker_id","candidate_id");--> statement-breakpoint
CREATE INDEX "train_people_record" ON "train_people" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "train_runs_under_way" ON "train_runs" USING btree ("tenant_id","domain") WHERE "train_runs"."status" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "train_runs_due" ON "train_runs" USING btree ("due_at") WHERE "train_runs"."due_at" is not null;
--> statement-breakpoint
create sequence outcome_changes;
--> statement-breakpoint
grant usage on sequence outcome_changes to kith_app;
--> statement-breakpoint
grant select, insert, update, delete on outcomes to kith_app;
--> statement-breakpoint
grant select, insert, update on standings, learning to kith_app;
--> statement-breakpoint
grant select, update on models to kith_app;
--> statement-breakpoint
grant select, insert on train_runs to kith_app;
--> statement-breakpoint
grant select on outcomes to kith_background;
--> statement-breakpoint
grant select, update on learning, train_runs to kith_background;
--> statement-breakpoint
grant select, insert on models to kith_background;
--> statement-breakpoint
grant select, insert, update, delete on train_people to kith_background;
--> statement-breakpoint
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['outcomes', 'standings', 'learning', 'models', 'train_runs', 'train_people'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy tenant on %I to kith_app using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
      tenant_table
    );
    execute format('create policy background on %I to kith_background using (true) with check (true)', tenant_table);
  end loop;
end
$$;
--> statement-breakpoint
-- What an outcome counts in sums: its weight, by how much its grade says (no decision in time is a weak no, a conversion
-- a strong yes), halved by each year that it is older than another. Counted from one fixed instant on and rounded to a
-- whole number of millionths, sums do not depend on the order of what they are made of. TALLY_EPOCH and the like in
-- worker/store/tally.ts say the same to who reads them.
create function counts_as(weight float8, grade smallint, occurred_at timestamptz) returns bigint
language sql immutable as $$
  select round(weight * (case grade when 0 then 1 when 1 then 0.3 when 2 then 1 else 2 end)
    * power(2, extract(epoch from occurred_at - timestamptz '2026-01-01 00:00:00Z') / 31557600) * 1048576)::bigint
$$;
--> statement-breakpoint
-- The triplets of seekers' outcomes: each outcome with those of the hundred before it that have another grade; and how
-- many of them have an outcome that no run has used.
create function triplets_of(tenant uuid, domain text, seekers bigint[], trained_change bigint,
  out triplets bigint, out pending bigint)
language sql stable as $$
  select coalesce(sum(t.made), 0)::bigint, coalesce(sum(t.made - t.used), 0)::bigint
  from (
    select
      case o.grade
        when 0 then count(*) filter (where o.grade <> 0) over before
        when 1 then count(*) filter (where o.grade <> 1) over before
        when 2 then count(*) filter (where o.grade <> 2) over before
        else count(*) filter (where o.grade <> 3) over before end as made,
      case when o.change > triplets_of.trained_change then 0 else case o.grade
        when 0 then count(*) filter (where o.grade <> 0 and o.change <= triplets_of.trained_change) over before
        when 1 then count(*) filter (where o.grade <> 1 and o.change <= triplets_of.trained_change) over before
        when 2 then count(*) filter (where o.grade <> 2 and o.change <= triplets_of.trained_change) over before
        else count(*) filter (where o.grade <> 3 and o.change <= triplets_of.trained_change) over before end end as used
    from outcomes o
    where o.tenant_id = triplets_of.tenant and o.domain = triplets_of.domain and o.seeker_id = any (triplets_of.seekers)
    window before as (
      partition by o.seeker_id order by o.occurred_at, o.candidate_id rows between 100 preceding and 1 preceding)
  ) t
$$;
--> statement-breakpoint
-- Adds to what is summed of people and of the domain. Each item: record, domain, and what is added of each sum.
create function add_standings(items jsonb) returns void
language sql volatile as $$
  insert into standings as s (tenant_id, record_id, domain, received_decided, received_positive, given_decided, given_positive)
  select current_tenant(), i.record, i.domain, sum(i.rd), sum(i.rp), sum(i.gd), sum(i.gp)
  from jsonb_to_recordset(items) as i (record bigint, domain text, rd bigint, rp bigint, gd bigint, gp bigint)
  group by i.record, i.domain order by i.record
  on conflict (record_id, domain) do update set
    received_decided = s.received_decided + excluded.received_decided,
    received_positive = s.received_positive + excluded.received_positive,
    given_decided = s.given_decided + excluded.given_decided,
    given_positive = s.given_positive + excluded.given_positive
$$;
--> statement-breakpoint
-- Stores outcomes of pairs and all that they count in. Of each pair the latest stands; the same again, and an older one,
-- change nothing. The caller holds the tenant's lock on outcomes. Items: index, seekerId, candidateId, outcome, grade,
-- weight, occurredAt or null for now, matchId or null. Returns the items whose users are not there, and the triplets made.
create function put_outcomes(domain text, items jsonb) returns jsonb
language plpgsql volatile as $$
#variable_conflict use_column
declare
  tenant constant uuid := current_tenant();
  trained constant bigint := coalesce(
    (select l.trained_change from learning l where l.tenant_id = tenant and l.domain = put_outcomes.domain), 0);
  found_items jsonb;
  changes jsonb;
  seekers bigint[];
  was record;
  is_now record;
  generated bigint := 0;
begin
  select jsonb_agg(to_jsonb(i) || jsonb_build_object(
    'seeker', (select u.record_id from users u where u.tenant_id = tenant and u.user_id = i."seekerId"
      order by u.domain = put_outcomes.domain desc, u.record_id limit 1),
    'candidate', (select u.record_id from users u
      where u.tenant_id = tenant and u.user_id = i."candidateId" and u.domain = put_outcomes.domain)))
  into found_items
  from jsonb_to_recordset(put_outcomes.items) as i ("index" int, "seekerId" text, "candidateId" text, outcome text,
    grade smallint, weight float8, "occurredAt" timestamptz, "matchId" text);

  with latest as (
    select distinct on (i.seeker, i.candidate) i.*, coalesce(i."occurredAt", now()) as at
    from jsonb_to_recordset(found_items) as i (seeker bigint, candidate bigint, outcome text, grade smallint,
      weight float8, "occurredAt" timestamptz, "matchId" text)
    where i.seeker is not null and i.candidate is not null
    order by i.seeker, i.candidate, coalesce(i."occurredAt", now()) desc, i.grade desc, i.weight desc, i.outcome desc,
      i."matchId" desc nulls last
  )
  select jsonb_agg(jsonb_build_object('seeker', l.seeker, 'candidate', l.candidate, 'outcome', l.outcome,
    'grade', l.grade, 'weight', l.weight, 'at', l.at, 'matchId', l."matchId",
    'decided', counts_as(l.weight, l.grade, l.at)
      - coalesce(counts_as(o.weight, o.grade, o.occurred_at), 0),
    'positive', case when l.grade >= 2 then counts_as(l.weight, l.grade, l.at) else 0 end
      - case when o.grade >= 2 then counts_as(o.weight, o.grade, o.occurred_at) else 0 end)
    order by l.seeker, l.candidate)
  into changes
  from latest l
  left join outcomes o on o.tenant_id = tenant and o.seeker_id = l.seeker and o.candidate_id = l.candidate
  where o.seeker_id is null
    or case when l."occurredAt" is null
      then l.at > o.occurred_at and (o.outcome, o.weight, o.match_id) is distinct from (l.outcome, l.weight, l."matchId")
      else (l.at, l.grade, l.weight, l.outcome, coalesce(l."matchId", ''))
        > (o.occurred_at, o.grade, o.weight, o.outcome, coalesce(o.match_id, '')) end;

  if changes is not null then
    select array_agg(distinct c.seeker) into seekers from jsonb_to_recordset(changes) as c (seeker bigint);
    was := triplets_of(tenant, put_outcomes.domain, seekers, trained);

    insert into outcomes as o (tenant_id, domain, seeker_id, candidate_id, outcome, grade, weight, occurred_at,
      match_id, change)
    select tenant, put_outcomes.domain, c.seeker, c.candidate, c.outcome, c.grade, c.weight, c.at, c."matchId",
      nextval('outcome_changes')
    from jsonb_to_recordset(changes) as c (seeker bigint, candidate bigint, outcome text, grade smallint,
      weight float8, at timestamptz, "matchId" text)
    on conflict (seeker_id, candidate_id) do update set outcome = excluded.outcome, grade = excluded.grade,
      weight = excluded.weight, occurred_at = excluded.occurred_at, match_id = excluded.match_id,
      change = excluded.change, updated_at = now();

    perform add_standings((
      select jsonb_agg(s) from (
        select c.seeker as record, put_outcomes.domain as domain, 0 as rd, 0 as rp, c.decided as gd, c.positive as gp
        from jsonb_to_recordset(changes) as c (seeker bigint, decided bigint, positive bigint)
        union all
        select c.candidate, put_outcomes.domain, c.decided, c.positive, 0, 0
        from jsonb_to_recordset(changes) as c (candidate bigint, decided bigint, positive bigint)) s));

    is_now := triplets_of(tenant, put_outcomes.domain, seekers, trained);
    insert into learning as l (tenant_id, domain, decided, positive, triplets, pending)
    select tenant, put_outcomes.domain, sum(c.decided), sum(c.positive),
      is_now.triplets - was.triplets, is_now.pending - was.pending
    from jsonb_to_recordset(changes) as c (decided bigint, positive bigint)
    on conflict (tenant_id, domain) do update set decided = l.decided + excluded.decided,
      positive = l.positive + excluded.positive, triplets = l.triplets + excluded.triplets,
      pending = l.pending + excluded.pending;
    generated := greatest(0, is_now.triplets - was.triplets);
  end if;

  return jsonb_build_object(
    'missing', (select coalesce(jsonb_agg(jsonb_build_object('index', i."index", 'seeker', i.seeker is null)
        order by i."index"), '[]')
      from jsonb_to_recordset(found_items) as i ("index" int, seeker bigint, candidate bigint)
      where i.seeker is null or i.candidate is null),
    'generated', generated,
    'pending', coalesce((select l.pending from learning l where l.tenant_id = tenant and l.domain = put_outcomes.domain), 0));
end
$$;
--> statement-breakpoint
-- Queues a run, if none is under way and there is enough to learn from; else returns the one under way, or null. The
-- caller holds the tenant's lock on outcomes.
create function queue_run(domain text, budget bigint, is_forced boolean, resend_after interval) returns train_runs
language plpgsql volatile as $$
#variable_conflict use_column
declare
  tenant constant uuid := current_tenant();
  run train_runs;
  learned learning;
  day constant text := to_char(now() at time zone 'utc', '"tr_"YYYY"_"MM"_"DD"_"');
begin
  select r.* into run from train_runs r
  where r.tenant_id = tenant and r.domain = queue_run.domain and r.status in ('queued', 'running');
  if found then return run; end if;
  select l.* into learned from learning l where l.tenant_id = tenant and l.domain = queue_run.domain;
  if not found or (learned.pending < queue_run.budget and not queue_run.is_forced) then return null; end if;

  insert into train_runs (tenant_id, run_id, domain, is_forced, through_change, outcomes, triplets_used, due_at)
  select tenant,
    day || lpad((1 + (select count(*) from train_runs r where r.tenant_id = tenant and r.run_id like day || '%'))::text, 3, '0'),
    queue_run.domain, queue_run.is_forced, max(o.change), count(*), learned.triplets, now() + queue_run.resend_after
  from outcomes o where o.tenant_id = tenant and o.domain = queue_run.domain
  having count(*) > 0
  returning * into run;
  return run;
end
$$;
--> statement-breakpoint
-- Stores outcomes, and queues a run where enough triplets are pending then: what POST /v1/feedback answers, and the first
-- step of the run, if it is new.
create function take_feedback(domain text, items jsonb, budget bigint, resend_after interval) returns jsonb
language plpgsql volatile as $$
declare
  put jsonb := put_outcomes(take_feedback.domain, take_feedback.items);
  run train_runs := queue_run(take_feedback.domain, take_feedback.budget, false, take_feedback.resend_after);
begin
  return put || jsonb_build_object('step', case when run.train_id is not null and run.created_at = now()
    then jsonb_build_object('trainId', run.train_id, 'step', run.step) end);
end
$$;
--> statement-breakpoint
-- Takes away the outcomes that name records about to be erased, and all that they counted in. The caller holds the
-- tenant's lock on outcomes. Returns how many it were.
create function forget_outcomes(records bigint[]) returns int
language plpgsql volatile as $$
#variable_conflict use_column
declare
  tenant constant uuid := current_tenant();
  gone jsonb;
  one record;
  was record;
  is_now record;
begin
  select jsonb_agg(jsonb_build_object('domain', o.domain, 'seeker', o.seeker_id, 'candidate', o.candidate_id,
    'decided', counts_as(o.weight, o.grade, o.occurred_at),
    'positive', case when o.grade >= 2 then counts_as(o.weight, o.grade, o.occurred_at) else 0 end))
  into gone
  from outcomes o
  where o.tenant_id = tenant and (o.seeker_id = any (records) or o.candidate_id = any (records));
  if gone is null then return 0; end if;

  for one in
    select g.domain, array_agg(distinct g.seeker) as seekers, sum(g.decided) as decided, sum(g.positive) as positive,
      coalesce(max(l.trained_change), 0) as trained
    from jsonb_to_recordset(gone) as g (domain text, seeker bigint, decided bigint, positive bigint)
    left join learning l on l.tenant_id = tenant and l.domain = g.domain
    group by g.domain order by g.domain
  loop
    was := triplets_of(tenant, one.domain, one.seekers, one.trained);
    delete from outcomes o
    where o.tenant_id = tenant and o.domain = one.domain
      and (o.seeker_id = any (records) or o.candidate_id = any (records));
    is_now := triplets_of(tenant, one.domain, one.seekers, one.trained);
    update learning l set decided = l.decided - one.decided, positive = l.positive - one.positive,
      triplets = l.triplets + is_now.triplets - was.triplets, pending = l.pending + is_now.pending - was.pending
    where l.tenant_id = tenant and l.domain = one.domain;
    update models m set erased_since = m.erased_since + cardinality(records)
    where m.tenant_id = tenant and m.domain = one.domain;
  end loop;

  perform add_standings((
    select jsonb_agg(s) from (
      select g.seeker as record, g.domain, 0 as rd, 0 as rp, -g.decided as gd, -g.positive as gp
      from jsonb_to_recordset(gone) as g (domain text, seeker bigint, decided bigint, positive bigint)
      union all
      select g.candidate, g.domain, -g.decided, -g.positive, 0, 0
      from jsonb_to_recordset(gone) as g (domain text, candidate bigint, decided bigint, positive bigint)) s));
  return jsonb_array_length(gone);
end
$$;
--> statement-breakpoint
revoke all on function
  counts_as(float8, smallint, timestamptz), triplets_of(uuid, text, bigint[], bigint), add_standings(jsonb),
  put_outcomes(text, jsonb), queue_run(text, bigint, boolean, interval), forget_outcomes(bigint[]),
  take_feedback(text, jsonb, bigint, interval)
from public;
--> statement-breakpoint
grant execute on function
  counts_as(float8, smallint, timestamptz), triplets_of(uuid, text, bigint[], bigint), add_standings(jsonb),
  put_outcomes(text, jsonb), queue_run(text, bigint, boolean, interval), forget_outcomes(bigint[]),
  take_feedback(text, jsonb, bigint, interval)
to kith_app;
--> statement-breakpoint
grant execute on function counts_as(float8, smallint, timestamptz), triplets_of(uuid, text, bigint[], bigint) to kith_background;
