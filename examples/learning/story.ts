/** From the first upsert to a model of one's own: people who decide by a taste that nobody states. */

import { setTimeout as delay } from 'node:timers/promises'
import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'dating'
const SIDE = 24
const say = (line: string) => process.stdout.write(`${line}\n`)
const numbers = Array.from({ length: SIDE }, (_, i) => i)

const GOALS = ['serious', 'casual', 'unsure'] as const
const DIETS = ['vegetarian', 'omnivore'] as const
const person = (i: number) => ({
  age: 27 + (i % 9),
  relationship_goal: GOALS[i % 3] ?? 'unsure',
  diet: DIETS[Math.floor(i / 3) % 2] ?? 'omnivore',
})
const woman = (user_id: string, i: number) => ({
  user_id,
  domain,
  fields: { ...person(i), gender: 'woman', seeks_gender: ['man'] },
})
const women = numbers.map((i) => woman(`w${i}`, i))
const men = numbers.map((i) => ({
  user_id: `m${i}`,
  domain,
  fields: { ...person(i), gender: 'man', seeks_gender: ['woman'] },
}))
// Nora has decided on nobody: what is learned from others is all that she is helped by.
const nora = woman('nora', 0)

say(`1. ${women.length + men.length + 1} people`)
await kith.users.upsertMany([...women, ...men, nora])
for (const { user_id } of [...women, ...men, nora]) await kith.waitUntilEnriched(user_id, domain)

const matched = async () => {
  const answer = await kith.match({ user_id: 'nora', domain, explain: true, limit: 6 })
  const { version, tier } = answer.models_used.cross_encoder ?? { version: 'none', tier: 'none' }
  say(`   model ${version}, tier ${tier}${answer.score_is ? `, score is a ${answer.score_is}` : ''}`)
  show(answer)
}
say('2. Nora is vegetarian, and looks for something serious. What is shipped counts the goal most:')
await matched()

// The taste: who eats alike likes each other, whatever they look for; one in nine decides otherwise.
const likes = (i: number, j: number) => (person(i).diet === person(j).diet) !== ((i + 2 * j) % 9 === 0)
const began = Date.now() - SIDE * SIDE * 60_000
const outcomes = numbers.flatMap((turn) =>
  numbers.map((i) => {
    const j = (i + turn) % SIDE
    return {
      seeker_id: `w${i}`,
      candidate_id: `m${j}`,
      outcome: likes(i, j) ? 'accepted' : 'rejected',
      occurred_at: new Date(began + (turn * SIDE + i) * 60_000).toISOString(),
    }
  }),
)
const taken = await kith.feedback({ domain, items: outcomes })
say(`3. ${taken.accepted} outcomes make ${taken.triplets_generated} triplets`)

// So many start a run by themselves; asked for one, kith answers with that.
const { run_id = '' } = await kith.train({ domain, force: true })
let run = await kith.trainRun(run_id)
for (; run.status === 'queued' || run.status === 'running'; run = await kith.trainRun(run_id))
  await delay(200)
say(`4. The run is ${run.status}${run.report ? `: ${run.report.reason}` : ''}`)
if (run.report) {
  const { in_force, trained, held_out, weights } = run.report
  const figures = ({ auc, log_loss }: typeof trained) =>
    `AUC ${auc.value.toFixed(2)}, log loss ${log_loss.value.toFixed(2)}`
  say(`   on ${held_out} outcomes that it had not seen: ${figures(trained)}; before: ${figures(in_force)}`)
  say(`   what counts most: ${weights.slice(0, 3).map(({ feature }) => feature)}`)
}
say('5. Nora again:')
await matched()

const models = await kith.models.list(domain)
const shipped = models.at(-1)
if (shipped) await kith.models.activate(shipped.version)
say(`6. Back to ${shipped?.version}:`)
await matched()
