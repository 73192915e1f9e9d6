import { type CallOptions, type KeyedOptions, keyHeader, type PageOptions, pagesOf, queryOf } from './call.ts'
import { KithError } from './error.ts'
import { operatorCalls } from './operator.ts'
import { type Options, pause, sender } from './send.ts'
import type {
  AppendContext,
  ContextChange,
  CreateToken,
  Domain,
  DomainChanges,
  DomainDefinition,
  DomainName,
  DomainVersion,
  DraftReading,
  Erased,
  FeedbackAnswer,
  FeedbackRequest,
  MatchAnswer,
  MatchRequest,
  ModelEntry,
  OwnDomain,
  OwnDomainDetails,
  OwnDomainSummary,
  Retention,
  RetentionRule,
  Said,
  StoredText,
  Superseded,
  TrainAnswer,
  TrainRequest,
  TrainRun,
  UpsertManyAnswer,
  UpsertUser,
  User,
  UserExport,
  UserToken,
} from './types.ts'
import { webhookCalls } from './webhooks.ts'

export type * from './types.ts'
export { type VerifyOptions, verifyWebhook } from './verify.ts'
export { KithError, type Options }

export interface WriteOptions extends KeyedOptions {
  /** Write only if the record has this `revision`. */
  ifRevision?: number
  /** Write only if the record does not exist yet. */
  ifAbsent?: boolean
  /** Seconds, 1 to 30, that the answer may wait for the work; 0: none. */
  waitSeconds?: number
}

export interface DeleteOptions extends CallOptions {
  /** Write only if the record has this `revision`. */
  ifRevision?: number
}

export interface DefineOptions extends CallOptions {
  /** Write only if this is the current version, e.g. `tennis-partners.v2`. */
  ifVersion?: string
}

export interface ListOptions extends PageOptions {
  domain?: string
}

export interface UserListOptions extends ListOptions {
  include?: readonly Included[]
}

/** Optional parts of a record. */
export type Included = 'history' | 'vectors'

export interface WaitOptions extends CallOptions {
  /** Default: 60,000. */
  timeoutMs?: number
}

export type Kith = ReturnType<typeof kith>

const FIRST_LOOK_MS = 100
const LONGEST_LOOK_MS = 2_000

/**
 * A client of the service at `url`. A failed call rejects with a `KithError`, an aborted one with the signal's
 * reason.
 */
