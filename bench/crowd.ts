import type { Service } from './service.ts'

/**
 * Enriched users, generated in the database: each with a text, its readings and no pending work. Their ids are `c1`,
 * `c2` and so on.
 */
export async function loadCrowd({ sql }: Service, from: number, to: number): Promise<void> {
  await sql`with made as (
      insert into users (tenant_id, user_id, domain, schema_version, explicit, context_id, fields, derived, place, lat,
        lon, completeness, pipeline, last_enriched_at, updated_at)
      select t.tenant_id, 'c' || i, 'dating', 'dating.v3', jsonb_build_object('location', town), 'ctx_' || md5(i::text),
        jsonb_build_object('age', 18 + i % 50, 'location', town, 'gender', (array['woman', 'man', 'nonbinary'])[1 + i % 3],
          'relationship_goal', (array['serious', 'marriage', 'casual', 'friendship'])[1 + i % 4],
          'diet', (array['vegetarian', 'vegan', 'halal', 'omnivore'])[1 + i % 4],
          'smoking', (array['never', 'sometimes', 'often'])[1 + i % 3],
          'interests', jsonb_build_array('reading', 'running', 'interest ' || i % 90),
          'values_text', 'looking for someone who says number ' || i || ' and means it'),
        '[]', jsonb_build_object('field', 'location', 'value', town, 'name', town, 'region', 'NY', 'country', 'US',
          'lat', 40.7, 'lon', -74, 'gazetteer', 'bench'), 40.7, -74, 0.4,
        (select pipeline from users u where u.domain = 'dating' and pipeline <> '' limit 1), now(),
        now() - i * interval '1 minute'
      from tenants t, generate_series(${from}::int, ${to}::int) i,
        lateral (select (array['New York, NY', 'Boston, MA', 'Chicago, IL', 'London'])[1 + i % 4] as town) p
      where t.name = 'bench' returning record_id, tenant_id, user_id, context_id, domain, updated_at, lat, lon,
        completeness, fields),
    found as (
      insert into candidates (record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields)
      select record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields - 'values_text' from made)
    insert into contexts (record_id, context_id, tenant_id, origin, content, readings, rejected, extractor, schema_version)
    select record_id, context_id, tenant_id, 'upsert', 'I read, I run, I look for someone serious: I am ' || user_id,
      '[]', '[]', 'rules.v1', 'dating.v3' from made`
  await sql`analyze`
}
