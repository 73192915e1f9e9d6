import type { Domain, Field } from './domain.ts'
import type { Feature, Matching } from './features.ts'

/** The domain's matching; by default a weight for each hard field, by its priority. */
export function matchingOf(domain: Domain): Matching {
  return (
    domain.match ?? {
      version: modelVersion(domain, 'lm'),
      ...(sidesOf(domain.fields.side) && { sides: { field: 'side' }, isMutual: true }),
      features: [
        ...Object.entries(domain.fields).flatMap(([name, field]) => suggested(name, field)),
        ...(placeField(domain) === undefined
          ? []
          : [{ by: 'distance', weight: 2, halfKm: 50 } satisfies Feature]),
        { by: 'recency', weight: 0.5, halfDays: 30 },
        { by: 'completeness', weight: 0.5 },
      ],
    }
  )
}

/** The field that is resolved to coordinates. */
export function placeField(domain: Domain): string | undefined {
  const { location } = domain.fields
  return location?.kind === 'hard' && location.type === 'string' ? 'location' : undefined
}

/** The version of a part of the domain's pipeline, after its head: `dating.cx.2026-05-01`. */
export function modelVersion({ head }: Domain, part: 'lm' | 'cx' | 'judge'): string {
  return `${head.name}.${part}.${head.version.slice(head.name.length + 1)}`
}

const WEIGHTS = { high: 3, medium: 2, low: 1 }

function suggested(field: string, { kind, type, priority, values, minimum, maximum }: Field): Feature[] {
  const weight = WEIGHTS[priority]
  if (kind !== 'hard' || (field === 'side' && sidesOf({ kind, type, values }))) return []
  if (type === 'enum' || type === 'boolean') return [{ by: 'same', field, weight }]
  if (type === 'array') return [{ by: 'shared', field, weight }]
  if (minimum === undefined || maximum === undefined) return []
  return [{ by: 'gap', field, weight, span: (maximum - minimum) / 2 }]
}

const sidesOf = (field: { kind: string; type: string; values?: readonly string[] | undefined } | undefined) =>
  field?.kind === 'hard' && field.type === 'enum' && field.values?.length === 2
