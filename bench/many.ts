import { datingV3 } from '../domains/dating/v3.ts'
import { codesOf, slotsOf } from '../shared/slots.ts'
import { traitsOf } from '../shared/traits.ts'
import { dice, type Fields, seeded } from '../test/population/people.ts'
import { completenessOf, matchedFields } from '../worker/enrich/matchable.ts'
import { realArray } from '../worker/store/enriched.ts'

/** Users per statement. */
const BATCH = 5_000
const DAY_MS = 86_400_000
/** The number of clusters of vectors. */
const CLUSTERS = 200

/** Runs a statement as the owner. */
export type Query = (text: string, params?: unknown[]) => Promise<Record<string, unknown>[]>

interface City {
  name: string
  lat: number
  lon: number
  population: number
}

/**
 * Bulk-loads enriched users with skewed data: few places hold most of them, the young are many, vectors are
 * clustered, and profiles differ in completeness. Deterministic per seed. Their ids are `m1`, `m2` and so on.
 */
export async function loadMany(query: Query, tenant: string, count: number, seed: number): Promise<void> {
  const [row] = await query(
    `insert into tenants (name) values ($1) on conflict (name) do update set name = excluded.name returning tenant_id`,
    [tenant],
  )
  const tenantId = row?.tenant_id
  const cities = await query(
    `select name, lat, lon, population from (
      select distinct on (key) name, lat, lon, population::float8 as population from places where kind = 'city'
      order by key, places.population desc) c order by population desc, name`,
  )
  await makeVectors(query)
  const random = seeded(seed)
  const draw = drawPerson(random, cities as unknown as City[])
  const now = Date.now()
  for (let i = 0; i < count; i += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, count - i) }, (_, n) =>
      rowOf(draw, random, i + n, now),
    )
    await query(INSERT, [tenantId, JSON.stringify(people)])
  }
}

/** Cluster centres and users' offsets. Adding them is as fast as copying a vector. */
async function makeVectors(query: Query): Promise<void> {
  await query(`create table if not exists bench_middles as
    select c, array_agg((random() - 0.5) * 2)::real[]::halfvec(1024) as middle,
      array_agg((random() - 0.5) * 1.5)::real[]::halfvec(1024) as off
    from generate_series(0, ${CLUSTERS - 1}) c, generate_series(1, 1024) group by c`)
}

const INSERT = `
  with sent as (
    select * from jsonb_to_recordset($2::jsonb) as s (n int, fields jsonb, matched jsonb, lat float8, lon float8,
      completeness float8, at timestamptz, traits text, scale float8, layout int, slots real[], cluster int, off int)
  ), made as (
    insert into users (tenant_id, user_id, domain, schema_version, explicit, fields, place, lat, lon, completeness,
      pipeline, last_enriched_at, updated_at)
    select $1, 'm' || n, 'dating', 'dating.v3', fields, fields, case when lat is not null then
      jsonb_build_object('field', 'location', 'value', fields ->> 'location', 'name', fields ->> 'location', 'region', '',
      'country', '', 'lat', lat, 'lon', lon, 'gazetteer', 'places.v1') end, lat, lon, completeness, 'bench', now(), at from sent
    order by n returning record_id, user_id
  ), placed as (
    insert into candidates (record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields, traits, layout, slots)
    select m.record_id, $1, 'dating', s.at, s.lat, s.lon, s.completeness, s.matched,
      s.traits::real[] || place_traits(s.lat, s.lon, s.scale), s.layout, s.slots
    from made m join sent s on m.user_id = 'm' || s.n order by m.record_id
  )
  insert into vectors (record_id, head, tenant_id, version, model, text_hash, vector)
  select m.record_id, 'dating', $1, 'dating-2026-05-01', 'hashed.v1', '', (a.middle + b.off)
  from made m join sent s on m.user_id = 'm' || s.n join bench_middles a on a.c = s.cluster join bench_middles b on b.c = s.off
  where s.n % 50 <> 0`

