ALTER TABLE "tenants" ADD COLUMN "origins" text[] DEFAULT '{}' NOT NULL;
--> statement-breakpoint
-- The app role sees no tenants: these look at the one of the call's key. KT451: the page that calls is of an origin
-- that the tenant has not allowed.
create function check_origin(origin text) returns void
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (
    select from tenants t where t.tenant_id = current_tenant() and check_origin.origin = any (t.origins))
  then
    raise exception 'origin not allowed' using errcode = 'KT451';
  end if;
end
$$;
--> statement-breakpoint
create function allowed_origins() returns text[]
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.origins from tenants t where t.tenant_id = current_tenant()
$$;
--> statement-breakpoint
create function put_origins(origins text[]) returns text[]
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update tenants t set origins = put_origins.origins where t.tenant_id = current_tenant() returning t.origins
$$;
--> statement-breakpoint
revoke all on function check_origin(text), allowed_origins(), put_origins(text[]) from public;
--> statement-breakpoint
grant execute on function check_origin(text), allowed_origins(), put_origins(text[]) to kith_app;
