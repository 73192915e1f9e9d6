import type { Model } from './model.ts'

type Select = (query: string) => Promise<(string | null)[][]>

/** Holds what is stored of outcomes against the model, and all that is counted of them against the outcomes. */
export async function outcomesAmiss(select: Select, model: Model): Promise<string[]> {
  const rows = await select(
    `select t.name || ' ' || s.user_id || ' ' || c.user_id || ' ' || o.outcome from outcomes o
      join tenants t using (tenant_id) join users s on s.record_id = o.seeker_id join users c on c.record_id = o.candidate_id`,
  )
  const stored = new Set(rows.map(([line]) => String(line)))
  const wanted = new Set(
    model.outcomes.all.map(
      ({ tenant, seeker, candidate, outcome }) => `${tenant} ${seeker.userId} ${candidate.userId} ${outcome}`,
    ),
  )
  return [
    ...[...stored]
      .filter((line) => !wanted.has(line))
      .map((line) => `an outcome that should not stand: ${line}`),
    ...[...wanted].filter((line) => !stored.has(line)).map((line) => `an outcome is lost: ${line}`),
    ...(await standingViolations(select)),
    ...(await counterViolations(select)),
    ...(await runsAmiss(select)),
  ]
}

/** What is summed of each person must be the sum over the outcomes. */
export async function standingViolations(select: Select): Promise<string[]> {
  const rows = await select(
    `with counted as (
      select *, counts_as(weight, grade, occurred_at) as decided, case when grade >= 2 then counts_as(weight, grade, occurred_at)
        else 0 end as positive from outcomes
    ), sums as (
      select record_id, sum(rd) rd, sum(rp) rp, sum(gd) gd, sum(gp) gp from (
        select candidate_id as record_id, decided as rd, positive as rp, 0 as gd, 0 as gp from counted
        union all select seeker_id, 0, 0, decided, positive from counted) one group by record_id
    )
    select record_id, s.received_decided, m.rd, s.received_positive, m.rp, s.given_decided, m.gd, s.given_positive, m.gp
    from standings s full join sums m using (record_id)
    where (coalesce(s.received_decided, 0), coalesce(s.received_positive, 0), coalesce(s.given_decided, 0),
      coalesce(s.given_positive, 0)) is distinct from (coalesce(m.rd, 0), coalesce(m.rp, 0), coalesce(m.gd, 0), coalesce(m.gp, 0))`,
  )
  return rows.map(
    (row) => `the sums of record ${row[0]} are not those of the outcomes: ${row.slice(1).join(' ')}`,
  )
}

/** Of the last hundred outcomes of the same seeker before it, each of another grade makes a triplet with an outcome. */
const MOST_BEFORE = 100

/** What is counted of each domain must be what its outcomes make. */
export async function counterViolations(select: Select): Promise<string[]> {
  const rows = await select(
    `select l.tenant_id, l.triplets, l.pending, l.trained_change, l.decided - coalesce(s.decided, 0),
      l.positive - coalesce(s.positive, 0), coalesce(s.outcomes, '[]')::text
    from learning l left join lateral (
      select sum(counts_as(o.weight, o.grade, o.occurred_at)) as decided,
        sum(case when o.grade >= 2 then counts_as(o.weight, o.grade, o.occurred_at) else 0 end) as positive,
        json_agg(json_build_array(o.seeker_id, o.grade, o.change) order by o.seeker_id, o.occurred_at, o.candidate_id) as outcomes
      from outcomes o where o.tenant_id = l.tenant_id and o.domain = l.domain) s on true`,
  )
  return rows.flatMap(([tenant, triplets, pending, trainedChange, decidedMore, positiveMore, said]) => {
    const counted = tripletsOf(JSON.parse(said ?? '[]'), Number(trainedChange))
    const got = JSON.stringify([triplets, pending, decidedMore, positiveMore].map(Number))
    const wanted = JSON.stringify([counted.triplets, counted.pending, 0, 0])
    return got === wanted ? [] : [`tenant ${tenant} counts ${got}, its outcomes make ${wanted}`]
  })
}

function tripletsOf(said: readonly [seeker: number, grade: number, change: number][], trainedChange: number) {
  let [triplets, pending] = [0, 0]
  said.forEach(([seeker, grade, change], at) => {
    const before = said.slice(Math.max(0, at - MOST_BEFORE), at)
    for (const [otherSeeker, otherGrade, otherChange] of before) {
      if (otherSeeker !== seeker || otherGrade === grade) continue
      triplets++
      if (change > trainedChange || otherChange > trainedChange) pending++
    }
  })
  return { triplets, pending }
}

async function runsAmiss(select: Select): Promise<string[]> {
  const rows = await select(
    `select run_id, status, error::text from train_runs where status not in ('deployed', 'refused')`,
  )
  return rows.map(([run, status, error]) => `run ${run} has ended as ${status} ${error ?? ''}`)
}
