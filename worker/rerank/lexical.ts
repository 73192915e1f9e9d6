import { agreement, isMet } from '../../shared/agreement.ts'
import type { Matching } from '../../shared/features.ts'
import type { Scorer, Subject } from './scorer.ts'

/**
 * Scores pairs without a model: overlap of words and word pairs, agreement of the weighted fields, and fulfilled
 * wishes. Deterministic, offline.
 */
export const lexicalScorer: Scorer = {
  model: 'lexical.v1',
  async score({ matching }, seeker, candidates) {
    const mine = termsOf(seeker.text)
    return candidates.map((candidate) => scoreOf(matching, seeker, candidate, mine))
  },
}

const WEIGHTS = { fields: 0.5, words: 0.3, wishes: 0.2 }
/** The value of a part without data. */
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

/** The share of both sides' wishes that the other fulfils. */
function wishesHold({ wishes = [] }: Matching, seeker: Subject, candidate: Subject): number | undefined {
  const held = wishes
    .flatMap((wish) => [
      isMet(wish, seeker.fields, candidate.fields),
      isMet(wish, candidate.fields, seeker.fields),
    ])
    .filter((met) => met !== undefined)
  return held.length > 0 ? held.filter(Boolean).length / held.length : undefined
}

/** Dice coefficient. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined
  return (2 * [...a].filter((term) => b.has(term)).length) / (a.size + b.size)
}

/** A template's labels are common to all users of a domain, so they carry no information. */
const LABEL = /^[A-Z][\w ]*: /gm
/** Shorter words are mostly function words. */
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
