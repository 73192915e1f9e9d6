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
  /** Only if the record has this `revision`. */
  ifRevision?: number
  /** Only if there is no such record yet. */
  ifAbsent?: boolean
  /** How long the answer may wait for the work, 1 to 30; 0: not at all. */
  waitSeconds?: number
}

export interface DeleteOptions extends CallOptions {
  /** Only if the record has this `revision`. */
  ifRevision?: number
}

export interface DefineOptions extends CallOptions {
  /** Only if this is the current version, as `tennis-partners.v2`. */
  ifVersion?: string
}

export interface ListOptions extends PageOptions {
  domain?: string
}

export interface UserListOptions extends ListOptions {
  include?: readonly Included[]
}

/** What comes with a record only where it is asked for. */
export type Included = 'history' | 'vectors'

export interface WaitOptions extends CallOptions {
  /** 60,000 if it is not said. */
  timeoutMs?: number
}

export type Kith = ReturnType<typeof kith>

const FIRST_LOOK_MS = 100
const LONGEST_LOOK_MS = 2_000

/** A client of the service at `url`. Every call rejects with a `KithError`, or with the reason of an aborted signal. */
export function kith(options: Options) {
  const send = sender(options)

  const pages = pagesOf(send)

  const users = {
    /** Replaces what earlier upserts of the user said. Does not wait for the enrichment, unless `waitSeconds` says so. */
    upsert: <const D extends DomainName>(user: UpsertUser<D>, call: WriteOptions = {}): Promise<User<D>> =>
      send({
        method: 'POST',
        path: '/v1/users',
        body: user,
        headers: writeHeaders(call),
        signal: call.signal,
      }),

    /** Up to 100 upserts in one call, in the order of the items; one that is refused has no effect on the others. */
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

    /** The records of every domain that the user is in, by its name. */
    getAll: async (userId: string, { signal }: CallOptions = {}): Promise<Record<string, User>> => {
      const { domains } = await send<{ domains: Record<string, User> }>({
        method: 'GET',
        path: user(userId),
        signal,
      })
      return domains
    },

    /** Oldest first, a page fetched when it is come to. */
    list: (list: UserListOptions = {}): AsyncGenerator<User> =>
      pages('/v1/users', list, { domain: list.domain, include: list.include?.join() }),

    /**
     * Takes away everything held about the user, in one domain or without one in all.
     *
     * @throws KithError `not_found` also where a first sending erased them and its answer was lost
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

    /** The values that lost, in the order in which they were said: those of texts, then those of upserts. */
    history: (userId: string, domain: DomainName, list: PageOptions = {}): AsyncGenerator<Superseded> =>
      pages(`${user(userId)}/history`, list, { domain }),

    /** Everything held about the user. */
    export: (userId: string, domain?: string, { signal }: CallOptions = {}): Promise<UserExport> =>
      send({ method: 'GET', path: `${user(userId)}/export${queryOf({ domain })}`, signal }),
  }

  const context = {
    /** Adds a text to what is known of a user. Waits up to 10 s to say what it changed, unless `waitSeconds` is 0. */
    append: (text: AppendContext, call: WriteOptions = {}): Promise<ContextChange> =>
      send({
        method: 'POST',
        path: '/v1/context',
        body: text,
        headers: writeHeaders(call),
        signal: call.signal,
      }),

    /** The texts about a user, the earliest said first. */
    list: (userId: string, list: ListOptions = {}): AsyncGenerator<StoredText> =>
      pages(`${user(userId)}/context`, list, { domain: list.domain }),

    /** @throws KithError `not_found` also where a first sending removed it and its answer was lost */
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

    /** What was said of all users: lines that say the same to another kith. */
    export: (list: ListOptions = {}): AsyncGenerator<Said> =>
      pages('/v1/export', list, { domain: list.domain }),

    /** The users of a domain that go best with one, best first. */
    match: (request: MatchRequest, call: KeyedOptions = {}): Promise<MatchAnswer> =>
      send({
        method: 'POST',
        path: '/v1/match',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** What became of showing candidates to seekers, 1 to 1,000 at a time; those that were not taken are in `rejected`. */
    feedback: (request: FeedbackRequest, call: KeyedOptions = {}): Promise<FeedbackAnswer> =>
      send({
        method: 'POST',
        path: '/v1/feedback',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** Starts a run that learns from outcomes, or names the one under way. */
    train: (request: TrainRequest, call: KeyedOptions = {}): Promise<TrainAnswer> =>
      send({
        method: 'POST',
        path: '/v1/train',
        body: request,
        headers: keyHeader(call),
        signal: call.signal,
      }),

    /** How far a run is, and what it came to. */
    trainRun: (runId: string, { signal }: CallOptions = {}): Promise<TrainRun> =>
      send({ method: 'GET', path: `/v1/train/${encodeURIComponent(runId)}`, signal }),

    models: {
      /** The newest first and the shipped one last; one of them is in force. */
      list: async (domain: string, { signal }: CallOptions = {}): Promise<ModelEntry[]> => {
        const path = `/v1/models${queryOf({ domain })}`
        const { data } = await send<{ data: ModelEntry[] }>({ method: 'GET', path, signal })
        return data
      },

      /** Puts a model in force, as an earlier one when the new one disappoints. */
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

    /** Domains of your own; the key needs the scope `admin` to change one. */
    ownDomains: {
      list: async ({ signal }: CallOptions = {}): Promise<OwnDomainSummary[]> => {
        const { data } = await send<{ data: OwnDomainSummary[] }>({
          method: 'GET',
          path: '/v1/domains',
          signal,
        })
        return data
      },

      /** With every version that is kept, and how many records are still to be read again. */
      get: (name: string, { signal }: CallOptions = {}): Promise<OwnDomainDetails> =>
        send({ method: 'GET', path: ownDomain(name), signal }),

      /** Makes a domain or its next version. */
      put: (name: string, definition: DomainDefinition, call: DefineOptions = {}): Promise<OwnDomain> =>
        send({
          method: 'PUT',
          path: ownDomain(name),
          body: definition,
          headers: ifVersion(call),
          signal: call.signal,
        }),

      /** What `put` would change. */
      try: (name: string, definition: DomainDefinition, call: DefineOptions = {}): Promise<DomainChanges> =>
        send({
          method: 'PUT',
          path: `${ownDomain(name)}?dry_run=true`,
          body: definition,
          headers: ifVersion(call),
          signal: call.signal,
        }),

      /** What a definition that is not put yet reads of a text without a model, and by which words. */
      read: (
        name: string,
        definition: DomainDefinition,
        text: string,
        { signal }: CallOptions = {},
      ): Promise<DraftReading> =>
        send({ method: 'POST', path: `${ownDomain(name)}/read`, body: { definition, text }, signal }),

      /** @throws KithError `conflict` while there are users in it */
      delete: async (name: string, { signal }: CallOptions = {}): Promise<void> => {
        await send({ method: 'DELETE', path: ownDomain(name), signal })
      },
    },

    /** Tokens with which a user's own browser or app may call: as the `key` of another client. */
    tokens: {
      create: (token: CreateToken, { signal }: CallOptions = {}): Promise<UserToken> =>
        send({ method: 'POST', path: '/v1/tokens', body: token, signal }),
    },

    /** For how long texts are kept; the key needs the scope `admin` to set it. */
    retention: {
      get: ({ signal }: CallOptions = {}): Promise<Retention> =>
        send({ method: 'GET', path: '/v1/retention', signal }),

      put: (rule: RetentionRule, { signal }: CallOptions = {}): Promise<Retention> =>
        send({ method: 'PUT', path: '/v1/retention', body: rule, signal }),
    },

    /** The origins whose pages may call with tokens; the key needs the scope `admin` to set them. */
    origins: {
      get: async ({ signal }: CallOptions = {}): Promise<string[]> => {
        const { origins } = await send<{ origins: string[] }>({ method: 'GET', path: '/v1/origins', signal })
        return origins
      },

      /** These and no others. */
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
     * The record once no work is due on it: `complete` or `failed`.
     *
     * @throws KithError `timeout` where it is still pending then
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
