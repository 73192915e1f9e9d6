import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  halfvec,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/**
 * `migrations/` is generated from this. Roles, policies and functions exist only in the migrations.
 *
 * No index leads with a column that most rows share, unless its predicate excludes the statements about a single
 * record: without statistics (a new table, or PGlite) Postgres assumes that it is as selective as any other.
 */

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true })
const serial = (name: string) => bigint(name, { mode: 'number' })

export const tenants = pgTable('tenants', {
  tenantId: uuid('tenant_id').primaryKey().defaultRandom(),
  name: text('name').notNull().unique(),
  /** Origins from which browsers may use tokens. */
  origins: text('origins').array().notNull().default(sql`'{}'`),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const apiKeys = pgTable('api_keys', {
  keyId: text('key_id').primaryKey(),
  tenantId: uuid('tenant_id')
    .notNull()
    .references(() => tenants.tenantId),
  keyHash: bytea('key_hash').notNull().unique(),
  scopes: text('scopes').array().notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at'),
  revokedAt: instant('revoked_at'),
})

/**
 * A user's record in a domain.
 *
 * `explicit` is `fields` of the last upsert, as sent; `context_id` is its text, `memory_ref` its memory; `memory_at`
 * is null until the memory is read. `fields` materializes the merged fields for filtering. `pipeline` is a
 * fingerprint of the versions that made `fields`, `derived` and the vector: schema, extractor, head and model.
 * `due_at` is the outbox: not null means that work is due, and when the sweeper enqueues it (again). `revision`
 * counts clients' writes, `work_version` writes that made work. For matching: `place` (the resolved location) with
 * `lat` and `lon` in degrees, and `completeness`, the share of the domain's fields with a value.
 */
export const users = pgTable(
  'users',
  {
    recordId: serial('record_id').primaryKey().generatedAlwaysAsIdentity(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenants.tenantId),
    userId: text('user_id').notNull(),
    domain: text('domain').notNull(),
    schemaVersion: text('schema_version').notNull(),
    explicit: jsonb('explicit').notNull(),
    explicitAt: instant('explicit_at').notNull().defaultNow(),
    contextId: text('context_id'),
    memoryRef: text('memory_ref'),
    memoryAt: instant('memory_at'),
    fields: jsonb('fields').notNull().default({}),
    derived: jsonb('derived').notNull().default([]),
    place: jsonb('place'),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    completeness: doublePrecision('completeness').notNull().default(0),
    revision: serial('revision').notNull().default(1),
    workVersion: serial('work_version').notNull().default(1),
    dueAt: instant('due_at'),
    attempts: integer('attempts').notNull().default(0),
    error: jsonb('error'),
    pipeline: text('pipeline').notNull().default(''),
    lastEnrichedAt: instant('last_enriched_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('users_identity').on(table.tenantId, table.userId, table.domain),
    index('users_due').on(table.dueAt).where(sql`${table.dueAt} is not null`),
    index('users_failed')
      .on(table.tenantId, table.recordId)
      .where(sql`${table.dueAt} is null and ${table.error} is not null`),
    index('users_pipeline').on(table.domain, table.pipeline).where(sql`${table.dueAt} is null`),
    index('users_own_pipeline')
      .on(table.tenantId, table.domain, table.pipeline)
      .where(sql`${table.dueAt} is null`),
  ],
)

/**
 * Tenants' own domains, a row per version. `definition` is as stored, null if the domain was deleted: the row keeps
 * its number from being reused. `head_version` tells the sweeper what is outdated.
 */
export const definitions = pgTable(
  'definitions',
  {
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenants.tenantId),
    name: text('name').notNull(),
    number: integer('number').notNull(),
    version: text('version').notNull(),
    headVersion: text('head_version').notNull(),
    definition: jsonb('definition'),
    isCurrent: boolean('is_current').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.name, table.number] }),
    uniqueIndex('definitions_current').on(table.tenantId, table.name).where(sql`${table.isCurrent}`),
  ],
)

/**
 * The texts about users with their readings; `readings` is null until a text is read. `source` is given by the
 * append, or the memory store's id. An appended text with the current `summary_id` is in the record's summary; all
 * others are merged from their rows. A `wordless` text has lost its content and quotes to the tenant's retention
 * rule, and is never read again.
 */
