/**
 * A value and the patterns that state it.
 *
 * `value` is `$1` for the value of the pattern's first slot, `$2` for the second; null states nothing and suppresses
 * shorter phrasings inside the match. `said` are patterns over lower-case words: a word; `(a|b c)` alternatives,
 * `(a)?` optional; `@name` a word of a class; `{name}` a slot that reads a number, a place, a job …; `~` up to four
 * modifiers, never denials; `^` and `$` the start and end of a clause, `>` the end of a noun phrase; `%name` only in the section of
 * that name (`%opening`: the start of the text) or after a label or question that asks for it, `%!name` only
 * elsewhere. Adverbs such as "really" are skipped. Statements that are denied, wished, asked, past or about somebody
 * else do not count, unless `despite` lists that stance.
 */
export interface Phrasing {
  readonly value: string | number | boolean | null
  readonly said: readonly string[]
  /** Precision of such readings; default 0.95. */
  readonly confidence?: number
  readonly despite?: readonly Stance[]
  /** Factor for the number: the read unit in units of the field. */
  readonly times?: number
  /** Rounds to an integer if the field is one. */
  readonly round?: true
}

export type Stance = 'other' | 'negated' | 'past' | 'wished' | 'asked'

/** How the rules extractor finds a field. */
export type Reader =
  | Phrasings
  | Topic
  | Sentences
  | Keywords
  | First
  | All
  | Greatest
  | Commonest
  | Unless
  | Positions
  | Stints
  | Level
  | Pay
  | Mentions
  | Listed
  | Money
  | Goods
  | Industries
  | LonePlace
  | Latency
  | Side

/** The domain's own phrasings. */
interface Phrasings {
  readonly by: 'phrasings'
  readonly phrasings: readonly Phrasing[]
  readonly keep?: Keep
}

/** Which of several statements counts: `last` by default; `greatest` number; `foremost` phrasing. */
export type Keep = 'first' | 'last' | 'greatest' | 'foremost'

/** Shipped phrasings, by name. */
interface Topic {
  readonly by: 'topic'
  readonly topic: string
  readonly keep?: Keep
}

/** Whole sentences that contain a phrasing of the topic. */
interface Sentences {
  readonly by: 'sentences'
  readonly topic: string
}

/** Whole sentences that contain a phrasing of the domain's own. */
interface Keywords {
  readonly by: 'keywords'
  readonly phrasings: readonly Phrasing[]
}

/** The result of the first reader that finds something. */
interface First {
  readonly by: 'first'
  readonly of: readonly Reader[]
}

/** The greatest number that any of the readers finds. */
interface Greatest {
  readonly by: 'greatest'
  readonly of: readonly Reader[]
}

/** Of a list the values that are found most often, and those found more than half as often. */
interface Commonest {
  readonly by: 'commonest'
  readonly of: Reader
}

/** The results of all readers, for lists. */
interface All {
  readonly by: 'all'
  readonly of: readonly Reader[]
}

/** The result of a reader, or nothing if another one finds the value, or any without one. */
interface Unless {
  readonly by: 'unless'
  readonly finds: Reader
  readonly value?: string
  readonly of: Reader
}

/** Dated positions (a CV): total years, months of each finished position, or title of the current one. */
interface Positions {
  readonly by: 'positions'
  readonly state: 'years' | 'months' | 'title'
}

/** The sum of years stated job by job, or the stated total if it is greater. */
interface Stints {
  readonly by: 'stints'
  readonly total: Reader
}

/** The seniority word within another reader's result. */
interface Level {
  readonly by: 'level'
  readonly within: Reader
}

/** The lowest pay that the user accepts. */
interface Pay {
  readonly by: 'pay'
  /**
   * Which part: the amount, its currency or its period; by default US dollars a year. All fields read the same
   * amount, and the one in dollars comes first.
   */
  readonly state?: 'amount' | 'currency' | 'period'
  /** The user's home: amounts without a currency are in the local one. */
  readonly home?: Reader
}

/** Canonical names of a lexicon; `doubtful` is a lexicon of names that are also common words. */
interface Mentions {
  readonly by: 'mentions'
  readonly lexicon: string
  readonly doubtful: string
}

/** Items of a list under a heading or label: canonical names if `lexicon` knows them, or else the user's words. */
interface Listed {
  readonly by: 'listed'
  readonly under: string
  readonly lexicon: string
  /** Names that are also common words; they count only inside a list. */
  readonly doubtful: string
}

/** The role of an amount: asked by a seller, paid by a buyer, raised, invested, or paid for a call. */
export type MoneyRole = 'asking' | 'paying' | 'raise' | 'check' | 'call'

/** The amount in a role. */
interface Money {
  readonly by: 'money'
  readonly role: MoneyRole
  /** Which part: the amount, its currency, or the amount converted to US dollars. */
  readonly state: 'amount' | 'currency' | 'dollars'
  /** Which end of a range; default `least`. */
  readonly end?: 'least' | 'most'
  /** Ranges may be open: "up to" has no lower end, "from" no upper one. */
  readonly open?: true
  /** Rounds dollars. */
  readonly whole?: true
  /** `side` reads the text's side, `of` is the role's side: on another side no amount has the role. */
  readonly side?: Reader
  readonly of?: string
  /** Without a known side no amount counts. */
  readonly strict?: true
  /** The user's home: amounts without a currency are in the local one. */
  readonly home?: Reader
}

/** Kinds of goods offered or wanted. */
interface Goods {
  readonly by: 'goods'
  /** Goods that the user owns count as offered. */
  readonly own?: true
}

/** The industries and kinds of workplaces named in telling of one's own work, and those of phrasings. */
interface Industries {
  readonly by: 'industries'
  readonly said: Reader
}

/** The only town that the user names. */
interface LonePlace {
  readonly by: 'lone-place'
}

/** Maximum response time, in milliseconds. */
interface Latency {
  readonly by: 'latency'
}

/** The text's side in a two-sided domain, by weighted votes of a topic's phrasings. */
interface Side {
  readonly by: 'side'
  readonly topic: string
  /** Votes needed; default 2. */
  readonly atLeast?: number
  /** The side of a text that reads as a listing: it begins with goods. */
  readonly titled?: string
  /** A lexicon of which the text must contain a word. */
  readonly amid?: string
  /** Money roles specific to one side; `lone` is that side's way of writing an amount without a label. */
  readonly money?: readonly {
    readonly role: MoneyRole
    readonly value: string
    readonly weight?: number
    readonly lone?: 'range' | 'single'
  }[]
}
