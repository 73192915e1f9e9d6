import type { Random } from './random.ts'

/** The domain that each tenant has of its own, under the same name. */
export const OWN = 'courts'

export const isOwn = (userId: string): boolean => userId.startsWith('own')
export const domainOf = (userId: string): string => (isOwn(userId) ? OWN : 'dating')

export const HOBBIES = ['hiking', 'cooking', 'chess', 'dancing', 'painting', 'climbing']

/** What a definition says, as far as the model goes by it. */
export interface Shape {
  level: keyof typeof LEVELS
  /** Those that are known in texts. */
  hobbies: readonly string[]
  /** With its age, which is an unknown key otherwise. */
  extendsDating: boolean
}

/** What a client says in `fields`. */
export interface Fields {
  age: number
  op: string
  level?: number | string
}

const range = (minimum: number, maximum: number) => ({
  definition: { type: 'integer', minimum, maximum },
  takes: (level: unknown) => typeof level === 'number' && level >= minimum && level <= maximum,
})

/** What becomes of the field from version to version. */
export const LEVELS = {
  low: range(1, 60),
  high: range(40, 99),
  words: { definition: { type: 'string' }, takes: (level: unknown) => typeof level === 'string' },
  gone: undefined,
}

export function shapeOf(random: Random): Shape {
  const from = random.below(HOBBIES.length - 2)
  return {
    level: random.pick(['low', 'high', 'words', 'gone']),
    hobbies: HOBBIES.slice(from, from + 2 + random.below(2)),
    extendsDating: random.chance(0.3),
  }
}

/** One that some versions take. */
export const levelOf = (random: Random): number | string =>
  random.chance(0.3) ? `level ${random.below(9)}` : 1 + random.below(99)

export function definitionOf({ level, hobbies, extendsDating }: Shape): object {
  const field = LEVELS[level]?.definition
  return {
    ...(extendsDating && { extends: 'dating' }),
    fields: [
      ...(field ? [{ name: 'level', kind: 'hard', description: '', ...field }] : []),
      {
        name: 'hobbies',
        kind: 'hard',
        type: 'array',
        items: { type: 'enum', values: hobbies },
        merge: 'union',
        description: '',
      },
    ],
  }
}

export const versionOf = (number: number): string => `${OWN}.v${number}`
export const numberOf = (version: string): number => Number(version.slice(OWN.length + 2))
