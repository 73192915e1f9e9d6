import type { Token } from '../engine/scan.ts'
import { isCard } from './impersonal.ts'

/** Reads `age=33;city=Ghent` as the lines `age: 33` and `city: Ghent`. Offsets into the text stay. */
export function keyed(tokens: readonly Token[]): readonly Token[] {
  if (!isCard(tokens)) return tokens
  return tokens.map((token) => {
    if (token.norm === '=') return { ...token, kind: 'mark', norm: ':' }
    return token.norm === ';' ? { ...token, kind: 'break', norm: '\n' } : token
  })
}
