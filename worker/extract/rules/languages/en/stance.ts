export const NEGATIONS = 'not never no without neither nor hardly nobody none'

export const PAST = 'was were had formerly former ex once previously grew born raised ago been'

/** Words after "ex" that tell where goods come from. */
export const FORMER_USES = `
works library display demo hotel rental office school hire fleet lease stock warehouse site showroom
box factory farm yard service government govt catering trade shop store museum church mill dock stage film tv bank
council ministry post taxi bus hospital gym pub restaurant cinema theatre dealer review trial return returns
`

/** Words that make "once" a frequency. */
export const OFTEN = 'a per every each'
export const PERIODS = 'day week weekend fortnight month quarter year season'

/** Words that make "for" a duration. */
export const SPANS = 'year years yr yrs month months decade decades week weeks ages'

export const WISHES = `
will want wants wish wishes hope hopes hoping dream dreams dreaming would if someday maybe might could should
wanting planning plan wltm going pretend imagine aspire aspiring become becoming looking seeking searching
`

/** Verbs that make the word before them a subject. */
export const FAR_VERBS = `
is are was were has have had does do did works worked works lives lived loves likes hates wants says said
thinks thought left passed died taught taught comes came goes went plays keeps helped gave made makes will can
used who claims claimed told asked offered runs ran selling advertising
`

/** Prepositions before a person who is no subject. */
export const TO_PEOPLE = 'for to with from of by 4'

/** Pronouns that start a clause about somebody else. */
export const PRONOUNS = 'he she they you your his their it'

/** Words after "IT": it is no pronoun before them. */
export const OF_IT = `
support manager technician specialist admin administrator analyst intern director consultant helpdesk desk
department dept project security systems services infrastructure recruiter operations lead engineer officer
professional business trainer coordinator apprentice generalist head team auditor
`

/** Words that make a clause with "I" a condition. */
export const CONDITIONS = 'if when whenever unless until before like wish pretend though'

/** Verbs after "and" that end a negation, a wish or the past. */
export const RESUMING =
  'live living based working studying am are have invest work love like enjoy currently now'

/** Verbs after a comma that end them. */
export const SETTLING = 'live lives living based settled currently now presently nowadays these'

/** Verbs of somebody else's belief: "I" after one is what they believe. */
export const REPORTS = `
think thinks thought say says said assume assumes assumed believe believes believed claim claims guess guesses
guessed swear swears swore insist insists insisted joke jokes joked reckon reckons reckoned
`

/** Nouns at which a denial by "no" ends: "no offers collection only". */
export const DENIED_ALONE = `
offers swaps timewasters wasters returns lowballs lowballers holds trades refunds haggling reserve box charger tags
`
