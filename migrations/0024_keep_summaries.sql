-- As before, but of a text that has said nothing the summary says nothing: without it it is the same.
create or replace function forget_summaries() returns trigger
language plpgsql volatile as $$
begin
  delete from summaries s using gone g
  where s.tenant_id = g.tenant_id and s.record_id = g.record_id and s.summary_id = g.summary_id
    and (g.readings <> '[]' or g.rejected <> '[]');
  return null;
end
$$;
