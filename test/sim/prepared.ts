import { messages, protocol } from '@electric-sql/pglite'
import type { Backend, Session, Statement, StatementResult } from '../../dev/neon/backend.ts'
import { resultOf } from '../../dev/neon/pglite.ts'
import { sqlErrorFrom } from '../../dev/neon/sql-error.ts'
import { openTemporary } from '../../dev/neon/template.ts'

const { serialize } = protocol

/**
 * A temporary PGlite that reads and plans each statement once: most of a simulation's time went there. Nothing is reset
 * between transactions, so that what one of them leaves behind meets the next.
 */
export async function openPrepared(migrations: string): Promise<Backend> {
  const { db, close } = await openTemporary(migrations)
  const names = new Map<string, string>()

  async function ask(bytes: Uint8Array) {
    const answer = await db.execProtocol(bytes, { throwOnError: false })
    return answer.messages
  }
  async function run({ query, params }: Statement): Promise<StatementResult> {
    const known = names.get(query)
    const name = known ?? `s${names.size}`
    const answers = await ask(
      Buffer.concat([
        ...(known === undefined ? [serialize.parse({ name, text: query })] : []),
        serialize.bind({ statement: name, values: params }),
        serialize.describe({ type: 'P' }),
        serialize.execute({}),
        serialize.sync(),
      ]),
    )
    if (answers.some((answer) => answer.name === 'parseComplete')) names.set(query, name)
    refuseErrors(answers)
    return resultOf(answers)
  }
  const session: Session = {
    async control(sql) {
      refuseErrors(await ask(serialize.query(sql)))
    },
    run,
  }
  return {
    owner: 'postgres',
    withSession: (work) =>
      db.runExclusive(async () => {
        try {
          return await work(session)
        } catch (error) {
          await session.control('ROLLBACK')
          throw error
        }
      }),
    migrate: async () => undefined,
    close,
  }
}

function refuseErrors(answers: readonly { name: string }[]): void {
  const error = answers.find((answer) => answer instanceof messages.DatabaseError)
  if (error !== undefined) throw sqlErrorFrom(error)
}
