import { fnv1a } from '../../shared/hash.ts'
import { EMBEDDING_DIMENSIONS, type Embedder } from './embedder.ts'
import { STOP_WORDS } from './stop-words.ts'

/**
 * Feature hashing (Weinberger et al., 2009): each word, pair of words and piece of a word is hashed to one dimension
 * and a sign. Texts that share meaning-bearing words are near; synonyms are not. Deterministic, and needs no network.
 */
export const hashedEmbedder: Embedder = {
  model: 'hashed.v1',
  embed: async (texts) => texts.map(embed),
}

/** How much a feature counts. Pieces of a word are many: together they weigh about as much as the word. */
const WORD_WEIGHT = 1
const PAIR_WEIGHT = 0.6
const PIECE_WEIGHT = 0.35
const PIECE_LENGTHS = [3, 4, 5]
/** A template's label is common to all users of a head and says nothing about one. */
const LABEL = /^[A-Z][\w ]*: /gm

function embed(text: string): number[] {
  const counts = new Map<string, { count: number; weight: number }>()
  for (const [feature, weight] of features(text)) {
    const entry = counts.get(feature)
    if (entry) entry.count++
    else counts.set(feature, { count: 1, weight })
  }
  const vector = new Array<number>(EMBEDDING_DIMENSIONS).fill(0)
  for (const [feature, { count, weight }] of counts) {
    const hash = fnv1a(feature)
    const dimension = hash % EMBEDDING_DIMENSIONS
    const sign = (hash >>> 31) * 2 - 1
    vector[dimension] = (vector[dimension] ?? 0) + sign * weight * (1 + Math.log(count))
  }
  return unit(vector)
}

function* features(text: string): Generator<[string, number]> {
  for (const line of text.replace(LABEL, '').split(/[\n.!?;]+/)) {
    let previous: string | undefined
    for (const word of words(line)) {
      if (STOP_WORDS.has(word)) continue
      const weight = meaning(word)
      yield [`w ${word}`, WORD_WEIGHT * weight]
      if (previous !== undefined) yield [`p ${previous} ${word}`, PAIR_WEIGHT * weight]
      for (const piece of pieces(word)) yield [`c ${piece}`, PIECE_WEIGHT * weight]
      previous = word
    }
  }
}

/** Frequent words are short in every alphabet (Zipf): without counts over a corpus, length stands in for rarity. */
const meaning = (word: string) => (/^\p{sc=Latin}+$/u.test(word) ? Math.min(1, word.length / 5) : 1)

const words = (line: string) =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []

/** The word's pieces with its ends marked: inflections of a word share most of them. */
function* pieces(word: string): Generator<string> {
  const letters = [...`^${word}$`]
  for (const length of PIECE_LENGTHS) {
    for (let i = 0; i + length <= letters.length; i++) yield letters.slice(i, i + length).join('')
  }
}

/** A text without a single word still has a place: the first dimension. */
function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector)
  if (length === 0) return vector.map((_, i) => (i === 0 ? 1 : 0))
  return vector.map((n) => n / length)
}
