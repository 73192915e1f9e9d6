import { CURRENCIES } from '../data/currencies.ts'
import type { Page } from '../document/page.ts'
import { entryAt, nameLexicon } from '../engine/lexicon.ts'

const currencies = nameLexicon(CURRENCIES)

/** The currency after an amount: `5 €`, `5-dollar`, `5 Mio. Franken`. */
export const signAfter = (page: Page, to: number) =>
  signAt(page, /^[-.]$/.test(page.tokens[to]?.norm ?? '') && page.tokens[to]?.kind === 'mark' ? to + 1 : to)

/** A sign with letters, `A$`, must have them in capitals next to it: "a $5M round" is in US dollars. */
export function signAt(page: Page, at: number): { name: string; to: number } | undefined {
  const entry = entryAt(currencies, page.tokens, at)
  const token = page.tokens[at]
  if (!entry && isCent(page, at)) return { name: '?/100', to: at + 1 }
  if (!entry) return isRand(page, at) ? { name: 'ZAR', to: at + 1 } : undefined
  if (entry.to === at + 1 && token?.norm === 'p' && !isPence(page, at)) return undefined
  for (let next = at + 1; next < entry.to; next++) {
    if (page.tokens[next]?.norm !== '$') continue
    if (page.tokens[next - 1]?.end !== page.tokens[next]?.start || !page.tokens[at]?.capital) return undefined
  }
  return entry
}

/** `R150`, not `R6` or `225/65 R17`. */
const isRand = ({ tokens, text }: Page, at: number) =>
  tokens[at]?.norm === 'r' &&
  text.charAt(tokens[at]?.start ?? 0) === 'R' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  Number((tokens[at + 1]?.norm ?? '').replace(',', '')) >= MIN_RAND &&
  !(tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.start === tokens[at + 1]?.end)
const MIN_RAND = 50

/** `10c per order`, not `20c`. */
const isCent = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'c' &&
  isPence(page, at) &&
  /^(?:per|\/|a|an|each|tops|max)$/.test(page.tokens[at + 1]?.norm ?? '')

/** `25p`, not `720p`. */
const isPence = (page: Page, at: number) =>
  page.tokens[at - 1]?.end === page.tokens[at]?.start && /^\d{1,2}$/.test(page.tokens[at - 1]?.norm ?? '')
