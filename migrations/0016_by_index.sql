CREATE INDEX "places_around" ON "places" USING btree ("country","kind","region") WHERE "places"."kind" <> 'city';
--> statement-breakpoint
-- As before, but it reads of the regions and countries only those that the place lies in.
create or replace function find_place(wanted text, qualifiers text[]) returns setof places
language sql stable as $$
  select p.* from places p
  where p.key = wanted and not exists (
    select from unnest(qualifiers) q where not exists (
      select from places r
      where r.kind = 'region' and r.country = p.country and r.region = p.region and (r.key = q or r.region = upper(q))
      union all
      select from places r
      where r.kind = 'country' and r.country = p.country and (r.key = q or r.country = upper(q))))
  order by p.population * case p.kind when 'city' then 10 else 1 end desc, p.country, p.region
  limit 1
$$;
--> statement-breakpoint
-- Of a user whose texts are most of the table Postgres would read the table whole, to find the few that are not summarized.
alter function snapshot_of(users) set enable_seqscan = off;
--> statement-breakpoint
alter function unread_of(users, text, jsonb) set enable_seqscan = off;
--> statement-breakpoint
alter function unread_bytes_of(users, text, jsonb) set enable_seqscan = off;
