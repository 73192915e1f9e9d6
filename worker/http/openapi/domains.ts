import { type Domain, type Field, fieldSchema } from '../../../shared/domain.ts'
import type { Registry } from '../../../shared/registry.ts'
import { publish } from './schemas.ts'

/** Schemas of each domain's fields, by domain name, for typed clients. */
export function domainSchemas(domains: Registry) {
  const current = domains.names.flatMap((name) => domains.current(name) ?? [])
  return {
    FieldsByDomain: byDomain('Members of `fields`', current, ({ kind }) => kind !== 'derived'),
    DerivedByDomain: byDomain('Members of `derived`', current, ({ kind }) => kind === 'derived'),
  }
}

const byDomain = (what: string, domains: readonly Domain[], isMeant: (field: Field) => boolean) => ({
  type: 'object',
  description: `${what}, by domain name. Not used by any answer: for typed clients.`,
  properties: Object.fromEntries(domains.map((domain) => [domain.name, valuesOf(domain, isMeant)])),
})

const valuesOf = ({ version, fields }: Domain, isMeant: (field: Field) => boolean) => ({
  type: 'object',
  description: `Of \`${version}\`.`,
  properties: Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => isMeant(field))
      .map(([name, field]) => [
        name,
        { ...publish(fieldSchema(field), 'input'), description: field.description },
      ]),
  ),
})
