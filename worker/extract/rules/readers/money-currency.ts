import type { MoneyRole } from '../../../../shared/reader.ts'
import { CURRENCIES, PEOPLES, SHARED_NAMES } from '../data/currencies.ts'
import { RATES } from '../data/rates.ts'
import { type Page, written } from '../document/page.ts'
import { UNASSERTED } from '../document/stances.ts'
import { entriesOf } from '../engine/entries.ts'
import { entryAt, type Lexicon, nameLexicon } from '../engine/lexicon.ts'
import { MONEY_CUES } from '../languages/common/money.ts'
import { currencyAt } from '../slots/countries.ts'
import type { Sum } from '../slots/sums.ts'
import { sumsOf } from './money-sums.ts'

const KEY_TOKENS = 10
const CODE_LENGTH = 3
let names: Lexicon | undefined
let peoples: Lexicon | undefined
let shared: ReadonlyMap<string, string> | undefined
const codes: ReadonlySet<string> = new Set(
  entriesOf(CURRENCIES).flatMap(({ name }) => (name.length < CODE_LENGTH ? [] : name.slice(0, CODE_LENGTH))),
)

/** The currency named elsewhere in the text, for bare numbers. */
export function otherCurrency(page: Page): string | undefined {
  const named = sumsOf(page).find(({ currency, bareDollars }) => currency !== undefined && !bareDollars)
  return named?.currency ?? lone(page)
}

/** "Forty cents a run, Canadian", `6 cents (Australian)`, "ten million pounds, Egyptian", `6 Cent`. */
export function adjective(page: Page, { to, currency }: Sum): string | undefined {
  const unit = page.tokens[to - 1]
  if (unit?.norm === 'cent' && unit.capital) return 'EUR'
  if (currency !== undefined && !UNITS.test(unit?.norm ?? '')) return undefined
  peoples ??= nameLexicon(PEOPLES)
  for (let at = to; at < to + ADJECTIVE_TOKENS; at++) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break') return undefined
    const people = entryAt(peoples, page.tokens, at)
    if (people) return people.name
  }
  return undefined
}
const ADJECTIVE_TOKENS = 5
/** Units of several countries; another name tells the currency. */
const UNITS =
  /^(?:dollars?|cents?|\$|pounds?|rupees?|francs?|kr|kroner|dirhams?|riyals?|pesos?|kroner|crowns|shillings|dinars?|rials?)$/

/** `kr` in Oslo, "20 lakh" in Karachi: the currency of the place, if it is written like that. */
export function sharedSign(
  { tokens }: Page,
  { from, to }: Sum,
  place: string | undefined,
): string | undefined {
  const home = place === undefined ? undefined : currencyAt(place, false)
  if (home === undefined) return undefined
  shared ??= new Map(
    entriesOf(SHARED_NAMES).flatMap(({ name, spellings }) => spellings.map((word) => [word, name] as const)),
  )
  return tokens.slice(from, to).some(({ norm }) => shared?.get(norm)?.includes(home)) ? home : undefined
}

/** Pesos are of several countries. */
export const isOfSomewhere = (page: Page, { to }: Sum) =>
  [to - 1, to].some((at) => SOMEWHERE.test(page.tokens[at]?.norm ?? ''))
const SOMEWHERE = /^(?:pesos?|kroners?|krone|crowns|shillings|dinars?|rials?)$/

/** `fee_chf: 0.12`. */
export function keyed(page: Page, { from }: Sum): string | undefined {
  for (let at = from - 1; at >= from - KEY_TOKENS; at--) {
    const code = page.tokens[at]?.norm.toUpperCase() ?? ''
    if (/^[.?!]$/.test(code)) return undefined
    if (codes.has(code) && isCode(page, at, code)) return code
  }
  return undefined
}

/** In capitals or in a key: "try to raise" is not about liras. */
const isCode = (page: Page, at: number, code: string) =>
  written(page, at, at + 1) === code || /[_"']/.test(page.text.charAt((page.tokens[at]?.start ?? 0) - 1))

const COIN = /^[A-Z]{3}\/100$/

const BEFORE_CURRENCY = new Set(['in', '(', 'yes', 'yep', '.', ','])

/** `Currency: EUR`, `all prices in euros`, `(euro)`, `yes euros`, "six cents a mail, euros". */
function lone(page: Page): string | undefined {
  names ??= nameLexicon(CURRENCIES)
  for (const [index, { norm }] of page.tokens.entries()) {
    const isOwn = norm.length > 1 && ((page.stances[index] ?? 0) & UNASSERTED) === 0
    const coin = isOwn ? entryAt(names, page.tokens, index)?.name : undefined
    if (coin && COIN.test(coin)) return coin.slice(0, CODE_LENGTH)
    if (!BEFORE_CURRENCY.has(norm)) continue
    const named = entryAt(names, page.tokens, index + 1)
    const after = named && page.tokens[named.to]
    const ends = norm === '(' ? after?.norm === ')' : !after || after.kind === 'break' || after.norm === ':'
    if (named && ends && codes.has(named.name)) return named.name
  }
  const at = page.tokens.findIndex(({ norm }) => norm === 'currency' || norm === 'ccy')
  if (at < 0) return undefined
  for (let next = at + 1; next < at + 6; next++) {
    const code = page.tokens[next]?.norm.toUpperCase()
    if (code && codes.has(code)) return code
  }
  return undefined
}

/** Rounds and checks in `$` are in American dollars everywhere. */
const isAmerican = (role: MoneyRole, sum: Sum) => sum.bareDollars && (role === 'raise' || role === 'check')

/** The local currency, unless the text writes dollars elsewhere or the amount is too small for it. */
export function homeCurrency(page: Page, role: MoneyRole, sum: Sum, place: string): string | undefined {
  if (isAmerican(role, sum)) return undefined
  const isDollars =
    sum.bareDollars ||
    sumsOf(page).some(
      ({ bareDollars, from }) => bareDollars && ((page.stances[from] ?? 0) & UNASSERTED) === 0,
    )
  const currency = currencyAt(place, isDollars)
  const rate = currency === undefined ? undefined : RATES[currency]
  const least = MONEY_CUES[role].worth ?? 0
  return rate !== undefined && rate < STRONG && sum.most * rate < least ? undefined : currency
}

/** A unit of a stronger currency is worth about as much as a dollar. */
const STRONG = 0.5
