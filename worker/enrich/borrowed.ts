import * as v from 'valibot'
import { type Domain, fieldSchema } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'

type Fields = Readonly<Record<string, Value>>

/** What a record of one domain says in the terms of another: the values of the fields that both know. */
export function borrowedFields(asked: Domain, own: Domain, fields: Fields): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      const field = Object.hasOwn(asked.fields, name) ? asked.fields[name] : undefined
      if (!field || field.kind === 'derived' || isSide(asked, own, name)) return false
      return v.is(fieldSchema(field), value)
    }),
  )
}

/**
 * The text that stands for a record of one domain under the head of another: what that head says of the fields that
 * both know, then the record's own head text, since two domains may share little.
 */
export function borrowedHeadText(asked: Domain, own: Domain, fields: Fields): string {
  const lines = [asked.headText(borrowedFields(asked, own, fields)), own.headText(fields)]
    .flatMap((text) => text.split('\n'))
    .filter(Boolean)
  return [...new Set(lines)].join('\n')
}

/** Which side of a market one stands on says nothing of any other market. */
const isSide = (asked: Domain, own: Domain, name: string) =>
  asked.match?.sides?.field === name || own.match?.sides?.field === name || name === 'side'
