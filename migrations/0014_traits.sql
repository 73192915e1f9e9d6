-- A halfvec(224) after the next migration, which a Postgres without pgvector leaves out.
ALTER TABLE "candidates" ADD COLUMN "traits" real[];--> statement-breakpoint
-- One of 256 records: of a tenant with many it says how many there are, and how many of them a condition leaves.
CREATE INDEX "candidates_sample" ON "candidates" USING btree ("tenant_id","domain") WHERE "candidates"."record_id" % 256 = 0;--> statement-breakpoint
-- Where a place lies, as the end of `traits` of shared/traits.ts has it: its share in the corners of the square of one
-- degree and of the square of five degrees that it lies in, and at the very end whether it is not known.
create function place_traits(lat float8, lon float8, scale float8) returns real[]
language plpgsql immutable as $$
declare
  traits real[] := array_fill(0::real, array[48]);
  y float8;
  x float8;
  at int;
begin
  if lat is null or lon is null then
    traits[48] := scale;
    return traits;
  end if;
  for dy in 0..1 loop
    for dx in 0..1 loop
      y := floor(lat) + dy;
      x := floor(lon) + dx;
      at := 1 + ((y::int * 5 + x::int * 11) % 32 + 32) % 32;
      traits[at] := traits[at] + scale * (1 - abs(lat - y)) * (1 - abs(lon - x));
      y := floor(lat / 5) + dy;
      x := floor(lon / 5) + dx;
      at := 33 + ((y::int * 3 + x::int * 7) % 15 + 15) % 15;
      traits[at] := traits[at] + scale * (1 - abs(lat / 5 - y)) * (1 - abs(lon / 5 - x));
    end loop;
  end loop;
  return traits;
end
$$;
--> statement-breakpoint
revoke all on function place_traits(float8, float8, float8) from public;
--> statement-breakpoint
grant execute on function place_traits(float8, float8, float8) to kith_background;
--> statement-breakpoint
alter function current_tenant() parallel safe;
