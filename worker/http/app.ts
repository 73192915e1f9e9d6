import { Hono } from 'hono'
import { AppError, errorBody, STATUS } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import type { Call, Variables } from './call.ts'
import { exposeAnswer, preflight } from './cors.ts'
import type { Endpoint } from './endpoint.ts'
import { postActivate } from './endpoints/activate-model.ts'
import { postContext } from './endpoints/append-context.ts'
import { postToken } from './endpoints/create-token.ts'
import { postWebhook } from './endpoints/create-webhook.ts'
import { deleteContext } from './endpoints/delete-context.ts'
import { deleteOwnDomain } from './endpoints/delete-domain.ts'
import { deleteUser } from './endpoints/delete-user.ts'
import { deleteWebhook } from './endpoints/delete-webhook.ts'
import { showExport } from './endpoints/export-user.ts'
import { showExports } from './endpoints/export-users.ts'
import { postFeedback } from './endpoints/feedback.ts'
import { showOwnDomain } from './endpoints/get-domain.ts'
import { showEnrichment } from './endpoints/get-enrichment.ts'
import { showHealth } from './endpoints/get-health.ts'
import { openApi } from './endpoints/get-open-api.ts'
import { showAllowedOrigins } from './endpoints/get-origins.ts'
import { showReadiness } from './endpoints/get-readiness.ts'
import { showRetention } from './endpoints/get-retention.ts'
import { showSchema } from './endpoints/get-schema.ts'
import { showRun } from './endpoints/get-train-run.ts'
import { showUser } from './endpoints/get-user.ts'
import { showWebhook } from './endpoints/get-webhook.ts'
import { showContexts } from './endpoints/list-contexts.ts'
import { showDeliveries } from './endpoints/list-deliveries.ts'
import { showOwnDomains } from './endpoints/list-domains.ts'
import { showFailed } from './endpoints/list-failed.ts'
import { showHistory } from './endpoints/list-history.ts'
import { showKeys } from './endpoints/list-keys.ts'
import { showModels } from './endpoints/list-models.ts'
import { showUsers } from './endpoints/list-users.ts'
import { showWebhooks } from './endpoints/list-webhooks.ts'
import { postMatch } from './endpoints/match.ts'
import { mcp } from './endpoints/mcp.ts'
import { putOwnDomain } from './endpoints/put-domain.ts'
import { putAllowedOrigins } from './endpoints/put-origins.ts'
import { putRetentionRule } from './endpoints/put-retention.ts'
import { postDraft } from './endpoints/read-draft.ts'
import { postReplay } from './endpoints/replay-delivery.ts'
import { postRetry } from './endpoints/retry-failed.ts'
import { deleteKey } from './endpoints/revoke-key.ts'
import { rotateWebhook } from './endpoints/rotate-webhook-secret.ts'
import { postTest } from './endpoints/test-webhook.ts'
import { postTrain } from './endpoints/train.ts'
import { patchWebhook } from './endpoints/update-webhook.ts'
import { postUser } from './endpoints/upsert-user.ts'
import { postUsers } from './endpoints/upsert-users.ts'
import { sentRequestId } from './headers.ts'

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

/** The OpenAPI document lists them in this order. */
const ENDPOINTS: readonly Endpoint[] = [
  postUser,
  postUsers,
  showUsers,
  showUser,
  deleteUser,
  showHistory,
  showExport,
  showExports,
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
  showEnrichment,
  showFailed,
  postRetry,
  showKeys,
  deleteKey,
  mcp((request, deps) => app.fetch(request, deps)),
  showHealth,
  showReadiness,
]

const all = [...ENDPOINTS, openApi(ENDPOINTS)]
all.forEach(serve)
// Registered after all endpoints: a user may be called `batch`, so GET /v1/users/batch is served as well.
for (const [path, endpoints] of Map.groupBy(all, (endpoint) => endpoint.path)) refuseOthers(path, endpoints)

app.notFound((c) => answer(c, new AppError('not_found', `There is no ${c.req.method} ${c.req.path}.`)))

app.onError((error, c) => {
  if (error instanceof AppError && error.code !== 'unavailable') return answer(c, error)
  if (error instanceof AppError) {
    // An outage's message is written here, so it holds no user data.
    c.set('failure', { why: error.message, ...describeFailure(error) })
    return answer(c, error)
  }
  c.set('failure', describeFailure(error))
  return answer(
    c,
    new AppError('internal', `Something went wrong on our side; request ${c.get('requestId')}.`),
  )
})

/** One log line a request. The path is left out because it holds the client's user ids. */
function logRequest(c: Call, ms: number): void {
  const { status } = c.res
  const { requestId, route = 'none', keyId, failure } = c.var
  const level = status === STATUS.internal ? 'error' : status > STATUS.internal ? 'warn' : 'info'
  c.env.log(level, 'request', { requestId, method: c.req.method, route, status, keyId, ms, ...failure })
}

function serve({ method, path, selfScope, handle }: Endpoint): void {
  app.on(method, patternOf(path), (c) => {
    c.set('selfScope', selfScope)
    c.set('route', path)
    return handle(c)
  })
}

/** Refuses other methods of a path before a key is checked. */
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
