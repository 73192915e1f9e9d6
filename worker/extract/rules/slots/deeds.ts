import { type Capture, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt } from '../engine/lexicon.ts'
import { CLOSED } from '../languages/common/words.ts'
import { AGENT_NOUNS, NOT_DEEDS, WORK_OF_MAKERS } from '../languages/en/deeds.ts'
import { lexiconNamed } from './lexicons.ts'

const nouns = wordSet(AGENT_NOUNS)
const closed = wordSet(CLOSED)
const notDeeds = wordSet(NOT_DEEDS)
const MAX_WORDS = 3

/** What an agent does, from the words before "agent": `flight search agent`. A single capitalized word is its name. */
function deedAt(page: Page, at: number): Capture | undefined {
  const languages = lexiconNamed('agenttongues')
  const isPart = (index: number) => {
    const token = page.tokens[index]
    return (
      token?.kind === 'word' &&
      token.norm.length > 2 &&
      !closed.has(token.norm) &&
      !notDeeds.has(token.norm) &&
      !entryAt(languages, page.tokens, index)
    )
  }
  if (isPart(at - 1)) return undefined
  let to = at
  while (to < at + MAX_WORDS && isPart(to) && !nouns.has(page.tokens[to]?.norm ?? '')) to++
  const isName = to === at + 1 && page.tokens[at]?.capital
  if (to === at || isName || !nouns.has(page.tokens[to]?.norm ?? '')) return undefined
  return { to: to + 1, items: [{ value: written(page, at, to).toLowerCase(), from: at, to }] }
}

/** A noun of work with the one or two words that qualify it: `bird identification`. */
function workAt(page: Page, at: number): Capture | undefined {
  const first = page.tokens[at]
  if (first?.kind !== 'word' || closed.has(first.norm) || notDeeds.has(first.norm) || first.norm.length < 3)
    return undefined
  return { to: at + 1, items: [{ value: written(page, at, at + 2).toLowerCase(), from: at, to: at + 2 }] }
}

/** `chess puzzle generator`: the work of what makes or does it. */
function makerAt(page: Page, at: number): Capture | undefined {
  const [first, maker] = [page.tokens[at], page.tokens[at + 1]]
  const work = maker?.kind === 'word' ? MAKERS.get(maker.norm) : undefined
  if (first?.kind !== 'word' || !work || closed.has(first.norm) || notDeeds.has(first.norm)) return undefined
  return { to: at + 2, items: [{ value: `${first.norm} ${work}`, from: at, to: at + 2 }] }
}

const MAKERS = new Map(
  WORK_OF_MAKERS.trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

export const deeds = { deed: deedAt, work: workAt, maker: makerAt }
