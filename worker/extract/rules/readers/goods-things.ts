import { BROAD_GOODS } from '../data/goods.ts'
import { THINGS } from '../data/things.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt } from '../engine/lexicon.ts'
import { plural } from '../engine/plural.ts'
import type { Token } from '../engine/scan.ts'
import { GENERIC_NOUNS } from '../languages/common/trading.ts'
import { lexiconNamed } from '../slots/lexicons.ts'

const broad = new Set(BROAD_GOODS.trim().split(/,\s*/))
const generic = wordSet(GENERIC_NOUNS)
let things: ReadonlySet<string> | undefined

/** The singular of a word that names a thing which is traded: `secateurs`, `robe` of `robes`. */
export function thingOf(norm: string): string | undefined {
  things ??= wordSet(THINGS)
  if (things.has(norm)) return norm
  if (!norm.endsWith('s')) return undefined
  const forms = [
    norm.slice(0, -1),
    norm.replace(/es$/, ''),
    norm.replace(/ies$/, 'y'),
    norm.replace(/ves$/, 'f'),
    norm.replace(/ves$/, 'fe'),
  ]
  return forms.find((form) => things?.has(form))
}

/** The name of goods. Those of a broad kind such as furniture are named as they are called: `standing desks`. */
export function calledAs(kind: string, tokens: readonly Token[], from: number, to: number): string {
  const named = entryAt(lexiconNamed('goodsnames'), tokens, from)
  if (named?.to === to) return named.name
  if (!broad.has(kind)) return kind
  const last = tokens[to - 1]?.norm ?? ''
  if (!(thingOf(last) || (to > from + 1 && generic.has(last)))) return kind
  const before = tokens.slice(from, to - 1).map(({ norm }) => norm)
  return [...before, plural(thingOf(last) ?? last)].join(' ').replaceAll(' - ', '-').replaceAll(" 's", "'s")
}
