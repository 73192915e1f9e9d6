import definitions from '../../domains/index.ts'
import type { Definition } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import { registry } from '../../shared/registry.ts'
import { compile } from '../../worker/domains/compile.ts'
import { inForce, type Known } from './known.ts'
import { definitionOf, OWN, type Shape, versionOf } from './shape.ts'

interface Current {
  number: number
  shape: Shape
}

const shipped = registry(definitions)

export const compiled = ({ number, shape }: Current): Domain =>
  compile(shipped, OWN, versionOf(number), definitionOf(shape) as Definition)

/** Holds an enriched record in a tenant's own domain against what the current definition makes of the user. */
export function ownViolations(
  known: Known,
  { number, shape }: Current,
  stored: { fields: string | null | undefined; pipeline: string | null | undefined },
): string[] {
  const version = stored.pipeline?.split(' ')[0]
  if (version !== versionOf(number)) return [`made with ${version}, and ${versionOf(number)} is current`]
  const { hobbies = [] } = JSON.parse(stored.fields ?? '{}') as { hobbies?: string[] }
  const spoken = inForce(known).map((id) => known.texts.get(id)?.content ?? '')
  const wanted = shape.hobbies.filter((hobby) => spoken.some((text) => text.includes(hobby)))
  const [got, ought] = [hobbies.toSorted().join(), wanted.toSorted().join()]
  return got === ought ? [] : [`read ${got}, its texts say ${ought}`]
}