export const contexts = pgTable(
  'contexts',
  {
    recordId: serial('record_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    contextId: text('context_id').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    origin: text('origin', { enum: ['upsert', 'append', 'memory'] }).notNull(),
    source: text('source').notNull().default('api'),
    memoryRef: text('memory_ref'),
    content: text('content').notNull(),
    occurredAt: instant('occurred_at').notNull().defaultNow(),
    createdAt: instant('created_at').notNull().defaultNow(),
    readings: jsonb('readings'),
    rejected: jsonb('rejected'),
    extractor: text('extractor'),
    schemaVersion: text('schema_version'),
    summaryId: serial('summary_id').notNull().default(0),
    wordless: boolean('wordless').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.contextId] }),
    index('contexts_age')
      .on(table.tenantId, table.occurredAt)
      .where(sql`not ${table.wordless} and ${table.origin} <> 'memory'`),
    index('contexts_id').on(table.contextId, table.tenantId),
    index('contexts_said').on(table.recordId, table.occurredAt, table.contextId),
    index('contexts_summary')
      .on(table.recordId, table.summaryId, table.contextId)
      .where(sql`${table.origin} <> 'upsert'`),
  ],
)

/**
 * The summary of a record's appended texts with its `summary_id`, all read by `extractor` for `schema_version`.
 * `revision` counts the additions. When a text is removed or must be read again, its summary is deleted; the texts
 * then belong to none until a new one is made, with a greater id.
 */
export const summaries = pgTable('summaries', {
  recordId: serial('record_id')
    .primaryKey()
    .references(() => users.recordId, { onDelete: 'cascade' }),
  tenantId: uuid('tenant_id').notNull(),
  summaryId: serial('summary_id').notNull().generatedAlwaysAsIdentity(),
  revision: serial('revision').notNull().default(1),
  extractor: text('extractor').notNull(),
  schemaVersion: text('schema_version').notNull(),
  summary: jsonb('summary').notNull(),
})

/**
 * A tenant's retention rule. A text older than `days` is removed with the values that only it supports (`nothing`),
 * or only its content is deleted (`values`). `texts` counts the affected texts.
 */
export const retention = pgTable('retention', {
  tenantId: uuid('tenant_id')
    .primaryKey()
    .references(() => tenants.tenantId),
  days: integer('days'),
  keep: text('keep', { enum: ['nothing', 'values'] }).notNull(),
  texts: serial('texts').notNull().default(0),
  carriedOutAt: instant('carried_out_at'),
})

/** Replaced upserts, one row each. */
export const history = pgTable(
  'history',
  {
    recordId: serial('record_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    revision: serial('revision').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    explicit: jsonb('explicit').notNull(),
    explicitAt: instant('explicit_at').notNull(),
    contextId: text('context_id'),
    memoryRef: text('memory_ref'),
    replacedAt: instant('replaced_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.revision] })],
)

/** One vector per head of a record; only vectors of equal `version` and `model` are compared. */
export const vectors = pgTable(
  'vectors',
  {
    recordId: serial('record_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    head: text('head').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    version: text('version').notNull(),
    model: text('model').notNull(),
    textHash: text('text_hash').notNull(),
    vector: halfvec('vector', { dimensions: 1024 }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.head] })],
)

/**
 * The narrow table that matching reads, written by every enrichment. `fields` are those that are filtered, wished for
 * or weighed; `cell` is the half-degree cell of the place; `traits` as in shared/traits.ts, `layout` and `slots` as
 * in shared/slots.ts: null before the first enrichment with them.
 */
export const candidates = pgTable(
  'candidates',
  {
    recordId: serial('record_id')
      .primaryKey()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    tenantId: uuid('tenant_id').notNull(),
    domain: text('domain').notNull(),
    updatedAt: instant('updated_at').notNull(),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    cell: integer('cell').generatedAlwaysAs(sql`floor(lat * 2)::int * 720 + floor(lon * 2)::int`),
    completeness: doublePrecision('completeness').notNull(),
    fields: jsonb('fields').notNull(),
    traits: halfvec('traits', { dimensions: 224 }),
    layout: integer('layout'),
    slots: real('slots').array(),
  },
  (table) => [
    index('candidates_place').on(table.tenantId, table.domain, table.cell),
    index('candidates_sample').on(table.tenantId, table.domain).where(sql`${table.recordId} % 256 = 0`),
  ],
)

/**
 * Idempotent replies, stored as snapshots to render again. If their content was erased, `snapshot` and `record_id`
 * are null: the key stays taken until it expires. `about` lists other records in the answer.
 */
export const replies = pgTable(
  'replies',
  {
    tenantId: uuid('tenant_id').notNull(),
    route: text('route').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    recordId: serial('record_id'),
    about: serial('about').array(),
    snapshot: jsonb('snapshot'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.route, table.key] }),
    index('replies_created').on(table.createdAt),
    index('replies_record').on(table.recordId),
    index('replies_about').using('gin', table.about),
  ],
)

