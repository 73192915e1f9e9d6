import { type SQL, sql } from 'drizzle-orm'
import { GAZETTEER } from '../../shared/place.ts'

/**
 * A subquery: a location's `place` with `lat` and `lon`; no row if there is no location or no such place.
 *
 * @param location JSON of `field`, `value`, `key`, `qualifiers`; or null
 */
export const placeOf = (location: SQL): SQL => sql`(
  select f.lat, f.lon, jsonb_build_object('field', l.field, 'value', l.value, 'name', f.name, 'region', f.region,
    'country', f.country, 'lat', f.lat, 'lon', f.lon, 'gazetteer', ${GAZETTEER}::text) as place
  from jsonb_to_record(${location}) as l (field text, value text, key text, qualifiers text[]),
    find_place(l.key, l.qualifiers) f)`
