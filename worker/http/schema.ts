import * as v from 'valibot'
import type { Domain } from '../../shared/domain.ts'
import { admit, authenticate, type Call } from './auth.ts'
import { currentDomain } from './domain.ts'
import { parse } from './refusal.ts'

const SchemaQuery = v.strictObject({ domain: v.optional(v.string()) })

export async function showSchema(c: Call): Promise<Response> {
  const { caller, input: domain } = await admit(c, 'users:read', () => {
    const query = parse(SchemaQuery, c.req.query(), 'parameter')
    return query.domain === undefined ? undefined : currentDomain(c.env.domains, query.domain)
  })
  await authenticate(c.env, caller)
  if (domain) return c.json(describe(domain))
  const { names } = c.env.domains
  return c.json({
    domains: names.map((name) => ({ domain: name, version: c.env.domains.current(name)?.version })),
  })
}

/** How a domain is published: the documented members of each field first, then ours. */
function describe(domain: Domain) {
  const fields = Object.entries(domain.fields).map(([name, field]) => ({
    name,
    kind: field.kind,
    type: field.type,
    required: field.required ?? false,
    priority: field.priority,
    description: field.description,
    values: field.values,
    minimum: field.minimum,
    maximum: field.maximum,
    unit: field.unit,
    items: field.items,
    merge: field.merge ?? 'latest',
  }))
  return { domain: domain.name, version: domain.version, fields }
}