/**
 * Tenants' webhooks. `secret` and `previous_secret` are encrypted with the Worker's key. `failing_since` is null
 * while deliveries succeed.
 */
export const webhookEndpoints = pgTable(
  'webhook_endpoints',
  {
    endpointId: text('endpoint_id').primaryKey(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenants.tenantId),
    url: text('url').notNull(),
    description: text('description').notNull(),
    events: text('events').array().notNull(),
    secret: text('secret').notNull(),
    previousSecret: text('previous_secret'),
    previousUntil: instant('previous_until'),
    disabledAt: instant('disabled_at'),
    disabledReason: text('disabled_reason', { enum: ['requested', 'gone', 'failing'] }),
    failingSince: instant('failing_since'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [index('webhook_endpoints_tenant').on(table.tenantId)],
)

/**
 * Webhook messages: outbox and log in one. `due_at` as in `users`. Each attempt raises `turn`, a fencing token, and
 * leases the row until `claimed_until`. `record_id` is null for messages that outlive the record: tests, and
 * erasures, whose `data` is deleted on delivery.
 */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    deliveryId: text('delivery_id')
      .primaryKey()
      .default(sql`'msg_' || replace(gen_random_uuid()::text, '-', '')`),
    tenantId: uuid('tenant_id').notNull(),
    endpointId: text('endpoint_id')
      .notNull()
      .references(() => webhookEndpoints.endpointId, { onDelete: 'cascade' }),
    recordId: bigint('record_id', { mode: 'number' }).references(() => users.recordId, {
      onDelete: 'cascade',
    }),
    event: text('event').notNull(),
    data: json('data'),
    turn: serial('turn').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at'),
    claimedUntil: instant('claimed_until'),
    attemptedAt: instant('attempted_at'),
    status: integer('status'),
    error: text('error'),
    deliveredAt: instant('delivered_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('webhook_deliveries_due').on(table.endpointId, table.dueAt).where(sql`${table.dueAt} is not null`),
    index('webhook_deliveries_log').on(table.endpointId, table.createdAt, table.deliveryId),
    index('webhook_deliveries_record').on(table.recordId),
    index('webhook_deliveries_created').on(table.createdAt),
  ],
)

/**
 * The current outcome of a pair. `domain` is that of the candidate's record; the seeker's may be of another. `grade`
 * is the meaning of the label, 0 to 3; `change` numbers the changes, so that a run knows which outcomes it has seen.
 */
export const outcomes = pgTable(
  'outcomes',
  {
    tenantId: uuid('tenant_id').notNull(),
    domain: text('domain').notNull(),
    seekerId: serial('seeker_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    candidateId: serial('candidate_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    outcome: text('outcome').notNull(),
    grade: smallint('grade').notNull(),
    weight: doublePrecision('weight').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    matchId: text('match_id'),
    change: serial('change').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.seekerId, table.candidateId] }),
    index('outcomes_candidate').on(table.candidateId),
    index('outcomes_time').on(
      table.tenantId,
      table.domain,
      table.occurredAt,
      table.seekerId,
      table.candidateId,
    ),
  ],
)

/**
 * A person's standing in a domain, as sums of weighted outcomes (`counts_as` in the migration): decisions on them and
 * those in favour, and the same of their own decisions. Integers, so that additions and subtractions cancel exactly
 * in any order.
 */
export const standings = pgTable(
  'standings',
  {
    tenantId: uuid('tenant_id').notNull(),
    recordId: serial('record_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    domain: text('domain').notNull(),
    receivedDecided: serial('received_decided').notNull().default(0),
    receivedPositive: serial('received_positive').notNull().default(0),
    givenDecided: serial('given_decided').notNull().default(0),
    givenPositive: serial('given_positive').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.domain] })],
)

