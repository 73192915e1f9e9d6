import { agreement, isMet } from '../../shared/agreement.ts'
import type { Matching } from '../../shared/features.ts'
import type { Scorer, Subject } from './scorer.ts'

/**
 * Reads both texts without a model: how many words and pairs of words each shares with the other, how far the fields
 * agree that the domain weighs, and whether what each wishes holds of the other. Deterministic, and needs no network.
 */
export const lexicalScorer: Scorer = {
  model: 'lexical.v1',
  async score({ matching }, seeker, candidates) {
    const mine = termsOf(seeker.text)
    return candidates.map((candidate) => scoreOf(matching, seeker, candidate, mine))
  },
}

const WEIGHTS = { fields: 0.5, words: 0.3, wishes: 0.2 }
/** What a part counts where nothing is known of it. */
const UNKNOWN = 0.5

function scoreOf(matching: Matching, seeker: Subject, candidate: Subject, mine: ReadonlySet<string>): number {
  return (
    WEIGHTS.fields * (fieldsAgree(matching, seeker, candidate) ?? UNKNOWN) +
    WEIGHTS.words * (overlap(mine, termsOf(candidate.text)) ?? UNKNOWN) +
    WEIGHTS.wishes * (wishesHold(matching, seeker, candidate) ?? UNKNOWN)
  )
}

function fieldsAgree({ features }: Matching, seeker: Subject, candidate: Subject): number | undefined {
  let [sum, total] = [0, 0]
  for (const feature of features) {
    if (!('field' in feature)) continue
    const value = agreement(feature, seeker.fields, candidate.fields)
    if (value === undefined) continue
    sum += feature.weight * value
    total += feature.weight
  }
  return total > 0 ? sum / total : undefined
}

/** The share of all wishes that either states which hold of the other. */
function wishesHold({ wishes = [] }: Matching, seeker: Subject, candidate: Subject): number | undefined {
  const held = wishes
    .flatMap((wish) => [
      isMet(wish, seeker.fields, candidate.fields),
      isMet(wish, candidate.fields, seeker.fields),
    ])
    .filter((met) => met !== undefined)
  return held.length > 0 ? held.filter(Boolean).length / held.length : undefined
}

/** Twice what both have, by all that they have (Dice). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined
  return (2 * [...a].filter((term) => b.has(term)).length) / (a.size + b.size)
}

/** A template's label is common to all users of a domain and says nothing about one. */
const LABEL = /^[A-Z][\w ]*: /gm
/** Shorter words are mostly those that hold a sentence together. */
const MIN_WORD_CHARS = 3

function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const line of text.replace(LABEL, '').split(/[\n.!?;]+/)) {
    const words = (
      line
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []
    ).filter((word) => word.length >= MIN_WORD_CHARS)
    words.forEach((word, i) => {
      terms.add(word)
      const next = words[i + 1]
      if (next !== undefined) terms.add(`${word} ${next}`)
    })
  }
  return terms
}
