import { CODES_OF_TONGUES } from '../data/languages.ts'
import type { Capture, Item, Page } from '../document/page.ts'
import { entryAt } from '../engine/lexicon.ts'
import { lexiconNamed } from './lexicons.ts'

/** Words near "rest" that show that the protocol is meant. */
const CALLS = new Set(
  'over via through using by speak speaks speaking expose exposes plain interface interfaces protocol protocols transport api apis json https http with is + or and / , [ : " |'.split(
    ' ',
  ),
)

/** `REST`, and `rest` if the words around it are about calls; "the rest" is no protocol. */
function protocolAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (
    token?.norm !== 'rest' &&
    token?.norm !== 'restful' &&
    token?.norm !== 'http' &&
    token?.norm !== 'https'
  )
    return undefined
  const spelled = page.text.slice(token.start, token.end)
  const before = page.tokens[at - 1]?.norm ?? ''
  const after = page.tokens[at + 1]?.norm ?? ''
  const isCapital = spelled === 'REST' || /^restful$/i.test(spelled)
  const isMeant =
    isCapital ||
    (CALLS.has(before) &&
      !/^(of|the|my|your|is|in|up)$/.test(after) &&
      (isNear(page, at) ||
        /^(over|via|through|using|speaks?|speaking|exposes?|plain|interfaces?|protocols?|transport|" )$/.test(
          before,
        ))) ||
    /^(apis?|endpoints?|please|interface)$/.test(after)
  return isMeant && token.norm.startsWith('rest')
    ? { to: at + 1, items: [{ value: 'rest', from: at, to: at + 1 }] }
    : undefined
}

/** Another protocol or an authentication method is nearby. */
function isNear(page: Page, at: number): boolean {
  const protocols = lexiconNamed('protocols')
  for (let next = at - 5; next <= at + 5; next++) {
    if (next !== at && page.tokens[next] && entryAt(protocols, page.tokens, next)) return true
    if (/^(api|oauth|mtls|stack)$/.test(page.tokens[next]?.norm ?? '')) return true
  }
  return false
}

/** Formats with unambiguous names. */
const STRICT = new Set(
  'json csv xml markdown html pdf spreadsheets docx tsv dxf dwg srt vtt dicom mt940 marc21 gpx'.split(' '),
)

function strictFormatAt(page: Page, at: number): Capture | undefined {
  const entry = entryAt(lexiconNamed('formats'), page.tokens, at)
  return entry && STRICT.has(entry.name)
    ? { to: entry.to, items: [{ value: entry.name, from: at, to: entry.to }] }
    : undefined
}

/** Formats that are seldom named as anything else. */
const BARE = new Set(
  'json csv xml markdown html pdf spreadsheets docx yaml protobuf images audio video'.split(' '),
)

function bareFormatAt(page: Page, at: number): Capture | undefined {
  const entry = entryAt(lexiconNamed('formats'), page.tokens, at)
  return entry && BARE.has(entry.name)
    ? { to: entry.to, items: [{ value: entry.name, from: at, to: entry.to }] }
    : undefined
}

const TONGUE_CODES = new Map(
  CODES_OF_TONGUES.trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** `de, fr and it`, `["ja", "ko"]`: ISO 639 codes after a word that announces them. */
function announcedCodesAt(page: Page, at: number): Capture | undefined {
  return codesAt(page, page.tokens[at]?.norm === '[' ? at + 1 : at, false)
}

/** `EN / ZH / VI`: two codes or more in capitals. */
function capitalCodesAt(page: Page, at: number): Capture | undefined {
  const codes = codesAt(page, at, true)
  return codes && codes.items.length > 1 ? codes : undefined
}

function codesAt(page: Page, at: number, capitals: boolean): Capture | undefined {
  const items: Item[] = []
  let next = at
  while (items.length < MAX_CODES) {
    const token = page.tokens[next]
    const name = token && TONGUE_CODES.get(token.norm)
    if (!token || !name) break
    const spelled = page.text.slice(token.start, token.end)
    if (capitals && spelled !== spelled.toUpperCase()) break
    items.push({ value: name, from: next, to: next + 1 })
    next++
    if (!/^(,|\/|and|&|\+|→|-|·|\|)$/.test(page.tokens[next]?.norm ?? '')) break
    next++
  }
  const to = items.at(-1)?.to
  return to === undefined ? undefined : { to, items }
}

/** `(en, el, tr)`: three codes or more in brackets. */
function bracketedCodesAt(page: Page, at: number): Capture | undefined {
  if (!/^[([]$/.test(page.tokens[at - 1]?.norm ?? '')) return undefined
  const codes = codesAt(page, at, false)
  return codes && codes.items.length > 2 ? codes : undefined
}

const MAX_CODES = 20

/** `en/es/pt`: three codes or more with slashes between. */
function slashedCodesAt(page: Page, at: number): Capture | undefined {
  if (page.tokens[at + 1]?.norm !== '/' || page.tokens[at - 1]?.norm === '/') return undefined
  const codes = codesAt(page, at, false)
  return codes && codes.items.length > 2 ? codes : undefined
}

export const protocols = {
  tonguestrokes: slashedCodesAt,
  protocol: protocolAt,
  strictformat: strictFormatAt,
  bareformat: bareFormatAt,
  tonguecodes: announcedCodesAt,
  tonguecaps: capitalCodesAt,
  tonguebracket: bracketedCodesAt,
}
