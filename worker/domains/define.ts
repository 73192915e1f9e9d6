import { type Definition, LIMITS } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import type { DomainChanges } from '../../shared/own-domain.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import { countInvalid } from '../store/definition-changes.ts'
import {
  deleteDefinition,
  findDefinitions,
  type ListedDefinition,
  listDefinitions,
  listVersions,
  putDefinition,
} from '../store/definitions.ts'
import { atRisk, changesTo } from './changes.ts'
import { compile, draftOf } from './compile.ts'

export interface Put {
  name: string
  /** Valid, with its base pinned. */
  definition: Definition
  /** The current version must be this one, or none for ''; undefined: no precondition. */
  expected: string | undefined
}

/**
 * Makes a definition the current version of a tenant's own domain. Records of the previous version are served
 * unchanged until the sweeper has enriched them again.
 *
 * @throws AppError `precondition_failed`, `conflict`
 */
export async function putDomain(
  deps: Deps,
  caller: Caller,
  put: Put,
): Promise<{ domain: Domain; stored: ListedDefinition }> {
  const draft = draftOf(deps.domains, put.name, put.definition)
  const stored = await putDefinition(
    deps.db,
    caller,
    { ...put, headVersion: draft.head.version },
    { domains: LIMITS.domains, versions: LIMITS.versions },
  )
  deps.definitionCache.update(caller.keyHash, [stored])
  return { domain: compile(deps.domains, put.name, stored.version, stored.definition), stored }
}

/** A dry run of `putDomain`: what it would change. */
export async function tryDomain(
  deps: Deps,
  caller: Caller,
  { name, definition, expected }: Put,
): Promise<DomainChanges> {
  const known = await findDefinitions(deps.db, caller, { names: [name], versions: [] })
  const [current] = known.current
  if (expected !== undefined && expected !== (current?.version ?? '')) {
    throw new AppError('precondition_failed', `The current version is ${current?.version ?? 'none'}.`)
  }
  const before = current && compile(deps.domains, name, current.version, current.definition)
  const after = compile(deps.domains, name, `${name}.v${(known.numbers[name] ?? 0) + 1}`, definition)
  const changes = changesTo(before, after)
  if (!before) return { domain: name, version: after.version, changes, records: 0, extras: [] }
  const isSame = canonical(definition) === canonical(current.definition)
  const risks = isSame ? [] : atRisk(before, after)
  const { users, invalid } = await countInvalid(deps.db, caller, name, risks)
  return {
    domain: name,
    version: isSame ? before.version : after.version,
    changes,
    records: isSame ? 0 : users,
    extras: risks.flatMap(({ field }, i) => (invalid[i] ? [{ field, users: invalid[i] }] : [])),
  }
}

/** Canonical JSON: independent of the order of members. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

/** The current versions of a tenant's own domains, with the progress of their records. */
export const listDomains = (deps: Deps, caller: Caller) => listDefinitions(deps.db, caller)

/**
 * A domain with its stored versions, newest first.
 *
 * @throws AppError `not_found`
 */
export async function getDomain(deps: Deps, caller: Caller, name: string) {
  const [stored, ...older] = await listVersions(deps.db, caller, name)
  if (!stored) throw new AppError('not_found', 'There is no such domain of your own.')
  const domain = compile(deps.domains, name, stored.version, stored.definition)
  return { domain, stored, versions: [stored, ...older] }
}

/** @throws AppError `not_found`, `precondition_failed`, `conflict` while the domain has users */
export async function removeDomain(deps: Deps, caller: Caller, name: string, expected: string | undefined) {
  await deleteDefinition(deps.db, caller, name, expected)
  deps.definitionCache.update(caller.keyHash, [{ name, version: null, definition: null }])
}
