import { Hono } from 'hono'
import { AppError, errorBody, STATUS } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import { StaleDefinitions } from '../store/failures.ts'
import { postUsers } from './batch.ts'
import type { Call, Variables } from './call.ts'
import { deleteContext, postContext, showContexts } from './contexts.ts'
import { exposeAnswer, preflight } from './cors.ts'
import { deleteOwnDomain, putOwnDomain, showOwnDomain, showOwnDomains } from './domains.ts'
import { postDraft } from './draft.ts'
import type { Endpoint } from './endpoint.ts'
import { showSaid } from './export.ts'
import { postFeedback } from './feedback.ts'
import { sentRequestId } from './headers.ts'
import { showHealth, showReadiness } from './health.ts'
import { showHistory } from './history.ts'
import { postMatch } from './match.ts'
import { mcp } from './mcp.ts'
import { openApi } from './openapi/openapi.ts'
import { putRetentionRule, showRetention } from './retention.ts'
import { showSchema } from './schema.ts'
import { postToken, putAllowedOrigins, showAllowedOrigins } from './tokens.ts'
import { postActivate, postTrain, showModels, showRun } from './train.ts'
import { deleteUser, postUser, showExport, showUser, showUsers } from './users.ts'
import { postReplay, postTest, showDeliveries } from './webhook-log.ts'
import {
  deleteWebhook,
  patchWebhook,
  postWebhook,
  rotateWebhook,
  showWebhook,
  showWebhooks,
} from './webhooks.ts'

export const app = new Hono<{ Bindings: Deps; Variables: Variables }>()

app.use(async (c, next) => {
  const beganMs = c.env.now().getTime()
  c.set('requestId', sentRequestId(c.req.raw.headers) ?? crypto.randomUUID())
  await next()
  exposeAnswer(c)
  const { headers } = c.res
  headers.set('X-Request-Id', c.get('requestId'))
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  logRequest(c, c.env.now().getTime() - beganMs)
})

/** In the order in which the document shows them. */
const ENDPOINTS: readonly Endpoint[] = [
  postUser,
  postUsers,
  showUsers,
  showUser,
  deleteUser,
  showHistory,
  showExport,
  showSaid,
  postContext,
  showContexts,
  deleteContext,
  putRetentionRule,
  showRetention,
  postMatch,
  postFeedback,
  postTrain,
  showRun,
  showModels,
  postActivate,
  showSchema,
  putOwnDomain,
  showOwnDomains,
  showOwnDomain,
  deleteOwnDomain,
  postDraft,
  postToken,
  putAllowedOrigins,
  showAllowedOrigins,
  postWebhook,
  showWebhooks,
  showWebhook,
  patchWebhook,
  deleteWebhook,
  rotateWebhook,
  postTest,
  showDeliveries,
  postReplay,
  mcp((request, deps) => app.fetch(request, deps)),
  showHealth,
  showReadiness,
]

const all = [...ENDPOINTS, openApi(ENDPOINTS)]
all.forEach(serve)
// When all are served: /v1/users/batch is the path of a user of that name as well.
for (const [path, endpoints] of Map.groupBy(all, (endpoint) => endpoint.path)) refuseOthers(path, endpoints)

app.notFound((c) => answer(c, new AppError('not_found', `There is no ${c.req.method} ${c.req.path}.`)))

app.onError((error, c) => {
  if (error instanceof AppError && error.code !== 'unavailable') return answer(c, error)
  if (error instanceof AppError) {
    // The message of an outage is a sentence of ours.
    c.set('failure', { why: error.message, ...describeFailure(error) })
    return answer(c, error)
  }
  c.set('failure', describeFailure(error))
  return answer(
    c,
    new AppError('internal', `Something went wrong on our side; request ${c.get('requestId')}.`),
  )
})

/** The one line of a call. The path itself stays out of it, since it holds what the client calls its users. */
function logRequest(c: Call, ms: number): void {
  const { status } = c.res
  const { requestId, route = 'none', keyId, failure } = c.var
  const level = status === STATUS.internal ? 'error' : status > STATUS.internal ? 'warn' : 'info'
  c.env.log(level, 'request', { requestId, method: c.req.method, route, status, keyId, ms, ...failure })
}

function serve({ method, path, scope, selfScope, handle }: Endpoint): void {
  app.on(method, patternOf(path), (c) => {
    c.set('scope', scope)
    c.set('selfScope', selfScope)
    c.set('route', path)
    return handleCurrent(c, handle)
  })
}

/** A definition may change while a call is on its way; that it does so this often on one call's way is no accident. */
const MAX_TRIES = 5

/** Answers by the definitions that are current: where the database knows of newer ones the call is made ready again. */
async function handleCurrent(c: Call, handle: Endpoint['handle']): Promise<Response> {
  const deps = c.env
  for (let tries = 1; ; tries++) {
    try {
      return await handle(c)
    } catch (error) {
      const keyHash = c.get('keyHash')
      if (!(error instanceof StaleDefinitions) || keyHash === undefined) throw error
      if (tries === MAX_TRIES)
        throw new AppError('conflict', 'The definition of this domain keeps changing.', {
          retryAfterSeconds: 1,
          cause: error,
        })
      deps.definitions.learn(keyHash, error.current)
      c.env = deps
    }
  }
}

/** Any other method of a path is refused before anybody is asked for a key. */
function refuseOthers(path: string, endpoints: readonly Endpoint[]): void {
  const allow = endpoints.map(({ method }) => method).toSorted()
  app.all(patternOf(path), (c) => {
    const answered = preflight(c, endpoints)
    if (answered) return answered
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
  const { retryAfterSeconds, allow, isHidden } = error.extra
  if (isHidden) c.set('isHidden', true)
  if (error.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(Math.ceil(retryAfterSeconds)))
  if (allow) c.header('Allow', allow.join(', '))
  return c.json(errorBody(error), STATUS[error.code])
}
