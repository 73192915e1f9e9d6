import type { Token } from '../engine/scan.ts'
import { UNASSERTED } from './stances.ts'

/** Marks what a joke takes back: `Astronaut. Just kidding, I'm a plumber.` */
export function markRetracted(tokens: readonly Token[], flags: Uint8Array): void {
  for (let at = 1; at < tokens.length; at++) {
    const begin = jokeFrom(tokens, at)
    if (begin === undefined) continue
    let from = begin
    while (from > 0 && isPause(tokens[from - 1])) from--
    while (from > 0 && !isPause(tokens[from - 1])) from--
    flags.fill(UNASSERTED, from, begin)
  }
}

const isPause = (token: Token | undefined) =>
  token?.kind === 'break' || (token?.kind === 'mark' && /^[(,-]$/.test(token.norm))

/** The start of the remark that ends at a token: `(just kidding)`, `jk,`. Somebody who "is always joking" takes nothing back. */
function jokeFrom(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:kidding|joking|jk|jks|jokes)$/.test(tokens[at]?.norm ?? '')) return undefined
  if (
    tokens[at + 1]?.kind === 'word' &&
    !/^(?:but|i|actually|about|obviously|lol)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return undefined
  let begin = at
  while (/^(?:just|only|totally|obviously|lol|haha|am|i|ok|okay)$/.test(tokens[begin - 1]?.norm ?? ''))
    begin--
  return isPause(tokens[begin - 1]) ? begin : undefined
}
