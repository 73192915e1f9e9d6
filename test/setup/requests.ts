import type { SqlRequest } from '../../dev/neon/sql-request.ts'

type Statement = SqlRequest['statements'][number]

/** Opens a request; so does the function of a request that is one statement, with more parameters. */
const opens = ({ query }: Statement) => /^select (begin_request|request_\w+)\(/.test(query)
const isWhole = ({ query }: Statement) => /^select request_\w+\(/.test(query)

/** A call of a tenant's. */
export const isOfRequest = ({ role, statements: [first] }: SqlRequest): boolean =>
  role === 'kith_app' && first !== undefined && opens(first)

/** The same statement, which asks for no locks. */
export const withoutLocks = (statement: Statement): Statement =>
  opens(statement) ? withParameter(statement, 2, '{}') : statement

/** The same statement, which asks nothing of what it knows of definitions. */
export const withoutChecks = (statement: Statement): Statement =>
  isWhole(statement)
    ? withParameter(statement, 4, null)
    : { ...statement, query: statement.query.replace(/^select check_definitions\(/, 'select jsonb_typeof(') }

const withParameter = ({ query, params }: Statement, at: number, value: string | null): Statement => ({
  query,
  params: at < params.length ? params.with(at, value) : params,
})
