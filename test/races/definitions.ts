import type { NeonQueryFunction } from '@neondatabase/serverless'
import type { Ask } from './service.ts'
import { type Tally, tally, upTo } from './tally.ts'

/** Numbers on a scale whose end tells definitions apart; a level that one version takes another refuses. */
const definition = (maximum: number) => ({
  fields: [{ name: 'level', kind: 'hard', type: 'integer', minimum: maximum - 4, maximum, description: '' }],
})

/** `rivals` definitions of one domain at a time; with `expecting`, all of them in place of the same version. */
export async function oneDefinition(
  ask: Ask,
  owner: NeonQueryFunction<false, false>,
  { name, rounds, rivals, expecting }: { name: string; rounds: number; rivals: number; expecting: boolean },
) {
  const answers: Tally = {}
  const versions: string[] = []
  await ask(0, 'PUT', `/v1/domains/${name}`, definition(1_000))
  for (const round of upTo(rounds)) {
    const headers = expecting ? { 'If-Match': `"${name}.v${round + 1}"` } : {}
    const rival = (i: number) =>
      ask(i % 2 ? 1 : 0, 'PUT', `/v1/domains/${name}`, definition(round * rivals + i + 5), headers)
    const given = await Promise.all(upTo(rivals).map(rival))
    tally(
      answers,
      given.map(({ status }) => status),
    )
    versions.push(...given.flatMap(({ status, body }) => (status === 200 ? [String(body.version)] : [])))
  }
  const [row] =
    await owner`select max(number)::int as newest, count(*) filter (where is_current)::int as current
    from definitions where name = ${name}`
  return {
    answers,
    newest: row?.newest,
    current: row?.current,
    twice: versions.length - new Set(versions).size,
  }
}

/**
 * Changes of a definition beside upserts by another isolate.
 *
 * @returns of the upserts that were answered 200 those whose transaction ended under another version than the one that
 *   they were checked by, and records whose value the version that they name does not take
 */
export async function changing(
  ask: Ask,
  owner: NeonQueryFunction<false, false>,
  { name, rounds, writers }: { name: string; rounds: number; writers: number },
) {
  const answers: Tally = {}
  let outdated = 0
  let invalid = 0
  await watchCommits(owner, name)
  await ask(0, 'PUT', `/v1/domains/${name}`, definition(5))
  for (const round of upTo(rounds)) {
    // Each version takes five levels, of which the next takes none: 1 to 5, 6 to 10 …
    const level = 5 * round + 1
    const write = async (i: number) => {
      const user = { user_id: `w${round} ${i}`, domain: name, fields: { level: level + (i % 2 ? 5 : 0) } }
      return { user, ...(await ask(1, 'POST', '/v1/users', user)) }
    }
    const [put, ...written] = await Promise.all([
      ask(0, 'PUT', `/v1/domains/${name}`, definition(5 * round + 10)),
      ...upTo(writers).map(write),
    ])
    tally(answers, [put.status, ...written.map(({ status }) => status)])
    const seen = await owner`select user_id, version from commits_seen where user_id like ${`w${round} %`}`
    const versions = new Map(seen.map((row) => [row.user_id, row.version]))
    for (const { status, body, user } of written) {
      if (status !== 200) continue
      const number = Number(body.schema_version?.replace(`${name}.v`, ''))
      if (user.fields.level <= 5 * (number - 1) || user.fields.level > 5 * number) invalid++
      if (versions.get(user.user_id) !== body.schema_version) outdated++
    }
  }
  return { answers, outdated, invalid }
}

/** Notes, when a transaction that wrote a user ends, which version of the domain is current. */
async function watchCommits(owner: NeonQueryFunction<false, false>, name: string): Promise<void> {
  await owner`create table if not exists commits_seen (user_id text, version text)`
  await owner`create or replace function note_commit() returns trigger language plpgsql security definer as $$
    begin
      insert into commits_seen select new.user_id, d.version from definitions d
        where d.tenant_id = new.tenant_id and d.name = new.domain and d.is_current;
      return null;
    end $$`
  await owner.query(`create constraint trigger "commits of ${name}" after insert on users
    deferrable initially deferred for each row when (new.domain = '${name}') execute function note_commit()`)
}