function rowOf(draw: ReturnType<typeof drawPerson>, random: () => number, n: number, now: number) {
  const { fields, city } = draw()
  const completeness = completenessOf(datingV3, fields)
  const at = new Date(now + Math.log(1 - random()) * 40 * DAY_MS)
  const { traits, placeScale } = traitsOf(datingV3, { fields, completeness, updatedAt: at })
  return {
    n: n + 1,
    fields,
    matched: matchedFields(datingV3, fields),
    lat: city?.lat,
    lon: city?.lon,
    completeness,
    at,
    traits: realArray(traits),
    scale: placeScale,
    layout: slotsOf(datingV3).layout,
    slots: codesOf(datingV3, fields),
    cluster: Math.floor(random() * CLUSTERS),
    off: Math.floor(random() * CLUSTERS),
  }
}

const GENDERS = ['woman', 'man']
const names = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word} ${i}`)

/** People with a skewed distribution of fields: most have the common ones, few the rare ones. */
function drawPerson(random: () => number, cities: readonly City[]) {
  const roll = dice(random)
  const place = skewed(random, cities, (city) => city.population)
  const zipf = <T>(values: readonly T[], by: number) => skewed(random, values, (_, i) => 1 / (i + 1) ** by)
  const interest = zipf(names('interest', 300), 0.8)
  const language = zipf(['english', 'spanish', 'french', 'german', 'italian', 'polish', 'arabic'], 1.2)
  const [religion, job] = [zipf(names('religion', 12), 1), zipf(names('job', 20_000), 0.7)]
  const [goal, diet] = [
    zipf(['serious', 'marriage', 'casual', 'friendship', 'unsure'], 0.7),
    zipf(datingV3.fields.diet.values ?? [], 1),
  ]
  const some = (draw: () => string, most: number) => [
    ...new Set(Array.from({ length: roll.whole(1, most) }, draw)),
  ]
  const maybe = (name: string, share: number, draw: () => Fields[string]): Fields =>
    roll.chance(share) ? { [name]: draw() } : {}
  return (): { fields: Fields; city: City | undefined } => {
    const city = roll.chance(0.95) ? place() : undefined
    const age = 18 + Math.floor(60 * Math.min(random(), random()))
    const gender = roll.chance(0.04) ? 'nonbinary' : roll.pick(GENDERS)
    const fields: Fields = {
      age,
      gender,
      ...(city && { location: city.name }),
      ...maybe('seeks_gender', 0.8, () => [gender === 'man' ? 'woman' : 'man']),
      ...maybe('seeks_age_min', 0.6, () => Math.max(18, age - roll.whole(2, 10))),
      ...maybe('seeks_age_max', 0.6, () => age + roll.whole(2, 10)),
      ...maybe('relationship_goal', 0.9, goal),
      ...maybe('wants_children', 0.6, () => roll.pick(['yes', 'no', 'maybe'])),
      ...maybe('smoking', 0.6, () => roll.pick(['never', 'sometimes', 'often'])),
      ...maybe('drinking', 0.5, () => roll.pick(['never', 'socially', 'often'])),
      ...maybe('diet', 0.4, diet),
      ...maybe('religion', 0.4, religion),
      ...maybe('education', 0.5, () => roll.pick(datingV3.fields.education.values ?? [])),
      ...maybe('has_children', 0.4, () => roll.chance(0.5)),
      ...maybe('height_cm', 0.3, () => roll.whole(150, 200)),
      ...maybe('occupation', 0.5, job),
      ...maybe('pets', 0.2, () => some(() => roll.pick(['dog', 'cat', 'fish', 'turtle']), 2)),
      ...maybe('languages', 0.6, () => some(language, 3)),
      interests: some(interest, 6),
      values_text: `I am looking for somebody who says number ${roll.whole(0, 1e9)} and means it.`,
    }
    return { fields, city }
  }
}

function skewed<T>(
  random: () => number,
  values: readonly T[],
  weight: (value: T, i: number) => number,
): () => T {
  const ends: number[] = []
  let total = 0
  values.forEach((value, i) => {
    total += weight(value, i)
    ends.push(total)
  })
  return () => {
    const at = random() * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return values[low] as T
  }
}
