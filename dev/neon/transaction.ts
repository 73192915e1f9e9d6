import type { Backend, Session, StatementResult } from './backend.ts'
import { SqlError } from './sql-error.ts'
import type { SqlRequest } from './sql-request.ts'

/** Name of the owner on a developer's machine, whatever the role behind it. */
export const OWNER = 'postgres'

const UNDEFINED_ROLE = '22023'
const INVALID_AUTHORIZATION = '28000'
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Runs a request's statements in one transaction, as the role of its connection string.
 *
 * A single statement gets a transaction too, since it confines the role. Statements that cannot run in one, such as
 * VACUUM, therefore fail here, though Neon would run them.
 *
 * @returns one result per statement, in order
 * @throws SqlError of the failed statement; then everything is rolled back
 */
export function runInTransaction(backend: Backend, request: SqlRequest): Promise<StatementResult[]> {
  return backend.withSession(async (session) => {
    await begin(session, backend, request)
    const results: StatementResult[] = []
    for (const statement of request.statements) results.push(await session.run(statement))
    await session.control('COMMIT')
    return results
  })
}

async function begin(
  session: Session,
  backend: Backend,
  { role, transactionMode }: SqlRequest,
): Promise<void> {
  const isOwner = role === OWNER || role === backend.owner
  const setRole = isOwner ? '' : `; SET LOCAL ROLE "${role.replaceAll('"', '""')}"`
  try {
    await session.control(`BEGIN${transactionMode}${setRole}`)
  } catch (error) {
    if (!(error instanceof SqlError)) throw error
    if (error.fields.code === UNDEFINED_ROLE) throw unknownRole(role)
    if (error.fields.code === INSUFFICIENT_PRIVILEGE) throw closedRole(role, backend.owner, error)
    throw error
  }
}

function unknownRole(role: string): SqlError {
  return new SqlError(`role "${role}" does not exist`, {
    severity: 'FATAL',
    code: INVALID_AUTHORIZATION,
    hint: 'The user in the connection string is the role. Roles are made by the migrations.',
  })
}

function closedRole(role: string, owner: string, { message, fields }: SqlError): SqlError {
  const hint = `The owner of DATABASE_URL acts as the role after: GRANT "${role}" TO "${owner}"`
  return new SqlError(message, { ...fields, hint })
}
