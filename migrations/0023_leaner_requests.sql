-- As before, in fewer statements of its own. Whatever is set here needs none: an assignment is not planned.
create or replace function begin_request(key_hash bytea, scope text, locks text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  tenant text;
  scopes text[];
  lock_name text;
  done text;
begin
  done := set_config('statement_timeout', '5s', true);
  done := set_config('lock_timeout', '2s', true);
  select k.tenant_id::text, k.scopes into tenant, scopes
  from api_keys k
  where k.key_hash = begin_request.key_hash
    and k.revoked_at is null
    and (k.expires_at is null or k.expires_at > now());
  if not found then
    raise exception 'unknown key' using errcode = 'KT401';
  end if;
  if not begin_request.scope = any (scopes) then
    raise exception 'scope missing' using errcode = 'KT403';
  end if;
  done := set_config('kith.tenant', tenant, true);
  if cardinality(locks) = 0 then
    return;
  end if;
  for lock_name in select distinct l from unnest(locks) l order by l loop
    perform pg_advisory_xact_lock(hashtextextended(tenant || ' ' || lock_name, 0));
  end loop;
end
$$;
--> statement-breakpoint
-- A record with what is stored of it: Snapshot in worker/store/snapshot.ts.
create function snapshot_from(u users, heads jsonb, s summaries, texts jsonb) returns jsonb
language plpgsql stable as $$
begin
  return jsonb_build_object(
    'recordId', u.record_id, 'tenantId', u.tenant_id, 'userId', u.user_id, 'domain', u.domain,
    'schemaVersion', u.schema_version, 'explicit', u.explicit, 'explicitAt', u.explicit_at,
    'memoryRef', u.memory_ref, 'memoryAt', u.memory_at, 'derived', u.derived, 'place', u.place, 'heads', heads,
    'summary', s.summary, 'summaryId', s.summary_id, 'summaryRevision', s.revision, 'texts', texts,
    'due', u.due_at is not null, 'attempts', u.attempts, 'error', u.error,
    'revision', u.revision, 'workVersion', u.work_version, 'lastEnrichedAt', u.last_enriched_at,
    'createdAt', u.created_at, 'updatedAt', u.updated_at);
end
$$;
--> statement-breakpoint
-- As before, but it looks for the summary once.
create or replace function snapshot_of(u users) returns jsonb
language plpgsql stable set enable_bitmapscan = off set enable_seqscan = off as $$
declare
  s summaries;
  below bigint;
begin
  select * into s from summaries where tenant_id = u.tenant_id and record_id = u.record_id;
  below := coalesce(s.summary_id, 9223372036854775807);
  return snapshot_from(
    u,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'head', v.head, 'version', v.version, 'model', v.model, 'textHash', v.text_hash) order by v.head), '[]')
      from vectors v where v.tenant_id = u.tenant_id and v.record_id = u.record_id),
    s,
    (select coalesce(jsonb_agg(text_of(c)), '[]') from open_texts(u, below) c));
end
$$;
--> statement-breakpoint
-- As before. Of a record that this very call made nothing is stored but the text that it brought: its work is the first.
create or replace function request_upsert(
  key_hash bytea, scope text, locks text[], origin text, own jsonb,
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, content text, memory_ref text,
  memory_tenants text[], resend_after interval, extractor text, schema_versions jsonb, last_extractor text
) returns jsonb
language plpgsql volatile as $$
declare
  written bigint;
  made users;
  texts jsonb;
begin
  perform open_request(key_hash, scope, locks, origin, own);
  if current_tenant()::text <> all (memory_tenants) then
    perform refuse('KT400');
  end if;
  written := put_user(user_id, domain, schema_version, explicit, context_id, content, memory_ref, resend_after);
  if written is not null and schema_versions is null then
    select u.* into made from users u
    where u.tenant_id = current_tenant() and u.record_id = written and u.work_version = 1;
    if found then
      select jsonb_agg(text_of(c)) into texts from contexts c
      where c.tenant_id = current_tenant() and c.record_id = written and c.context_id = made.context_id;
      return jsonb_build_object(
        'reply', jsonb_build_object(
          'record', snapshot_from(made, '[]', null, coalesce(texts, '[]')), 'outcome', null),
        'replayed', false, 'unread', '[]'::jsonb, 'wrote', true);
    end if;
  end if;
  return read_back(user_id, domain, 'null', extractor, schema_versions, last_extractor)
    || jsonb_build_object('wrote', written is not null);
end
$$;
--> statement-breakpoint
revoke all on function snapshot_from(users, jsonb, summaries, jsonb) from public;
--> statement-breakpoint
grant execute on function snapshot_from(users, jsonb, summaries, jsonb) to kith_app, kith_background;
