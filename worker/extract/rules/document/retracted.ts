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
  const { norm = '' } = tokens[at] ?? {}
  if (!(/^(?:kidding|joking|jk|jks|jokes)$/.test(norm) ? isEnd(tokens[at + 1]) : isCorrection(tokens, at)))
    return undefined
  let begin = at
  while (REMARK.test(tokens[begin - 1]?.norm ?? '')) begin--
  return isPause(tokens[begin - 1]) ? begin : undefined
}
const REMARK = /^(?:just|only|totally|obviously|actually|oh|no|lol|haha|am|i|ok|okay)$/

const isEnd = (after: Token | undefined) =>
  after?.kind !== 'word' || /^(?:but|i|actually|about|obviously|lol)$/.test(after.norm)

/** `scratch that`, "1,400, sorry, 140" */
function isCorrection(tokens: readonly Token[], at: number): boolean {
  const { norm = '' } = tokens[at] ?? {}
  if (/^(?:scratch|strike)$/.test(norm)) return tokens[at + 1]?.norm === 'that'
  const next = tokens[at + 1]?.norm === ',' ? at + 2 : at + 1
  return (
    /^(?:sorry|correction|meant|wait)$/.test(norm) &&
    (tokens[next]?.kind === 'number' || tokens[next + 1]?.kind === 'number') &&
    /\d/.test([2, 3, 4].map((step) => tokens[at - step]?.norm ?? '').join(' '))
  )
}
