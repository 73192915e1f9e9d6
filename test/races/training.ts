import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../../worker/deps.ts'
import { trainStep } from '../../worker/train/step.ts'
import { aDomain, feedbackOf, type Item } from './feedback.ts'
import type { Service } from './service.ts'
import { type Tally, tally, upTo } from './tally.ts'

const START = Date.UTC(2026, 9, 1)
const FORCED = { force: true }

/** `side` people who each decide on all others of another side: in favour of who is of their team, but for one in nine. */
async function aCrowd(service: Service, side: number): Promise<string> {
  const ids = (letter: string) => upTo(side).map((i) => `${letter}${i}`)
  const domain = await aDomain(service, [...ids('a'), ...ids('b'), 'x', 'y'])
  const items = upTo(side * side).map((k): Item => {
    const [i, j] = [k % side, (Math.floor(k / side) + k) % side]
    return {
      seeker_id: `a${i}`,
      candidate_id: `b${j}`,
      outcome: (i + side) % 2 === j % 2 && (i * j) % 9 !== 8 ? 'accepted' : 'rejected',
      occurred_at: new Date(START + k * 60_000).toISOString(),
    }
  })
  await feedbackOf(service, domain)(0, items)
  return domain
}

/** All steps from this one on, as long as `goesOn`; each by `twins` isolates at a time. @returns what is due then */
async function follow(
  { isolates }: Service,
  first: TrainStep | undefined,
  {
    twins = 1,
    goesOn = async () => true,
  }: { twins?: number; goesOn?: (step: TrainStep) => Promise<boolean> },
): Promise<{ due: TrainStep | undefined; takenTwice: number }> {
  let takenTwice = 0
  let due = first
  while (due && (await goesOn(due))) {
    const step: TrainStep = due
    const next = await Promise.all(upTo(twins).map((i) => trainStep(isolates[i % 2 ? 1 : 0], step)))
    const taken = next.filter((one) => one !== undefined)
    if (taken.length > 1) takenTwice++
    due = taken[0]
  }
  return { due, takenTwice }
}

/**
 * `callers` ask for a run at a time, half of them as they send an outcome more.
 *
 * @returns also how many runs there were, and the rounds in which not all were answered with the same one
 */
export async function oneRun(service: Service, { rounds, callers }: { rounds: number; callers: number }) {
  const domain = await aCrowd(service, 4)
  const feedback = feedbackOf(service, domain)
  const answers: Tally = {}
  let different = 0
  for (const round of upTo(rounds)) {
    const call = async (i: number) => {
      if (i % 2) await feedback(i, [{ seeker_id: 'x', candidate_id: `b${i % 4}`, outcome: 'accepted' }])
      return service.ask(i % 4 < 2 ? 0 : 1, 'POST', '/v1/train', { domain, ...FORCED })
    }
    const given = await Promise.all(upTo(callers).map((i) => call(i + round)))
    tally(
      answers,
      given.map(({ status }) => status),
    )
    if (new Set(given.map(({ body }) => body.run_id)).size !== 1) different++
    for (const step of service.steps.splice(0)) await follow(service, step, {})
  }
  const [row] = await service.owner`select count(*)::int as runs from train_runs where domain = ${domain}`
  return { answers, runs: row?.runs, different, violations: (await service.violations()).length }
}

/**
 * Runs whose steps `twins` do at a time, while outcomes of others come in; and before each a run of the same outcomes
 * whose steps one does after another.
 *
 * @returns the steps that more than one took, the runs whose model is not that of the one before, and what is counted and
 *   is not what the outcomes say
 */
