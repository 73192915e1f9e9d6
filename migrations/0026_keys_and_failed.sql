CREATE INDEX "users_failed" ON "users" USING btree ("tenant_id","record_id") WHERE "users"."due_at" is null and "users"."error" is not null;
--> statement-breakpoint
-- The app role sees no keys: these show, and revoke, those of the call's own tenant. No hash leaves the database.
create function tenant_keys(caller_hash bytea)
returns table (id text, scopes text[], created_at timestamptz, expires_at timestamptz, revoked_at timestamptz, is_caller boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.key_id, k.scopes, k.created_at, k.expires_at, k.revoked_at, k.key_hash = caller_hash
  from api_keys k where k.tenant_id = current_tenant()
  order by k.created_at desc, k.key_id
$$;
--> statement-breakpoint
-- A key that was revoked keeps the time of the first revocation. Nothing happens to one of another tenant.
create function revoke_key(wanted text) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update api_keys k set revoked_at = coalesce(k.revoked_at, now())
  where k.tenant_id = current_tenant() and k.key_id = wanted
$$;
--> statement-breakpoint
revoke all on function tenant_keys(bytea), revoke_key(text) from public;
--> statement-breakpoint
grant execute on function tenant_keys(bytea), revoke_key(text) to kith_app;
