-- The other plain requests: see open_request.

-- Adds a text to a user, whose lock the caller holds. False where the text was there already: then nothing changes.
-- KT404: there is no such user.
create function put_context(
  user_id text, domain text, context_id text, source text, content text, occurred_at timestamptz, resend_after interval
) returns boolean
language plpgsql volatile as $$
#variable_conflict use_column
declare
  about bigint;
begin
  select u.record_id into about from users u
  where u.tenant_id = current_tenant() and u.user_id = put_context.user_id and u.domain = put_context.domain;
  if not found then
    perform refuse('KT404');
  end if;
  insert into contexts (record_id, context_id, tenant_id, origin, source, content, occurred_at)
  values (
    about, put_context.context_id, current_tenant(), 'append', put_context.source, put_context.content,
    coalesce(put_context.occurred_at, now()))
  on conflict do nothing;
  if not found then
    return false;
  end if;
  update users u set revision = u.revision + 1, updated_at = now(), work_version = u.work_version + 1,
    due_at = now() + resend_after, attempts = 0, error = null
  where u.tenant_id = current_tenant() and u.record_id = about;
  return true;
end
$$;
--> statement-breakpoint
-- An append without a key or a condition: PutContext in worker/store/contexts.ts.
create function request_append(
  key_hash bytea, scope text, locks text[], origin text, own jsonb,
  user_id text, domain text, context_id text, source text, content text, occurred_at timestamptz, resend_after interval,
  outcome jsonb, extractor text, schema_versions jsonb, last_extractor text
) returns jsonb
language plpgsql volatile as $$
declare
  wrote boolean;
begin
  perform open_request(key_hash, scope, locks, origin, own);
  wrote := put_context(user_id, domain, context_id, source, content, occurred_at, resend_after);
  return read_back(user_id, domain, outcome, extractor, schema_versions, last_extractor)
    || jsonb_build_object('wrote', wrote);
end
$$;
--> statement-breakpoint
-- The records of a user, in one domain or in each (null), by the domains' names: a list of Snapshot in
-- worker/store/snapshot.ts.
create function request_records(
  key_hash bytea, scope text, locks text[], origin text, own jsonb, user_id text, domain text
) returns jsonb
language plpgsql volatile as $$
begin
  perform open_request(key_hash, scope, locks, origin, own);
  return (
    select coalesce(jsonb_agg(snapshot_of(u) order by u.domain), '[]') from users u
    where u.tenant_id = current_tenant() and u.user_id = request_records.user_id
      and (request_records.domain is null or u.domain = request_records.domain));
end
$$;
--> statement-breakpoint
-- The record that a user is matched from, what the tenant's outcomes say, and whether the domain has more candidates than
-- `most_weighed`: FoundSeeker in worker/store/match.ts. Null where they have no record.
-- The number of candidates is by the sample that an index holds; 0 while some of them have no traits to be found by.
create function seeker_of(user_id text, domain text, most_weighed int) returns jsonb
language plpgsql stable as $$
begin
  return (
    select jsonb_build_object(
      'seeker', snapshot_of(u),
      'learned', (
        select jsonb_build_object(
          'sums', jsonb_build_object('decided', l.decided, 'positive', l.positive), 'model', m.params,
          'standing', jsonb_build_object(
            'received', jsonb_build_object(
              'decided', coalesce(s.received_decided, 0), 'positive', coalesce(s.received_positive, 0)),
            'given', jsonb_build_object(
              'decided', coalesce(s.given_decided, 0), 'positive', coalesce(s.given_positive, 0))))
        from learning l
        left join models m on m.tenant_id = l.tenant_id and m.version = l.version
        left join standings s on s.tenant_id = l.tenant_id and s.record_id = u.record_id and s.domain = l.domain
        where l.tenant_id = current_tenant() and l.domain = seeker_of.domain and l.decided > 0 limit 1),
      'isLarge', (
        select count(*) = count(c.traits) and count(*) * 256 > seeker_of.most_weighed from candidates c
        where c.tenant_id = (select current_tenant()) and c.domain = seeker_of.domain and c.record_id % 256 = 0))
    from users u
    where u.tenant_id = current_tenant() and u.user_id = seeker_of.user_id
    order by u.domain = seeker_of.domain desc, u.record_id limit 1);
end
$$;
--> statement-breakpoint
-- The first call of a match without a key.
create function request_seeker(
  key_hash bytea, scope text, locks text[], origin text, own jsonb, user_id text, domain text, most_weighed int
) returns jsonb
language plpgsql volatile as $$
begin
  perform open_request(key_hash, scope, locks, origin, own);
  return seeker_of(user_id, domain, most_weighed);
end
$$;
--> statement-breakpoint
revoke all on function
  put_context(text, text, text, text, text, timestamptz, interval),
  request_append(
    bytea, text, text[], text, jsonb, text, text, text, text, text, timestamptz, interval, jsonb, text, jsonb, text),
  request_records(bytea, text, text[], text, jsonb, text, text),
  seeker_of(text, text, int), request_seeker(bytea, text, text[], text, jsonb, text, text, int)
from public;
--> statement-breakpoint
grant execute on function
  put_context(text, text, text, text, text, timestamptz, interval),
  request_append(
    bytea, text, text[], text, jsonb, text, text, text, text, text, timestamptz, interval, jsonb, text, jsonb, text),
  request_records(bytea, text, text[], text, jsonb, text, text),
  seeker_of(text, text, int), request_seeker(bytea, text, text[], text, jsonb, text, text, int)
to kith_app;
