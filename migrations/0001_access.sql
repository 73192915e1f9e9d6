-- Who may touch what. The Worker connects as kith_app, which sees one tenant's rows: those of the tenant that
-- begin_request found for the key. The background steps over to kith_background, which sees every tenant's rows
-- but no key. Neither owns a table nor can bypass row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_app') then
    create role kith_app login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'kith_background') then
    create role kith_background nologin;
  end if;
end
$$;
--> statement-breakpoint
grant kith_background to kith_app;
--> statement-breakpoint
grant usage on schema public to kith_app, kith_background;
--> statement-breakpoint
create function current_tenant() returns uuid
language sql stable
return nullif(current_setting('kith.tenant', true), '')::uuid;
--> statement-breakpoint
-- Timeouts are set here because settings of a role do not apply after SET ROLE.
create function set_timeouts() returns void
language plpgsql volatile as $$
begin
  perform set_config('statement_timeout', '5s', true);
  perform set_config('lock_timeout', '2s', true);
end
$$;
--> statement-breakpoint
-- Opens a tenant's transaction: authenticates the key, checks its scope, sets the tenant for row-level security and
-- takes the locks, always in the same order. It is a statement of its own so that the next one's snapshot is taken
-- after the locks are held.
create function begin_request(key_hash bytea, scope text, locks text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found_key record;
  lock_name text;
begin
  perform set_timeouts();
  select k.tenant_id, k.scopes into found_key
  from api_keys k
  where k.key_hash = begin_request.key_hash
    and k.revoked_at is null
    and (k.expires_at is null or k.expires_at > now());
  if not found then
    raise exception 'unknown key' using errcode = 'KT401';
  end if;
  if not begin_request.scope = any (found_key.scopes) then
    raise exception 'scope missing' using errcode = 'KT403';
  end if;
  perform set_config('kith.tenant', found_key.tenant_id::text, true);
  for lock_name in select distinct l from unnest(locks) l order by l loop
    perform pg_advisory_xact_lock(hashtextextended(found_key.tenant_id::text || ' ' || lock_name, 0));
  end loop;
end
$$;
--> statement-breakpoint
-- Opens a transaction of the queue consumer or the sweeper.
create function begin_background() returns void
language plpgsql volatile as $$
begin
  perform set_timeouts();
  perform set_config('role', 'kith_background', true);
end
$$;
--> statement-breakpoint
-- Ends the transaction with a code of our own. Volatile, so that it is called only where a statement gets to it.
create function refuse(code text) returns boolean
language plpgsql volatile as $$
begin
  raise exception 'refused' using errcode = code;
end
$$;
--> statement-breakpoint
revoke all on function begin_request(bytea, text, text[]), begin_background(), set_timeouts(), refuse(text), current_tenant() from public;
--> statement-breakpoint
grant execute on function begin_request(bytea, text, text[]), begin_background(), set_timeouts(), refuse(text), current_tenant() to kith_app;
--> statement-breakpoint
grant execute on function current_tenant(), refuse(text) to kith_background;
--> statement-breakpoint
grant select, insert, update, delete on users, contexts, vectors, replies to kith_app;
--> statement-breakpoint
grant select, update on users, contexts to kith_background;
--> statement-breakpoint
grant select, insert, update, delete on vectors to kith_background;
--> statement-breakpoint
grant select, update, delete on replies to kith_background;
--> statement-breakpoint
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['users', 'contexts', 'vectors', 'replies'] loop
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
-- A record is updated at least twice for each write: room on its page keeps those updates out of the indexes.
alter table users set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
