import type { Token } from '../engine/scan.ts'

/** An item of a list before "are planned" has at most this many words. */
const MAX_ITEM = 3
const MAX_SUBJECT = 16

/** "…, but Italian works": the clause of a plan ends at "but", a bracket or a comma before a new subject. */
export function clauseEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let next = at; next < to; next++) {
    const norm = tokens[next]?.norm ?? ''
    if (/^(?:but|today|until|meanwhile|though)$/.test(norm) || norm === ')') return next
    if (
      norm === ',' &&
      (/^(?:but|today|now|currently|so|it|i|we|my|our|for|until|and|only|mcp|rest|use|please)$/.test(
        tokens[next + 1]?.norm ?? '',
      ) ||
        /^(?:is|are|works?)$/.test(tokens[next + 2]?.norm ?? ''))
    )
      return next
  }
  return to
}

/** "OAuth since May, API keys were retired": a short subject starts at the comma. */
export function shortSubject(tokens: readonly Token[], at: number, from: number): number {
  for (let start = at - 1; start > from && start >= at - MAX_ITEM; start--)
    if (tokens[start - 1]?.norm === ',') return start
  return from
}

/** The subject of "are planned": the words before it, and items of a list that "and" ends. */
export function subjectStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  let words = 0
  let isList = false
  while (start > from && start > at - MAX_SUBJECT) {
    const norm = tokens[start - 1]?.norm ?? ''
    if (norm === '(' || norm === ':' || norm === 'but' || (norm === ',' && !isList)) break
    const joins = norm === ',' || norm === 'and' || norm === 'or' || norm === '/'
    if (joins && words > MAX_ITEM) break
    isList ||= joins
    words = joins ? 0 : words + 1
    start--
  }
  return words > MAX_ITEM && start > from ? at - MAX_ITEM : start
}

export function bracketBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  for (let index = at; index >= from && index > at - MAX_SUBJECT; index--) {
    if (tokens[index]?.norm === ')') return undefined
    if (tokens[index]?.norm === '(') return index
  }
  return undefined
}