export async function steps(service: Service, { rounds, twins }: { rounds: number; twins: number }) {
  const domain = await aCrowd(service, 12)
  const feedback = feedbackOf(service, domain)
  let takenTwice = 0
  let other = 0
  for (const round of upTo(rounds)) {
    const isTwin = round % 2 === 1
    await service.ask(0, 'POST', '/v1/train', { domain, ...FORCED })
    const say = async (i: number) =>
      feedback(i, [{ seeker_id: 'x', candidate_id: `b${i % 12}`, outcome: i % 2 ? 'accepted' : 'rejected' }])
    const beside = isTwin ? upTo(2 * twins) : []
    const [followed] = await Promise.all([
      follow(service, service.steps.splice(0)[0], { twins: isTwin ? twins : 1 }),
      ...beside.map((i) => say(i + round)),
    ])
    takenTwice += followed.takenTwice
    if (isTwin) other += (await lastTwoDiffer(service, domain)) ? 1 : 0
  }
  return { takenTwice, other, violations: (await service.violations()).length }
}

async function lastTwoDiffer({ owner }: Service, domain: string): Promise<boolean> {
  const [row] =
    await owner`select count(distinct params -> 'weights')::int as models, count(*)::int as runs from (
    select m.params from models m join train_runs r using (tenant_id, run_id) where r.domain = ${domain}
    order by r.train_id desc limit 2) m`
  return row?.models !== 1 || row?.runs !== 2
}

/**
 * A model is put in force while a run that would put its own in force ends. That was compared with another one: whichever
 * comes first, the one that was asked for stands.
 *
 * @returns also how the runs have ended, and the rounds in which another one stands
 */
export async function activating(service: Service, { rounds }: { rounds: number }) {
  const domain = await aCrowd(service, 14)
  const runs: Record<string, number> = {}
  const answers: Tally = {}
  let overruled = 0
  const train = () => service.ask(0, 'POST', '/v1/train', { domain, ...FORCED })
  await train()
  await follow(service, service.steps.splice(0)[0], {})
  const { body } = await service.ask(0, 'GET', `/v1/models?domain=${domain}`)
  const [first = '', shipped = ''] = body.data?.map(({ version }) => version) ?? []
  for (const round of upTo(rounds)) {
    await activate(service, shipped)
    await train()
    const { due } = await follow(service, service.steps.splice(0)[0], {
      goesOn: () => hasMore(service, domain),
    })
    if (!due) throw new Error('the run has ended before its last step')
    const { deps, ending } = aboutToEnd(service.isolates[0], 2 * (round % 3))
    const asked = ending.then(() => pause(round % 4)).then(() => activate(service, first))
    const [{ status }] = await Promise.all([asked, trainStep(deps, due)])
    tally(answers, [status])
    const now = await inForce(service, domain)
    runs[now.status] = (runs[now.status] ?? 0) + 1
    if (now.version !== first) overruled++
  }
  return { answers, runs, overruled }
}

/** The last of the three calls to the database that the last step makes is late by some milliseconds; `ending` comes before it. */
function aboutToEnd(deps: Deps, lateMs: number): { deps: Deps; ending: Promise<void> } {
  const { promise: ending, resolve } = Promise.withResolvers<void>()
  let calls = 0
  const background: Deps['db']['background'] = async (statements) => {
    if (++calls === 3) {
      resolve()
      await pause(lateMs)
    }
    return deps.db.background(statements)
  }
  return { deps: { ...deps, db: { ...deps.db, background } }, ending }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const activate = ({ ask }: Service, version: string) =>
  ask(1, 'POST', `/v1/models/${encodeURIComponent(version)}/activate`)

async function hasMore({ owner }: Service, domain: string): Promise<boolean> {
  const [row] = await owner`select seen < outcomes as more from train_runs where domain = ${domain}
    order by train_id desc limit 1`
  return row?.more
}

/** The version in force, and how the newest run has ended. */
async function inForce(
  { owner }: Service,
  domain: string,
): Promise<{ version: string | null; status: string }> {
  const [row] = await owner`select l.version, (select r.status from train_runs r where r.domain = l.domain
    order by r.train_id desc limit 1) as status from learning l where l.domain = ${domain}`
  return { version: row?.version, status: row?.status }
}
