import * as v from 'valibot'

const values = v.optional(v.pipe(v.array(v.string()), v.readonly()))

/** A field of a published domain. */
export const PublishedField = v.object({
  name: v.string(),
  kind: v.picklist(['hard', 'soft', 'derived']),
  type: v.picklist(['integer', 'number', 'string', 'boolean', 'enum', 'array']),
  required: v.pipe(v.boolean(), v.description('A missing field never rejects a write.')),
  priority: v.picklist(['high', 'medium', 'low']),
  description: v.string(),
  values,
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  unit: v.optional(v.string()),
  items: v.optional(v.object({ type: v.picklist(['string', 'enum']), values })),
  shown: v.optional(v.pipe(v.boolean(), v.description('Matching users see each other’s value.'))),
  merge: v.pipe(
    v.picklist(['latest', 'union', 'max', 'min', 'first']),
    v.description('The merge policy for several texts.'),
  ),
})

/** A domain in `GET /v1/schema`. */
export const PublishedDomain = v.object({
  domain: v.string(),
  version: v.string(),
  fields: v.array(PublishedField),
})
export type PublishedDomain = v.InferOutput<typeof PublishedDomain>

export const DomainList = v.object({
  domains: v.array(v.object({ domain: v.string(), version: v.string() })),
})
export type DomainList = v.InferOutput<typeof DomainList>
