import { messages, type PGlite, protocol } from '@electric-sql/pglite'
import {
  type Backend,
  migrationError,
  RESET_SESSION,
  readCommandTag,
  type Session,
  type Statement,
  type StatementResult,
} from './backend.ts'
import { isMigrated, migratePglite } from './migrate.ts'
import { sqlErrorFrom } from './sql-error.ts'
import { copyTemplate, openDirectory, openTemporary, type Temporary } from './template.ts'

const { serialize } = protocol

/**
 * Opens PGlite with pgvector.
 *
 * @param directory of its files; absent: a temporary one, migrated
 */
export async function openPglite(directory: string | undefined, migrations: string): Promise<Backend> {
  const { db, close } =
    directory === undefined
      ? await openTemporary(migrations).catch(rethrowMigrationError)
      : await openKept(directory, migrations)
  const session: Session = {
    async control(sql) {
      await ask(db, serialize.query(sql))
    },
    run: (statement) => run(db, statement),
  }
  return {
    owner: 'postgres',
    withSession: (work) =>
      db.runExclusive(async () => {
        try {
          return await work(session)
        } finally {
          await session.control(RESET_SESSION)
        }
      }),
    async migrate(folder) {
      if (!(await isMigrated(session, folder))) await migratePglite(db, folder).catch(rethrowMigrationError)
    },
    close,
  }
}

async function openKept(directory: string, migrations: string): Promise<Temporary> {
  copyTemplate(migrations, directory)
  const db = await openDirectory(directory)
  return { db, close: () => db.close() }
}

function rethrowMigrationError(error: unknown): never {
  throw migrationError(error)
}

async function run(db: PGlite, { query, params }: Statement): Promise<StatementResult> {
  const answers = await ask(
    db,
    Buffer.concat([
      serialize.parse({ text: query }),
      serialize.bind({ values: params }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
      serialize.sync(),
    ]),
  )
  return resultOf(answers)
}

/** Collects the result of one statement. */
export function resultOf(answers: Awaited<ReturnType<typeof ask>>): StatementResult {
  const result: StatementResult = { command: '', rowCount: null, rows: [], fields: [], rowAsArray: true }
  for (const answer of answers) {
    if (answer instanceof messages.DataRowMessage) result.rows.push(answer.fields)
    if (answer instanceof messages.CommandCompleteMessage) Object.assign(result, readCommandTag(answer.text))
    if (answer instanceof messages.RowDescriptionMessage) {
      result.fields = answer.fields.map((field) => ({ ...field, format: 'text' }))
    }
  }
  return result
}

async function ask(db: PGlite, bytes: Uint8Array) {
  const answer = await db.execProtocol(bytes, { throwOnError: false })
  const error = answer.messages.find((message) => message instanceof messages.DatabaseError)
  if (error !== undefined) throw sqlErrorFrom(error)
  return answer.messages
}
