import { Hono } from 'hono'
import { AppError, errorBody, STATUS } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import type { Call, Variables } from './auth.ts'
import { postUsers } from './batch.ts'
import { deleteContext, postContext, showContexts } from './contexts.ts'
import type { Endpoint } from './endpoint.ts'
import { showSaid } from './export.ts'
import { sentRequestId } from './headers.ts'
import { showHealth } from './health.ts'
import { postMatch } from './match.ts'
import { openApi } from './openapi/openapi.ts'
import { showSchema } from './schema.ts'
import { deleteUser, postUser, showExport, showUser, showUsers } from './users.ts'

export const app = new Hono<{ Bindings: Deps; Variables: Variables }>()

app.use(async (c, next) => {
  c.set('requestId', sentRequestId(c.req.raw.headers) ?? crypto.randomUUID())
  await next()
  c.header('X-Request-Id', c.get('requestId'))
  c.header('Cache-Control', 'no-store')
  c.header('X-Content-Type-Options', 'nosniff')
})

/** In the order in which the document shows them. */
const ENDPOINTS: readonly Endpoint[] = [
  postUser,
  postUsers,
  showUsers,
  showUser,
  deleteUser,
  showExport,
  showSaid,
  postContext,
  showContexts,
  deleteContext,
  postMatch,
  showSchema,
  showHealth,
]

const all = [...ENDPOINTS, openApi(ENDPOINTS)]
all.forEach(serve)
// When all are served: /v1/users/batch is the path of a user of that name as well.
for (const [path, endpoints] of Map.groupBy(all, (endpoint) => endpoint.path)) refuseOthers(path, endpoints)

app.notFound((c) => answer(c, new AppError('not_found', `There is no ${c.req.method} ${c.req.path}.`)))

app.onError((error, c) => {
  if (error instanceof AppError && error.code !== 'unavailable') return answer(c, error)
  const request = { requestId: c.get('requestId'), path: c.req.routePath }
  if (error instanceof AppError) {
    // The message of an outage is a sentence of ours.
    c.env.log('error', 'request_unavailable', { ...request, why: error.message, ...describeFailure(error) })
    return answer(c, error)
  }
  c.env.log('error', 'request_failed', { ...request, ...describeFailure(error) })
  return answer(
    c,
    new AppError('internal', `Something went wrong on our side; request ${c.get('requestId')}.`),
  )
})

function serve({ method, path, scope, handle }: Endpoint): void {
  app.on(method, patternOf(path), (c) => {
    c.set('scope', scope)
    return handle(c)
  })
}

/** Any other method of a path is refused before anybody is asked for a key. */
function refuseOthers(path: string, endpoints: readonly Endpoint[]): void {
  const allow = endpoints.map(({ method }) => method).toSorted()
  app.all(patternOf(path), (c) => {
    throw new AppError(
      'method_not_allowed',
      `${c.req.method} is not allowed here: expected ${allow.join(' or ')}.`,
      {
        allow,
      },
    )
  })
}

/** As hono writes a path. */
function patternOf(path: string): string {
  return path.replaceAll(/{(\w+)}/g, ':$1')
}

function answer(c: Call, error: AppError): Response {
  const { retryAfterSeconds, allow } = error.extra
  if (error.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(Math.ceil(retryAfterSeconds)))
  if (allow) c.header('Allow', allow.join(', '))
  return c.json(errorBody(error), STATUS[error.code])
}
