import { fnv1a } from '../../shared/hash.ts'
import { EMBEDDING_DIMENSIONS, type Embedder } from './embedder.ts'
import { STOP_WORDS } from './stop-words.ts'

/**
 * Feature hashing (Weinberger et al., 2009): each word, word pair and character n-gram is hashed to a dimension and a
 * sign. Texts with common content words are close; synonyms are not. Deterministic, offline.
 */
export const hashedEmbedder: Embedder = {
  model: 'hashed.v1',
  embed: async (texts) => texts.map(embed),
}

/** Feature weights. A word has many n-grams; together they weigh about as much as the word. */
const WORD_WEIGHT = 1
const PAIR_WEIGHT = 0.6
const PIECE_WEIGHT = 0.35
const PIECE_LENGTHS = [3, 4, 5]
/** A template's labels are common to all users of a head, so they carry no information. */
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

/** Frequent words are short in every alphabet (Zipf). Without corpus counts, length approximates rarity. */
const meaning = (word: string) => (/^\p{sc=Latin}+$/u.test(word) ? Math.min(1, word.length / 5) : 1)

const words = (line: string) =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []

/** Character n-grams with word boundaries marked: inflections of a word share most of them. */
function* pieces(word: string): Generator<string> {
  const letters = [...`^${word}$`]
  for (const length of PIECE_LENGTHS) {
    for (let i = 0; i + length <= letters.length; i++) yield letters.slice(i, i + length).join('')
  }
}

/** Normalizes to unit length. A text without words is the first unit vector. */
function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector)
  if (length === 0) return vector.map((_, i) => (i === 0 ? 1 : 0))
  return vector.map((n) => n / length)
}