/**
 * A tenant's learning state in a domain: sums as in `standings`; all triplets and those that no run has used; the
 * last `change` that a run has used; and the deployed model, null for the shipped one.
 */
export const learning = pgTable(
  'learning',
  {
    tenantId: uuid('tenant_id').notNull(),
    domain: text('domain').notNull(),
    decided: serial('decided').notNull().default(0),
    positive: serial('positive').notNull().default(0),
    triplets: serial('triplets').notNull().default(0),
    pending: serial('pending').notNull().default(0),
    trainedChange: serial('trained_change').notNull().default(0),
    version: text('version'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.domain] })],
)

/** Trained models. `erased_since` counts users erased after the model had used their outcomes. */
export const models = pgTable(
  'models',
  {
    tenantId: uuid('tenant_id').notNull(),
    version: text('version').notNull(),
    domain: text('domain').notNull(),
    runId: text('run_id').notNull(),
    params: jsonb('params').notNull(),
    report: jsonb('report').notNull(),
    erasedSince: integer('erased_since').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.version] })],
)

/**
 * A training run: outbox and log in one. `step` is the due step, and a compare-and-set on it makes each step happen
 * once. `cursor` is the last outcome seen, `state` what was learned so far; both are deleted at the end of the run.
 * `through_change` bounds the outcomes it sees. `due_at` as in `users`.
 */
export const trainRuns = pgTable(
  'train_runs',
  {
    trainId: serial('train_id').primaryKey().generatedAlwaysAsIdentity(),
    tenantId: uuid('tenant_id').notNull(),
    runId: text('run_id').notNull(),
    domain: text('domain').notNull(),
    status: text('status', { enum: ['queued', 'running', 'deployed', 'refused', 'failed'] })
      .notNull()
      .default('queued'),
    isForced: boolean('is_forced').notNull(),
    throughChange: serial('through_change').notNull(),
    outcomes: integer('outcomes').notNull(),
    seen: integer('seen').notNull().default(0),
    tripletsUsed: serial('triplets_used').notNull(),
    step: integer('step').notNull().default(0),
    cursor: jsonb('cursor'),
    state: jsonb('state'),
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at'),
    /** Users erased after the run may have seen their outcomes. */
    erasedSince: integer('erased_since').notNull().default(0),
    version: text('version'),
    report: jsonb('report'),
    error: jsonb('error'),
    createdAt: instant('created_at').notNull().defaultNow(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (table) => [
    unique('train_runs_identity').on(table.tenantId, table.runId),
    uniqueIndex('train_runs_under_way')
      .on(table.tenantId, table.domain)
      .where(sql`${table.status} in ('queued', 'running')`),
    index('train_runs_due').on(table.dueAt).where(sql`${table.dueAt} is not null`),
  ],
)

/** Standings during a run, from the outcomes that it has seen. */
export const trainPeople = pgTable(
  'train_people',
  {
    tenantId: uuid('tenant_id').notNull(),
    trainId: serial('train_id')
      .notNull()
      .references(() => trainRuns.trainId, { onDelete: 'cascade' }),
    recordId: serial('record_id')
      .notNull()
      .references(() => users.recordId, { onDelete: 'cascade' }),
    receivedDecided: serial('received_decided').notNull(),
    receivedPositive: serial('received_positive').notNull(),
    givenDecided: serial('given_decided').notNull(),
    givenPositive: serial('given_positive').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.trainId, table.recordId] }),
    index('train_people_record').on(table.recordId),
  ],
)

/**
 * The gazetteer. `key` is the name as normalized by `placeQuery` of shared/place.ts; several places may share one.
 * `region` is a state or province, or empty; degrees are accurate to about 0.01 for a city, and the centre of
 * population for a region or a country.
 */
export const places = pgTable(
  'places',
  {
    key: text('key').notNull(),
    kind: text('kind', { enum: ['city', 'region', 'country'] }).notNull(),
    name: text('name').notNull(),
    region: text('region').notNull(),
    country: text('country').notNull(),
    lat: doublePrecision('lat').notNull(),
    lon: doublePrecision('lon').notNull(),
    population: bigint('population', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.kind, table.country, table.region] }),
    index('places_around').on(table.country, table.kind, table.region).where(sql`${table.kind} <> 'city'`),
  ],
)
