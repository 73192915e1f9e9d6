/**
 * A value and the ways of stating it.
 *
 * `value` is `$1` where the first slot of the pattern holds it, `$2` for the second; null says nothing and keeps shorter
 * phrasings inside it from counting. `said` are patterns over the
 * words of a text, lower case: a word; `(a|b c)` alternatives, `(a)?` what may be absent; `@name` one word of a class;
 * `{name}` a slot that reads a number, a place, a job …; `~` up to four modifiers; `^` and `$` the start and the end of
 * a clause, `>` the end of a noun phrase; `%name` holds in the section of that name (`%opening` where the text begins) and after a label or question
 * that asks for it, `%!name` elsewhere. Adverbs such as "really" are passed over. A statement that the text
 * denies, wishes, asks, puts in the past or says of somebody else does not count, unless `despite` says so.
 */
export interface Phrasing {
  readonly value: string | number | boolean | null
  readonly said: readonly string[]
  /** The share of such readings that are right; 0.95 where absent. */
  readonly confidence?: number
  readonly despite?: readonly Stance[]
  /** What a number that was read is multiplied by: how much its unit is in the field's. */
  readonly times?: number
  /** To a whole number, where the field is one. */
  readonly round?: true
}

export type Stance = 'other' | 'negated' | 'past' | 'wished' | 'asked'

/** How the rules extractor finds a field's value in a text. */
export type Reader =
  | Phrasings
  | Topic
  | Sentences
  | Keywords
  | First
  | All
  | Positions
  | Stints
  | Level
  | Pay
  | Mentions
  | Listed
  | Money
  | Goods
  | Latency
  | Side

/** The domain's own phrasings. */
interface Phrasings {
  readonly by: 'phrasings'
  readonly phrasings: readonly Phrasing[]
  readonly keep?: Keep
}

/** Which of several statements counts: `last` where absent, `greatest` by number, `foremost` by the order of phrasings. */
export type Keep = 'first' | 'last' | 'greatest' | 'foremost'

/** Phrasings that come with the extractor, by name. */
interface Topic {
  readonly by: 'topic'
  readonly topic: string
  readonly keep?: Keep
}

/** Whole sentences in which one of the topic's phrasings stands. */
interface Sentences {
  readonly by: 'sentences'
  readonly topic: string
}

/** Whole sentences in which one of the domain's own phrasings stands. */
interface Keywords {
  readonly by: 'keywords'
  readonly phrasings: readonly Phrasing[]
}

/** What the first of several readers that finds anything finds. */
interface First {
  readonly by: 'first'
  readonly of: readonly Reader[]
}

/** What all of several readers find: for lists. */
interface All {
  readonly by: 'all'
  readonly of: readonly Reader[]
}

/** Dated positions: the years that they cover together, the months of each finished one, the title of the present one. */
interface Positions {
  readonly by: 'positions'
  readonly state: 'years' | 'months' | 'title'
}

/** Years told job by job, summed. */
interface Stints {
  readonly by: 'stints'
}

/** The level word within what another reader finds. */
interface Level {
  readonly by: 'level'
  readonly within: Reader
}

/** The least pay that the user would take. */
interface Pay {
  readonly by: 'pay'
  /** The number as said, its currency, its period, or US dollars a year where absent. All are of one amount: the field of the dollars stands first. */
  readonly state?: 'amount' | 'currency' | 'period'
  /** Where the user lives: bare numbers are in the currency of the place. */
  readonly home?: Reader
}

/** Names of a lexicon, canonical; `doubtful` is a lexicon of names that are also common words. */
interface Mentions {
  readonly by: 'mentions'
  readonly lexicon: string
  readonly doubtful: string
}

/** What is listed under a heading or after a label, in the user's words unless `lexicon` knows a canonical name. */
interface Listed {
  readonly by: 'listed'
  readonly under: string
  readonly lexicon: string
  /** Names that are common words too; they count where a list shows what is meant. */
  readonly doubtful: string
}

/** What an amount of money can be: asked for by a seller, paid by a buyer, raised, invested, or paid for a call. */
export type MoneyRole = 'asking' | 'paying' | 'raise' | 'check' | 'call'

/** The amount that plays the role. */
interface Money {
  readonly by: 'money'
  readonly role: MoneyRole
  /** The number as said, its currency, or the number in US dollars, converted where it is in another currency. */
  readonly state: 'amount' | 'currency' | 'dollars'
  /** Of a range its lower end, unless `most`. */
  readonly end?: 'least' | 'most'
  /** Whether "up to" leaves the lower end unsaid and "from" the upper one. */
  readonly open?: true
  /** Dollars are rounded to whole ones. */
  readonly whole?: true
  /** The side that the text stands on, and the one that the role belongs to: on another it plays none. */
  readonly side?: Reader
  readonly of?: string
  /** No amount counts where the side is not said. */
  readonly strict?: true
  /** Where the user lives: there bare numbers are in the currency of the place. */
  readonly home?: Reader
}

/** The kinds of goods that are offered or asked for. */
interface Goods {
  readonly by: 'goods'
  /** What the user says they have may be what they offer. */
  readonly own?: true
}

/** The longest time that an answer takes, in milliseconds. */
interface Latency {
  readonly by: 'latency'
}

/** The side of a two-sided domain that a text speaks for, by the phrasings of a topic, which are weighed. */
interface Side {
  readonly by: 'side'
  readonly topic: string
  /** The votes that make a side plain, where they are not two. */
  readonly atLeast?: number
  /** The side that a text speaks for which begins with goods and goes on as listings do. */
  readonly titled?: string
  /** A lexicon one of whose words must stand in the text. */
  readonly amid?: string
  /** Roles of money that only one side speaks of; `lone` is how that side writes an amount that it calls nothing. */
  readonly money?: readonly {
    readonly role: MoneyRole
    readonly value: string
    readonly weight?: number
    readonly lone?: 'range' | 'single'
  }[]
}
