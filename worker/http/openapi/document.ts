import { type ErrorCode, STATUS } from '../../../shared/errors.ts'
import type { Registry } from '../../../shared/registry.ts'
import { Payload } from '../../../shared/webhook.ts'
import type { Answer, Endpoint } from '../endpoint.ts'
import { domainSchemas } from './domains.ts'
import { ANSWER_HEADERS, type AnswerHeader, REQUEST_HEADERS, type RequestHeader } from './headers.ts'
import { REFUSALS, refusalsOf } from './refusals.ts'
import { namedSchemas, publish } from './schemas.ts'
import { DELIVERY, PAYLOAD, SIGNATURE } from './webhook-examples.ts'

const BASE = '/v1'

/** The OpenAPI document of `endpoints`, with the fields of the deployment's domains. */
export function describe(endpoints: readonly Endpoint[], domains: Registry) {
  const paths = Map.groupBy(endpoints, ({ path }) => path)
  return {
    openapi: '3.1.0',
    info: {
      title: 'kith',
      version: '1.0.0',
      summary: 'Matching infrastructure that you run yourself.',
      description:
        'Send what you know about a user, as free text and typed fields; get back a typed record with provenance for every value, and the user’s best matches. Writes answer before extraction: `enrichment.status` tells whether work is due.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: BASE, description: 'This deployment' }],
    security: [{ bearerAuth: [] }],
    tags: [...new Set(endpoints.map(({ about }) => about.tag))].map((name) => ({ name })),
    paths: Object.fromEntries([...paths].map(([path, methods]) => pathItem(path, methods))),
    webhooks: { userEvent: userEvent() },
    components: {
      schemas: { ...namedSchemas(), ...domainSchemas(domains) },
      responses: Object.fromEntries(CODES.map((code) => [REFUSALS[code].name, refusal(code)])),
      parameters: Object.fromEntries(
        Object.entries(REQUEST_HEADERS).map(([name, header]) => [name, { name, in: 'header', ...header }]),
      ),
      headers: ANSWER_HEADERS,
      securitySchemes: {
        bearerAuth: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key, `kith_live_…` or `kith_test_…`. It identifies the tenant. Operations with `x-self-scope` also accept a user’s token, `kith_user_…`.',
        },
      },
    },
  }
}

/** The webhook that kith sends. */
function userEvent() {
  const header = (name: string, description: string, example: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
    example,
  })
  return {
    post: {
      tags: ['Webhooks'],
      summary: 'A user was enriched or erased, or could not be enriched',
      description: 'Signed by the Standard Webhooks specification. Read the record for its content.',
      operationId: 'userEvent',
      security: [],
      parameters: [
        header('webhook-id', 'The same whenever the message is sent again.', DELIVERY.id),
        header('webhook-timestamp', 'Seconds since 1970 of this attempt.', '1779055270'),
        header(
          'webhook-signature',
          'One or more `v1,<HMAC-SHA256 in base64>`, separated by spaces.',
          SIGNATURE,
        ),
      ],
      requestBody: {
        required: true,
        content: content('application/json', publish(Payload, 'output'), { enriched: PAYLOAD }),
      },
      responses: { '2XX': { description: 'The message was received. 410 disables the webhook.' } },
    },
  }
}

const CODES = Object.keys(STATUS) as ErrorCode[]

/** A path outside the base URL gets a `servers` entry of its own. */
function pathItem(path: string, methods: readonly Endpoint[]): [string, object] {
  const operations = methods.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint)])
  return path.startsWith(`${BASE}/`)
    ? [path.slice(BASE.length), Object.fromEntries(operations)]
    : [path, { servers: [{ url: '/' }], ...Object.fromEntries(operations) }]
}

function operation(endpoint: Endpoint) {
  const { scope, selfScope, about } = endpoint
  const { operationId, tag, summary, description, params, query, headers = [], body, answer } = about
  const parameters = [
    ...parametersIn('path', params),
    ...parametersIn('query', query),
    ...headers.map((name: RequestHeader) => ({ $ref: `#/components/parameters/${name}` })),
  ]
  return {
    tags: [tag],
    summary,
    operationId,
    ...(scope === 'none' ? { security: [] } : { 'x-scope': scope }),
    ...(selfScope && { 'x-self-scope': selfScope }),
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: !body.isOptional,
        content: content('application/json', publish(body.schema, 'input'), body.examples),
      },
    }),
    responses: {
      200: answerOf(answer),
      ...Object.fromEntries(
        refusalsOf(endpoint).map((code) => [
          STATUS[code],
          { $ref: `#/components/responses/${REFUSALS[code].name}` },
        ]),
      ),
    },
  }
}

function parametersIn(place: 'path' | 'query', schema: Endpoint['about']['params']) {
  return Object.entries(schema?.entries ?? {}).map(([name, entry]) => {
    const { description, ...published } = publish(entry, 'input')
    const required = place === 'path'
    return { name, in: place, required, ...(description !== undefined && { description }), schema: published }
  })
}

function answerOf({ description, mediaType = 'application/json', schema, examples, headers = [] }: Answer) {
  return {
    description,
    headers: headersOf(['X-Request-Id', ...headers]),
    content: content(mediaType, schema ? publish(schema, 'output') : { type: 'string' }, examples),
  }
}

function refusal(code: ErrorCode) {
  const { description, example, headers = [] } = REFUSALS[code]
  return {
    description,
    headers: headersOf(['X-Request-Id', ...headers]),
    content: content(
      'application/json',
      { $ref: '#/components/schemas/Error' },
      { [code]: { error: { code, ...example } } },
    ),
  }
}

const headersOf = (names: readonly AnswerHeader[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const content = (
  mediaType: string,
  schema: object,
  examples: Readonly<Record<string, unknown>> | undefined,
) => ({
  [mediaType]: {
    schema,
    ...(examples && {
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    }),
  },
})