export function kith(options: Options) {
  const send = sender(options)

  const pages = pagesOf(send)

  const users = {
    /** Replaces the user's earlier upserts. Does not wait for the enrichment unless `waitSeconds` is set. */
    upsert: <const D extends DomainName>(user: UpsertUser<D>, call: WriteOptions = {}): Promise<User<D>> =>
      send({
        method: 'POST',
        path: '/v1/users',
        body: user,
        headers: writeHeaders(call),
        signal: call.signal,
      }),

    /** Makes up to 100 upserts in one call, in order. A refused item has no effect on the others. */
    upsertMany: (items: readonly UpsertUser<string>[], call: KeyedOptions = {}): Promise<UpsertManyAnswer> =>
      send({
        method: 'POST',
        path: '/v1/users/batch',
        body: { items },
        headers: keyHeader(call),
        signal: call.signal,
      }),

    get: <const D extends DomainName>(
      userId: string,
      domain: D,
      { include, signal }: CallOptions & { include?: readonly Included[] } = {},
    ): Promise<User<D>> =>
      send({ method: 'GET', path: user(userId) + queryOf({ domain, include: include?.join() }), signal }),

    /** The user's records in all domains, by domain name. */
    getAll: async (userId: string, { signal }: CallOptions = {}): Promise<Record<string, User>> => {
      const { domains } = await send<{ domains: Record<string, User> }>({
        method: 'GET',
        path: user(userId),
        signal,
      })
      return domains
    },

    /** All records, oldest first. Fetches pages as needed. */
    list: (list: UserListOptions = {}): AsyncGenerator<User> =>
      pages('/v1/users', list, { domain: list.domain, include: list.include?.join() }),

    /**
     * Deletes everything stored about the user, in one domain or, without `domain`, in all.
     *
     * @throws KithError `not_found` also if an earlier attempt deleted it and its answer was lost
     */
    delete: async (userId: string, domain?: string, call: DeleteOptions = {}): Promise<Erased> => {
      const sent = {
        method: 'DELETE',
        path: user(userId) + queryOf({ domain }),
        headers: ifMatch(call),
      } as const
      const { erased } = await send<{ erased: Erased }>({ ...sent, signal: call.signal })
      return erased
    },

    /** The superseded values in chronological order: those of texts, then those of upserts. */
    history: (userId: string, domain: DomainName, list: PageOptions = {}): AsyncGenerator<Superseded> =>
      pages(`${user(userId)}/history`, list, { domain }),

    /** Everything stored about the user. */
    export: (userId: string, domain?: string, { signal }: CallOptions = {}): Promise<UserExport> =>
      send({ method: 'GET', path: `${user(userId)}/export${queryOf({ domain })}`, signal }),
  }

  const context = {
    /** Adds a text to a user. Waits up to 10 s for its changes, unless `waitSeconds` is 0. */
    append: (text: AppendContext, call: WriteOptions = {}): Promise<ContextChange> =>
      send({
        method: 'POST',
        path: '/v1/context',
        body: text,
        headers: writeHeaders(call),
        signal: call.signal,
      }),

    /** A user's texts, oldest first. */
    list: (userId: string, list: ListOptions = {}): AsyncGenerator<StoredText> =>
      pages(`${user(userId)}/context`, list, { domain: list.domain }),

    /** @throws KithError `not_found` also if an earlier attempt removed it and its answer was lost */
    remove: (contextId: string, call: DeleteOptions = {}): Promise<ContextChange> =>
      send({
        method: 'DELETE',
        path: `/v1/context/${encodeURIComponent(contextId)}`,
        headers: ifMatch(call),
        signal: call.signal,
      }),
  }

  return {
    users,
    context,
    ...operatorCalls(send, pages),
    ...webhookCalls(send, pages),

    /** The input of all users, as lines that can be imported into another kith. */
    export: (list: ListOptions = {}): AsyncGenerator<Said> =>
      pages('/v1/export', list, { domain: list.domain }),

    /** The best matches of a user in a domain, best first. */
    match: (request: MatchRequest, call: KeyedOptions = {}): Promise<MatchAnswer> =>
      send({
        method: 'POST',
        path: '/v1/match',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** Reports the outcomes of shown candidates, 1 to 1,000 per call. Refused ones are in `rejected`. */
    feedback: (request: FeedbackRequest, call: KeyedOptions = {}): Promise<FeedbackAnswer> =>
      send({
        method: 'POST',
        path: '/v1/feedback',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** Starts a training run on the outcomes, or returns the running one. */
    train: (request: TrainRequest, call: KeyedOptions = {}): Promise<TrainAnswer> =>
      send({
        method: 'POST',
        path: '/v1/train',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** The state of a run and its result. */
    trainRun: (runId: string, { signal }: CallOptions = {}): Promise<TrainRun> =>
      send({ method: 'GET', path: `/v1/train/${encodeURIComponent(runId)}`, signal }),

    models: {
      /** Newest first, the shipped one last. One of them is active. */
      list: async (domain: string, { signal }: CallOptions = {}): Promise<ModelEntry[]> => {
        const path = `/v1/models${queryOf({ domain })}`
        const { data } = await send<{ data: ModelEntry[] }>({ method: 'GET', path, signal })
        return data
      },

      /** Activates a model, e.g. an earlier one if the new one is worse. */
      activate: (version: string, call: KeyedOptions = {}): Promise<ModelEntry> =>
        send({
          method: 'POST',
          path: `/v1/models/${encodeURIComponent(version)}/activate`,
          headers: keyHeader(call),
          signal: call.signal,
        }),
    },

    /** The fields of a domain in its current version. */
    schema: (domain: string, { signal }: CallOptions = {}): Promise<Domain> =>
      send({ method: 'GET', path: `/v1/schema${queryOf({ domain })}`, signal }),

    /** Your own domains. Changes need the scope `admin`. */
    ownDomains: {
      list: async ({ signal }: CallOptions = {}): Promise<OwnDomainSummary[]> => {
        const { data } = await send<{ data: OwnDomainSummary[] }>({
          method: 'GET',
          path: '/v1/domains',
          signal,
        })
        return data
      },

      /** Includes all stored versions and the number of records that are still to be read again. */
      get: (name: string, { signal }: CallOptions = {}): Promise<OwnDomainDetails> =>
        send({ method: 'GET', path: ownDomain(name), signal }),

      /** Creates a domain or its next version. */
      put: (name: string, definition: DomainDefinition, call: DefineOptions = {}): Promise<OwnDomain> =>
        send({
          method: 'PUT',
          path: ownDomain(name),
          body: definition,
          headers: ifVersion(call),
          signal: call.signal,
        }),

      /** The changes that `put` would make. */
      try: (name: string, definition: DomainDefinition, call: DefineOptions = {}): Promise<DomainChanges> =>
        send({
          method: 'PUT',
          path: `${ownDomain(name)}?dry_run=true`,
          body: definition,
          headers: ifVersion(call),
          signal: call.signal,
        }),

      /** What a draft definition reads in a text without a model, with evidence. */
      read: (
        name: string,
        definition: DomainDefinition,
        text: string,
        { signal }: CallOptions = {},
      ): Promise<DraftReading> =>
        send({ method: 'POST', path: `${ownDomain(name)}/read`, body: { definition, text }, signal }),

      /** @throws KithError `conflict` while the domain has users */
      delete: async (name: string, { signal }: CallOptions = {}): Promise<void> => {
        await send({ method: 'DELETE', path: ownDomain(name), signal })
      },
    },

    /** Tokens for a user's own browser or app, used as the `key` of another client. */
    tokens: {
      create: (token: CreateToken, { signal }: CallOptions = {}): Promise<UserToken> =>
        send({ method: 'POST', path: '/v1/tokens', body: token, signal }),
    },

    /** How long texts are kept. Changes need the scope `admin`. */
    retention: {
      get: ({ signal }: CallOptions = {}): Promise<Retention> =>
        send({ method: 'GET', path: '/v1/retention', signal }),

      put: (rule: RetentionRule, { signal }: CallOptions = {}): Promise<Retention> =>
        send({ method: 'PUT', path: '/v1/retention', body: rule, signal }),
    },

    /** The origins whose pages may call with tokens. Changes need the scope `admin`. */
    origins: {
      get: async ({ signal }: CallOptions = {}): Promise<string[]> => {
        const { origins } = await send<{ origins: string[] }>({ method: 'GET', path: '/v1/origins', signal })
        return origins
      },

      /** Replaces the list. */
      put: async (origins: readonly string[], { signal }: CallOptions = {}): Promise<string[]> => {
        const body = { origins }
        const stored = await send<{ origins: string[] }>({
          method: 'PUT',
          path: '/v1/origins',
          body,
          signal,
        })
        return stored.origins
      },
    },

    domains: async ({ signal }: CallOptions = {}): Promise<DomainVersion[]> => {
      const { domains } = await send<{ domains: DomainVersion[] }>({
        method: 'GET',
        path: '/v1/schema',
        signal,
      })
      return domains
    },

    /**
     * Waits until the record's enrichment is `complete` or `failed`.
     *
     * @throws KithError `timeout` if it is still pending after `timeoutMs`
     */
    async waitUntilEnriched<const D extends DomainName>(
      userId: string,
      domain: D,
      { timeoutMs = 60_000, signal }: WaitOptions = {},
    ): Promise<User<D>> {
      const deadline = Date.now() + timeoutMs
      for (let looks = 0; ; looks++) {
        const record = await users.get(userId, domain, signal ? { signal } : {})
        if (record.enrichment.status !== 'pending') return record
        const waitMs = Math.min(LONGEST_LOOK_MS, FIRST_LOOK_MS * 2 ** looks)
        if (Date.now() + waitMs > deadline) {
          throw new KithError('timeout', `The record is still pending after ${timeoutMs} ms.`)
        }
        await pause(waitMs, signal)
      }
    },
  }
}

const user = (userId: string) => `/v1/users/${encodeURIComponent(userId)}`

const ownDomain = (name: string) => `/v1/domains/${encodeURIComponent(name)}`

const ifVersion = ({ ifVersion: version }: DefineOptions): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` }

const ifMatch = ({ ifRevision }: DeleteOptions): Record<string, string> =>
  ifRevision === undefined ? {} : { 'If-Match': `"${ifRevision}"` }

const writeHeaders = (call: WriteOptions): Record<string, string> => ({
  ...keyHeader(call),
  ...ifMatch(call),
  ...(call.ifAbsent && { 'If-None-Match': '*' }),
  ...(call.waitSeconds !== undefined && {
    Prefer: call.waitSeconds === 0 ? 'respond-async' : `wait=${call.waitSeconds}`,
  }),
})
