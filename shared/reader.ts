/**
 * A value and the ways of stating it.
 *
 * `value` is `$1` where the first slot of the pattern holds it, `$2` for the second. `said` are patterns over the
 * words of a text, lower case: a word; `(a|b c)` alternatives, `(a)?` what may be absent; `@name` one word of a class;
 * `{name}` a slot that reads a number, a place, a job …; `~` up to four modifiers; `^` and `$` the start and the end of
 * a clause, `>` the end of a noun phrase; `%name` holds in the section of that name and after a label or question
 * that asks for it, `%!name` elsewhere. Adverbs such as "really" are passed over. A statement that the text
 * denies, wishes, puts in the past or says of somebody else does not count, unless `despite` says so.
 */
export interface Phrasing {
  readonly value: string | number | boolean
  readonly said: readonly string[]
  /** The share of such readings that are right; 0.95 where absent. */
  readonly confidence?: number
  readonly despite?: readonly Stance[]
}

export type Stance = 'other' | 'negated' | 'past' | 'wished'

/** How the rules extractor finds a field's value in a text. */
export type Reader = Phrasings | Topic | Sentences

/** The domain's own phrasings. */
interface Phrasings {
  readonly by: 'phrasings'
  readonly phrasings: readonly Phrasing[]
  readonly keep?: 'first' | 'last'
}

/** Phrasings that come with the extractor, by name. `keep` says which of several statements counts; `last` where absent. */
interface Topic {
  readonly by: 'topic'
  readonly topic: string
  readonly keep?: 'first' | 'last'
}

/** Whole sentences in which one of the topic's phrasings stands. */
interface Sentences {
  readonly by: 'sentences'
  readonly topic: string
}
