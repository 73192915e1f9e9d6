import * as v from 'valibot'
import { type Domain, fieldSchema } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'

type Fields = Readonly<Record<string, Value>>

/** A record's fields that another domain has as well. */
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
 * A record's head text for another domain: that domain's template over the common fields, then the record's own head
 * text, since two domains may share few fields.
 */
export function borrowedHeadText(asked: Domain, own: Domain, fields: Fields): string {
  const lines = [asked.headText(borrowedFields(asked, own, fields)), own.headText(fields)]
    .flatMap((text) => text.split('\n'))
    .filter(Boolean)
  return [...new Set(lines)].join('\n')
}

/** A side of one market means nothing in another. */
const isSide = (asked: Domain, own: Domain, name: string) =>
  asked.match?.sides?.field === name || own.match?.sides?.field === name || name === 'side'
