import * as v from 'valibot'
import { GivenId } from '../../shared/checked.ts'
import { Definition, OwnDomainName } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import {
  DeletedDomain,
  DomainChanges,
  OwnDomain,
  OwnDomainDetails,
  OwnDomainSummary,
} from '../../shared/own-domain.ts'
import { pageOf } from '../../shared/page.ts'
import { getDomain, listDomains, putDomain, removeDomain, tryDomain } from '../domains/define.ts'
import type { ListedDefinition } from '../store/definitions.ts'
import { admit } from './auth.ts'
import { readJson } from './body.ts'
import type { Call } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import {
  CHANGES,
  DEFINITION,
  OWN_DOMAIN,
  OWN_DOMAIN_DETAILS,
  OWN_DOMAIN_SUMMARY,
} from './openapi/domain-examples.ts'
import { mismatch, parse, refuse, unexpected } from './refusal.ts'
import { describe } from './schema.ts'

const described = { tag: 'Domains' }
export const OwnDomainParams = v.strictObject({ name: OwnDomainName })
/** Where a name that none can have is one that none has. */
const KnownParams = v.strictObject({ name: v.pipe(GivenId, v.examples(['tennis-partners'])) })
const NoQuery = v.strictObject({})
const PutQuery = v.strictObject({
  dry_run: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.description('`true`: nothing changes, the answer says what would.'),
    ),
  ),
})

export const putOwnDomain: Endpoint = {
  method: 'PUT',
  path: '/v1/domains/{name}',
  scope: 'admin',
  handle: put,
  about: {
    ...described,
    operationId: 'putDomain',
    summary: 'Define domain',
    description:
      'Makes a domain of your own, or its next version. The same definition again is the same version. It is in force with the next request; records of the version before are read again in the background and served as they were until then.',
    params: OwnDomainParams,
    query: PutQuery,
    headers: ['If-Match', 'If-None-Match'],
    body: { schema: Definition, examples: { tennis: DEFINITION } },
    answer: {
      description: 'The domain as published, or what would change',
      schema: v.union([OwnDomain, DomainChanges]),
      examples: { published: OWN_DOMAIN, dryRun: CHANGES },
      headers: ['ETag'],
    },
    refusals: ['conflict'],
  },
}

async function put(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { dry_run: dryRun } = parse(PutQuery, c.req.query(), 'parameter')
    const name = readOwnName(c)
    const { readDefinition } = await import('./definition.ts')
    const { value } = await readJson(c.req.raw)
    return {
      put: {
        name,
        definition: readDefinition(c.env.domains, value),
        expected: expectedVersion(c.req.raw.headers),
      },
      isDry: dryRun === 'true',
    }
  })
  if (input.isDry) return c.json(await tryDomain(c.env, caller, input.put))
  const { domain, stored } = await putDomain(c.env, caller, input.put)
  c.header('ETag', `"${stored.version}"`)
  return c.json(toOwnDomain(domain, stored))
}

/** A shipped domain cannot be defined anew. */
export function readOwnName(c: Call): string {
  const { name } = parse(OwnDomainParams, c.req.param(), 'parameter')
  const { names, isShipped } = c.env.domains
  if (isShipped(name)) {
    throw refuse([
      mismatch(
        'name',
        `a name other than the shipped ${names.filter(isShipped).join(', ')}: extend one`,
        name,
      ),
    ])
  }
  return name
}

/** @returns '' where there must be none; undefined where whichever will do */
function expectedVersion(headers: Headers): string | undefined {
  const [match, none] = [headers.get('If-Match'), headers.get('If-None-Match')]
  if (none !== null && none.trim() !== '*') throw refuse([unexpected('If-None-Match', '*', 'something else')])
  if (none !== null) return ''
  if (match === null) return undefined
  const version = /^\s*"([^"]+)"\s*$/.exec(match)?.[1]
  if (version === undefined) throw refuse([unexpected('If-Match', 'one version in quotes', 'something else')])
  return version
}

const instant = (iso: string) => new Date(iso).toISOString()

const toOwnDomain = (domain: Domain, { version, createdAt, definition }: ListedDefinition): OwnDomain => ({
  domain: domain.name,
  version,
  created_at: instant(createdAt),
  fields: describe(domain).fields,
  definition,
})

export const showOwnDomains: Endpoint = {
  method: 'GET',
  path: '/v1/domains',
  scope: 'users:read',
  handle: list,
  about: {
    ...described,
    operationId: 'listDomains',
    summary: 'List own domains',
    query: NoQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(OwnDomainSummary),
      examples: { all: { data: [OWN_DOMAIN_SUMMARY], next_cursor: null } },
    },
  },
}

async function list(c: Call): Promise<Response> {
  const { caller } = await admit(c, () => parse(NoQuery, c.req.query(), 'parameter'))
  const data = (await listDomains(c.env, caller)).map(
    ({ name, version, createdAt, progress }): OwnDomainSummary => ({
      domain: name,
      version,
      created_at: instant(createdAt),
      progress,
    }),
  )
  return c.json({ data, next_cursor: null })
}

export const showOwnDomain: Endpoint = {
  method: 'GET',
  path: '/v1/domains/{name}',
  scope: 'users:read',
  handle: show,
  about: {
    ...described,
    operationId: 'getDomain',
    summary: 'Get own domain',
    description:
      'The definition in force, every version that is kept, and how many records are still to be read again.',
    params: KnownParams,
    query: NoQuery,
    answer: {
      description: 'The domain',
      schema: OwnDomainDetails,
      examples: { tennis: OWN_DOMAIN_DETAILS },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
}

async function show(c: Call): Promise<Response> {
  const { caller, input: name } = await admit(c, () => {
    parse(NoQuery, c.req.query(), 'parameter')
    return parse(KnownParams, c.req.param(), 'parameter').name
  })
  const { domain, stored, versions } = await getDomain(c.env, caller, name)
  c.header('ETag', `"${stored.version}"`)
  const details: OwnDomainDetails = {
    ...toOwnDomain(domain, stored),
    progress: stored.progress,
    versions: versions.map(({ version, createdAt, definition }) => ({
      version,
      created_at: instant(createdAt),
      definition,
    })),
  }
  return c.json(details)
}

export const deleteOwnDomain: Endpoint = {
  method: 'DELETE',
  path: '/v1/domains/{name}',
  scope: 'admin',
  handle: remove,
  about: {
    ...described,
    operationId: 'deleteDomain',
    summary: 'Delete own domain',
    description: 'Takes away a domain that no user is in, with all its versions.',
    params: KnownParams,
    query: NoQuery,
    headers: ['If-Match'],
    answer: {
      description: 'It is gone',
      schema: DeletedDomain,
      examples: { gone: { domain: 'tennis-partners', deleted: true } },
    },
    refusals: ['not_found', 'conflict'],
  },
}

async function remove(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => {
    parse(NoQuery, c.req.query(), 'parameter')
    return {
      name: parse(KnownParams, c.req.param(), 'parameter').name,
      expected: expectedVersion(c.req.raw.headers),
    }
  })
  await removeDomain(c.env, caller, input.name, input.expected)
  const answer: DeletedDomain = { domain: input.name, deleted: true }
  return c.json(answer)
}
