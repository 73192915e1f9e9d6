import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { CLOSED_WORD, CONJUNCTION, FILLER, JOINING, PARTING, perWord } from '../engine/word-bits.ts'
import { CLOSED, CONJUNCTIONS, DENIALS, FILLERS } from '../languages/common/words.ts'

const bits = new Map<string, number>()
mark(wordSet(FILLERS), FILLER)
mark(wordSet(CLOSED), CLOSED_WORD)
mark(wordSet(CONJUNCTIONS), CONJUNCTION)
mark([',', '(', ')', ':', '"'], PARTING)
mark(wordSet(DENIALS), PARTING)
mark(['-', '–', "'", '#', '$', '€', '£', '%', '@', '=', '~', '′'], JOINING)

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
}

/** For each token the bits of its word's classes. */
export function wordBits(tokens: readonly Token[]): Uint8Array {
  return perWord(tokens, (norm) => bits.get(norm) ?? 0)
}
