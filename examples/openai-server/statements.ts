import { examples } from '../../domains/examples.ts'
import type { Example } from '../../shared/example.ts'

/** What an example with just this text states; nothing for any other text. */
export function statements(message: string) {
  const text = /<<<(TEXT[-\d]*)\n([\s\S]*)\n\1>>>/.exec(message)?.[2]
  const example = Object.values(examples)
    .flat()
    .find((known) => known.text === text)
  return example ? statementsOf(example) : []
}

const statementsOf = ({ fields }: Example) =>
  Object.entries(fields).flatMap(([field, { value, quotes }]) =>
    (typeof value === 'object' ? value : [value]).map((item, i) => ({
      field,
      value: item,
      quote: quotes[i] ?? quotes[0],
    })),
  )
