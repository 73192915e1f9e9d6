-- A plain request is one statement: a call of a function that opens the request, does the work and reads back. Each
-- statement in a volatile function takes a snapshot of its own, so that the work sees what was done before the locks
-- were had, as it does where the request's statements are sent one by one.

-- As begin_request, with the checks that only some callers need: the page that calls (null: none) and the versions of the
-- tenant's own domains that the call was made ready with (null: none).
create function open_request(key_hash bytea, scope text, locks text[], origin text, own jsonb) returns void
language plpgsql volatile as $$
begin
  perform begin_request(key_hash, scope, locks);
  if origin is not null then
    perform check_origin(origin);
  end if;
  if own is not null then
    perform check_definitions(own);
  end if;
end
$$;
--> statement-breakpoint
-- An upsert without a key or a condition: Put in worker/store/users.ts. KT400: the tenant is none of `memory_tenants`
-- (null: no memory is named).
create function request_upsert(
  key_hash bytea, scope text, locks text[], origin text, own jsonb,
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, content text, memory_ref text,
  memory_tenants text[], resend_after interval, extractor text, schema_versions jsonb, last_extractor text
) returns jsonb
language plpgsql volatile as $$
declare
  wrote boolean;
begin
  perform open_request(key_hash, scope, locks, origin, own);
  if current_tenant()::text <> all (memory_tenants) then
    perform refuse('KT400');
  end if;
  wrote := put_user(user_id, domain, schema_version, explicit, context_id, content, memory_ref, resend_after) is not null;
  return read_back(user_id, domain, 'null', extractor, schema_versions, last_extractor)
    || jsonb_build_object('wrote', wrote);
end
$$;
--> statement-breakpoint
revoke all on function
  open_request(bytea, text, text[], text, jsonb),
  request_upsert(
    bytea, text, text[], text, jsonb, text, text, text, jsonb, text, text, text, text[], interval, text, jsonb, text)
from public;
--> statement-breakpoint
grant execute on function
  open_request(bytea, text, text[], text, jsonb),
  request_upsert(
    bytea, text, text[], text, jsonb, text, text, text, jsonb, text, text, text, text[], interval, text, jsonb, text)
to kith_app;
--> statement-breakpoint
-- A time-out that a statement sets holds for the statements after it. Where there is none after it, these do.
alter role kith_app set statement_timeout = '5s';
--> statement-breakpoint
alter role kith_app set lock_timeout = '2s';
