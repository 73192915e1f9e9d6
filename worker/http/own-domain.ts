import * as v from 'valibot'
import { GivenId } from '../../shared/checked.ts'
import { OwnDomainName } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import type { OwnDomain } from '../../shared/own-domain.ts'
import { instant } from '../record/order.ts'
import type { ListedDefinition } from '../store/definitions.ts'
import type { Call } from './call.ts'
import { describe } from './published-domain.ts'
import { mismatch, parse, refuse, unexpected } from './refusal.ts'

export const OwnDomainParams = v.strictObject({ name: OwnDomainName })

/** For reads: an impossible name is answered with `not_found`. */
export const KnownParams = v.strictObject({ name: v.pipe(GivenId, v.examples(['tennis-partners'])) })

/** Refuses the name of a shipped domain. */
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

/** @returns '' if none may exist; undefined if there is no precondition */
export function expectedVersion(headers: Headers): string | undefined {
  const [match, none] = [headers.get('If-Match'), headers.get('If-None-Match')]
  if (none !== null && none.trim() !== '*') throw refuse([unexpected('If-None-Match', '*', 'something else')])
  if (none !== null) return ''
  if (match === null) return undefined
  const version = /^\s*"([^"]+)"\s*$/.exec(match)?.[1]
  if (version === undefined) throw refuse([unexpected('If-Match', 'one version in quotes', 'something else')])
  return version
}

export const toOwnDomain = (
  domain: Domain,
  { version, createdAt, definition }: ListedDefinition,
): OwnDomain => ({
  domain: domain.name,
  version,
  created_at: instant(createdAt),
  fields: describe(domain).fields,
  definition,
})
