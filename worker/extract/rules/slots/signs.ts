import { CURRENCIES, DOUBTFUL_CURRENCIES } from '../data/currencies.ts'
import type { Page } from '../document/page.ts'
import { entryAt, type Lexicon, nameLexicon } from '../engine/lexicon.ts'

const currencies = nameLexicon(CURRENCIES)
let doubtful: Lexicon | undefined

interface Sign {
  readonly name: string
  readonly to: number
}

/** The currency after an amount: `5 €`, `5-dollar`, `5 Mio. Franken`, `5 millions de FCFA`. */
export function signAfter(page: Page, to: number, scaled = false): Sign | undefined {
  const isJoined = scaled && /^(?:of|de|di|\.)$/.test(page.tokens[to]?.norm ?? '')
  return signAt(page, isJoined ? to + 1 : to + (DASHED.exec(markAt(page, to))?.[0].length ?? 0))
}
/** `120,- €`, `45.– CHF`, `500:- kr` */
const DASHED = /^(?:[.,:]?[-–]|\.)/
const markAt = ({ tokens }: Page, at: number) =>
  [tokens[at], tokens[at + 1]].map((token) => (token?.kind === 'mark' ? token.norm : ' ')).join('')

/** `KEUR`, `MSEK`: a currency with its multiplier. */
export function scaledCode({ tokens }: Page, at: number): (Sign & { scale: number }) | undefined {
  const norm = tokens[at]?.norm ?? ''
  if (!SCALED_CODE.test(norm)) return undefined
  return { name: norm.slice(1).toUpperCase(), to: at + 1, scale: norm.startsWith('m') ? 1e6 : 1e3 }
}
const SCALED_CODE = /^[kmt](?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|aud|cad|nzd|sgd|aed|brl|mxn|zar|inr)$/

/** A sign with letters, `A$`, must have them in capitals next to it: "a $5M round" is in US dollars. */
export function signAt(page: Page, at: number): Sign | undefined {
  const entry = entryAt(currencies, page.tokens, at)
  const token = page.tokens[at]
  if (!entry && isCent(page, at)) return { name: '?/100', to: at + 1 }
  if (!entry) {
    const name = letteredAt(page, at)
    return name === undefined ? (scaledCode(page, at) ?? doubtfulAt(page, at)) : { name, to: at + 1 }
  }
  if (entry.to === at + 1 && token?.norm === 'p' && !isPence(page, at)) return undefined
  for (let next = at + 1; next < entry.to; next++) {
    if (page.tokens[next]?.norm !== '$') continue
    if (page.tokens[next - 1]?.end !== page.tokens[next]?.start || !page.tokens[at]?.capital) return undefined
  }
  return entry
}

/** Capitals before an amount: `R150`, `R 2 500`, `N7.8m`, `P12,000`; not `R6`, `225/65 R17` or `N95`. */
function letteredAt({ tokens, text }: Page, at: number): string | undefined {
  const { norm = '', start = 0, end = 0 } = tokens[at] ?? {}
  const code = LETTERED.get(norm)
  if (code === undefined || text.slice(start, end) !== norm.toUpperCase()) return undefined
  const amount = text.slice(end, end + MAX_AMOUNT)
  return GROUPED.test(amount) ||
    (norm.startsWith('r') && PLAIN.test(norm === 'rm' ? amount.trimStart() : amount))
    ? code
    : undefined
}
const LETTERED = new Map([
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['rm', 'MYR'],
])
const MAX_AMOUNT = 12
const GROUPED = /^ ?\d{1,3}(?:[, ]\d{3})+(?!\d)|^ ?\d+(?:\.\d+)?[kmKM](?!\p{L})/u
const PLAIN = /^(?:[5-9]\d|\d{3,})(?![\d\p{L}])/u

/** `R 14 million`, `COP 20,000`, `2 million TL`: capitals that mean other things too. */
function doubtfulAt(page: Page, at: number): Sign | undefined {
  doubtful ??= nameLexicon(DOUBTFUL_CURRENCIES)
  const { tokens, text } = page
  const entry = entryAt(doubtful, tokens, at)
  const token = tokens[at]
  if (!entry || !token || !/^(?:\p{Lu}+|Ft|Bs|Dh)$/u.test(text.slice(token.start, token.end)))
    return undefined
  const [next, scale] = [tokens[entry.to], tokens[entry.to + 1]]
  if (isMultiple(tokens[at - 1]?.norm)) return entry
  if (next?.kind !== 'number') return undefined
  if (isMultiple(scale?.norm)) return entry
  const isUnit = scale?.kind === 'word' && scale.start === next.end
  return !isUnit && Number(next.norm.replaceAll(',', '')) >= MIN_DOUBTFUL ? entry : undefined
}
const isMultiple = (word: string | undefined) =>
  /^(?:k|m|mm|mn|mln|bn|million|billion|thousand|millones|milyon|millio|mil)$/.test(word ?? '')
const MIN_DOUBTFUL = 10_000

/** `10c per order`, not `20c`. */
const isCent = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'c' &&
  isPence(page, at) &&
  /^(?:per|\/|a|an|each|tops|max)$/.test(page.tokens[at + 1]?.norm ?? '')

/** `25p`, not `720p`. */
const isPence = (page: Page, at: number) =>
  page.tokens[at - 1]?.end === page.tokens[at]?.start &&
  /^\d{1,2}(?:\.\d+)?$/.test(page.tokens[at - 1]?.norm ?? '')
