do $$
begin
  if not exists (select from pg_roles where rolname = 'guest') then
    create role guest nologin;
  end if;
end
$$;
--> statement-breakpoint
create table notes (owner text not null default current_user, id int primary key, parent int references notes deferrable initially deferred);
--> statement-breakpoint
alter table notes enable row level security;
--> statement-breakpoint
create policy own on notes to guest using (owner = 'guest') with check (owner = 'guest');
--> statement-breakpoint
grant select, insert on notes to guest;
