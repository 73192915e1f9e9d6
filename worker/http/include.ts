import * as v from 'valibot'
import type { Include } from '../store/users.ts'
import { mismatch, refuse } from './refusal.ts'

const INCLUDABLE = ['history', 'vectors']

export const includeQuery = {
  include: v.optional(
    v.pipe(
      v.string(),
      v.metadata({ pattern: `^(${INCLUDABLE.join('|')})(,(${INCLUDABLE.join('|')}))*$` }),
      v.description('`history`: superseded values. `vectors`: the embeddings’ vectors. Or both.'),
      v.examples(['history,vectors']),
    ),
  ),
}

export function readInclude(value: string | undefined): Include {
  const parts = value === undefined ? [] : value.split(',')
  const unknown = parts.find((part) => !INCLUDABLE.includes(part))
  if (unknown !== undefined) throw refuse([mismatch('include', `some of ${INCLUDABLE.join(', ')}`, unknown)])
  return { history: parts.includes('history'), vectors: parts.includes('vectors') }
}
