import { unservedMemory } from '../../shared/errors.ts'
import { UpsertUserRequest } from '../../shared/upsert.ts'
import type { Deps } from '../deps.ts'
import type { Memory } from '../memory/memory.ts'
import type { Profile } from '../users/upsert.ts'
import { currentDomain } from './domain.ts'
import { checkFields } from './fields.ts'
import { parse } from './refusal.ts'

/** @throws AppError `invalid_request` */
export function toProfile({ domains, memory }: Pick<Deps, 'domains' | 'memory'>, value: unknown): Profile {
  const body = parse(UpsertUserRequest, value, 'field')
  const domain = currentDomain(domains, body.domain)
  return {
    userId: body.user_id,
    domain,
    context: body.context,
    fields: checkFields(domain, body.fields ?? {}),
    memory: body.memory_ref === undefined ? undefined : memoryOf(memory, body.memory_ref),
  }
}

/** The tenants that may use the reference. The statement checks that the caller is one of them. */
function memoryOf(memory: Memory, ref: string) {
  const tenants = memory.tenantsServing(ref)
  if (tenants.length === 0) throw unservedMemory()
  return { ref, tenants }
}
