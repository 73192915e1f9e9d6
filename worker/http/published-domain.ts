import type { Domain } from '../../shared/domain.ts'
import type { PublishedDomain } from '../../shared/schema.ts'

/** A domain as `GET /v1/schema` publishes it. */
export function describe(domain: Domain): PublishedDomain {
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
    shown: field.shown,
    merge: field.merge ?? 'latest',
  }))
  return { domain: domain.name, version: domain.version, fields }
}
