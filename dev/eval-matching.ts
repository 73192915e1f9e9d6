import { readFlags, runCommand, UsageError } from './command.ts'
import { type Answers, baseline } from './eval-matching/baseline.ts'
import { gini, measure, shown } from './eval-matching/measure.ts'
import { type Decided, type Evening, isPositive, readOutcomes } from './eval-matching/outcomes.ts'
import { type Service, startService } from './eval-matching/service.ts'

const HELP = `Measures how well matches predict outcomes: AUC, NDCG@10, and the inequality of exposure.

  npm run eval:matching -- FILE.csv [--people FILE.ndjson] [--domain NAME] [--json]

FILE.csv is the speed-dating experiment's (the first 8 rounds of an evening are known, the rest is ranked), or your own
outcomes: seeker_id, candidate_id, outcome, occurred_at; the earlier half is known, the later is ranked. For those,
--people has the people, a body of POST /v1/users on each line, and --domain is their domain.

The service runs in this process over a Postgres in memory: nothing leaves the machine.`

const TOP = 10

interface Way {
  name: string
  own: Answers
  mutual: Answers
}

await runCommand(async () => {
  const { values: flags, positionals } = readFlags({
    allowPositionals: true,
    options: {
      people: { type: 'string' },
      domain: { type: 'string', default: 'dating' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const [file] = positionals
  if (file === undefined) throw new UsageError('eval:matching: expected FILE.csv, got none; see --help.')
  const evening = readOutcomes(file, flags.people, flags.domain)
  const service = await startService(evening)
  try {
    const ways = await allWays(service, evening)
    const rows = ways.map((way) => rowOf(evening, way))
    if (flags.json) console.log(JSON.stringify({ rows, run: service.run() }, null, 2))
    else print(evening, rows, service.run()?.report?.reason)
  } finally {
    await service.close()
  }
})

/** Each way of ranking, from the simplest. */
async function allWays(service: Service, evening: Evening): Promise<Way[]> {
  const ask = async (name: string, balance: number): Promise<Way> => ({
    name,
    own: await service.matches({ mutual: false, balance }),
    mutual: await service.matches({ mutual: true, balance }),
  })
  const before = await ask('without outcomes', 0)
  await service.feedback(evening.decided.filter(({ isKnown }) => isKnown))
  const known = await ask('outcomes, shipped model', 0)
  await service.train()
  return [
    before,
    { name: 'two numbers a person', ...baseline(evening) },
    known,
    await ask(service.run()?.status === 'deployed' ? 'outcomes, trained model' : 'trained model refused', 0),
    await ask('… balance 0.5', 0.5),
    await ask('… balance 1', 1),
  ]
}

function rowOf({ decided }: Evening, { name, own, mutual }: Way) {
  const rest = decided.filter(({ isKnown }) => !isKnown)
  const back = new Map(decided.map((one) => [`${one.seeker} ${one.candidate}`, isPositive(one)]))
  const both = (one: Decided) => isPositive(one) && back.get(`${one.candidate} ${one.seeker}`) === true
  const predicted = (answers: Answers, wanted: (one: Decided) => boolean) =>
    rest.flatMap((one) => {
      const score = answers.get(one.seeker)?.get(one.candidate)
      if (score === undefined) return []
      const isWanted = wanted(one)
      return [
        {
          seeker: Number(one.seeker.slice(1)) || hash(one.seeker),
          isPositive: isWanted,
          grade: isWanted ? 2 : 0,
          weight: 1,
          chance: score,
          order: score,
        },
      ]
    })
  const ownYes = predicted(own, isPositive)
  return {
    name,
    outcomes: ownYes.length,
    own: measure(ownYes),
    mutual: measure(predicted(mutual, both)),
    exposure: { own: gini(exposure(own)), mutual: gini(exposure(mutual)) },
  }
}

/** How often each person is among anybody's first ten. */
function exposure(answers: Answers): number[] {
  const counts = new Map<string, number>(
    [...answers.values()].flatMap((one) => [...one.keys()].map((id) => [id, 0] as const)),
  )
  for (const scores of answers.values()) {
    const first = [...scores].toSorted(([, a], [, b]) => b - a).slice(0, TOP)
    for (const [id] of first) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts.values()]
}

/** Numbers seekers, which only have to be distinct. */
function hash(name: string): number {
  let state = 7
  for (const letter of name) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0
  return state + 1e9
}

function print(
  { people, decided }: Evening,
  rows: readonly ReturnType<typeof rowOf>[],
  verdict: string | undefined,
) {
  const known = decided.filter(({ isKnown }) => isKnown).length
  console.log(`${people.length} people, ${known} outcomes known, ${decided.length - known} to rank.\n`)
  console.log(
    '| Ranked by | Own yes: AUC | pooled | NDCG@10 | Both yes: AUC | pooled | NDCG@10 | Gini of the first ten, own / both |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const {
    name,
    own,
    mutual,
    exposure: { own: one, mutual: both },
  } of rows) {
    console.log(
      `| ${name} | ${shown(own.auc)} | ${own.pooled.toFixed(3)} | ${shown(own.ndcg10)} | ${shown(mutual.auc)} | ${mutual.pooled.toFixed(3)} | ${shown(mutual.ndcg10)} | ${one.toFixed(2)} / ${both.toFixed(2)} |`,
    )
  }
  if (verdict) console.log(`\nThe run: ${verdict}`)
}
