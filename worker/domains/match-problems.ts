import type { MatchDefinition } from '../../shared/definition.ts'
import type { Field } from '../../shared/domain.ts'
import type { Feature } from '../../shared/features.ts'
import type { Problem } from './problem.ts'

type Fields = Readonly<Record<string, Field>>

/** Problems in the matching part of a definition. */
export function matchProblems(fields: Fields, match: MatchDefinition | undefined): Problem[] {
  if (!match) return []
  return [...featureProblems(fields, match), ...sideProblems(fields, match), ...wishProblems(fields, match)]
}

const hard = (fields: Fields, name: string): Field | undefined => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field?.kind === 'hard' ? field : undefined
}

const isNumber = (field: Field | undefined) => field?.type === 'integer' || field?.type === 'number'

/** The field that each kind of feature needs. */
const FITS: Readonly<
  Record<'same' | 'steps' | 'shared' | 'gap', [(field: Field) => boolean, expected: string]>
> = {
  same: [({ type }) => type !== 'array', 'a hard field that is no list'],
  steps: [({ type }) => type === 'enum', 'a hard enum'],
  shared: [({ type }) => type === 'array', 'a hard array'],
  gap: [isNumber, 'a hard number'],
}

function featureProblems(fields: Fields, { features }: MatchDefinition): Problem[] {
  if (!features) return []
  const wrong = features.flatMap((feature: Feature, i): Problem[] => {
    const path = `match.features[${i}]`
    if (feature.by === 'distance') {
      return hard(fields, 'location')?.type === 'string'
        ? []
        : [{ path, expected: 'a hard string field `location` to measure from', value: feature.by }]
    }
    if (!('field' in feature)) return []
    const [fits, expected] = FITS[feature.by]
    const field = hard(fields, feature.field)
    return field && fits(field) ? [] : [{ path: `${path}.field`, expected, value: feature.field }]
  })
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0
    ? wrong
    : [...wrong, { path: 'match.features', expected: 'weights that add up to more than 0', value: total }]
}

function sideProblems(fields: Fields, { sides }: MatchDefinition): Problem[] {
  if (!sides) return []
  const field = hard(fields, sides.field)
  if (field?.type !== 'enum' || (field.values?.length ?? 0) < 2) {
    return [{ path: 'match.sides.field', expected: 'a hard enum of two sides', value: sides.field }]
  }
  return sides.assumed === undefined || field.values?.includes(sides.assumed)
    ? []
    : [{ path: 'match.sides.assumed', expected: `one of ${field.values?.join(', ')}`, value: sides.assumed }]
}

function wishProblems(fields: Fields, { wishes = [] }: MatchDefinition): Problem[] {
  return wishes.flatMap(({ wish, of, holds }, i): Problem[] => {
    const path = `match.wishes[${i}]`
    const [mine, theirs] = [hard(fields, wish), hard(fields, of)]
    const fits = holds === 'includes' ? mine?.type === 'array' : isNumber(mine)
    const fitsOther =
      holds === 'includes' ? theirs !== undefined && theirs.type !== 'array' : isNumber(theirs)
    const kind = holds === 'includes' ? 'a hard array' : 'a hard number'
    return [
      ...(fits ? [] : [{ path: `${path}.wish`, expected: kind, value: wish }]),
      ...(fitsOther
        ? []
        : [
            {
              path: `${path}.of`,
              expected: holds === 'includes' ? 'a hard field that is no list' : kind,
              value: of,
            },
          ]),
    ]
  })
}
