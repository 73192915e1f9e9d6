import { Hono } from 'hono'
import { AppError, STATUS } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import type { Call } from './auth.ts'
import { deleteContext, postContext, showContexts } from './contexts.ts'
import { sentRequestId } from './headers.ts'
import { postMatch } from './match.ts'
import { showSchema } from './schema.ts'
import { deleteUser, postUser, showExport, showUser, showUsers } from './users.ts'

export const app = new Hono<{ Bindings: Deps; Variables: { requestId: string } }>()

app.use(async (c, next) => {
  c.set('requestId', sentRequestId(c.req.raw.headers) ?? crypto.randomUUID())
  await next()
  c.header('X-Request-Id', c.get('requestId'))
  c.header('Cache-Control', 'no-store')
  c.header('X-Content-Type-Options', 'nosniff')
})

route('/v1/users', { GET: showUsers, POST: postUser })
route('/v1/users/:user_id', { GET: showUser, DELETE: deleteUser })
route('/v1/users/:user_id/context', { GET: showContexts })
route('/v1/users/:user_id/export', { GET: showExport })
route('/v1/context', { POST: postContext })
route('/v1/context/:context_id', { DELETE: deleteContext })
route('/v1/match', { POST: postMatch })
route('/v1/schema', { GET: showSchema })
route('/healthz', { GET: (c) => c.json({ status: 'ok' }) })

app.notFound((c) => answer(c, new AppError('not_found', `There is no ${c.req.method} ${c.req.path}.`)))

app.onError((error, c) => {
  if (error instanceof AppError) return answer(c, error)
  c.env.log('error', 'request_failed', {
    requestId: c.get('requestId'),
    path: c.req.routePath,
    ...describeFailure(error),
  })
  return answer(
    c,
    new AppError('internal', `Something went wrong on our side; request ${c.get('requestId')}.`),
  )
})

/** A path with its methods; any other method is refused before anybody is asked for a key. */
function route(
  path: string,
  methods: Partial<Record<'GET' | 'POST' | 'DELETE', (c: Call) => Response | Promise<Response>>>,
): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  const allow = Object.keys(methods)
  app.all(path, (c) => {
    throw new AppError(
      'method_not_allowed',
      `${c.req.method} is not allowed here: expected ${allow.join(' or ')}.`,
      {
        allow,
      },
    )
  })
}

function answer(c: Call, error: AppError): Response {
  const { issues, known, retryAfterSeconds, allow } = error.extra
  if (error.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(Math.ceil(retryAfterSeconds)))
  if (allow) c.header('Allow', allow.join(', '))
  const details = issues || known ? { details: { ...(issues && { issues }), ...(known && { known }) } } : {}
  return c.json({ error: { code: error.code, message: error.message, ...details } }, STATUS[error.code])
}
