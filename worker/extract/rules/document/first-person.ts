import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { OWN, TITLE, TOLD } from '../languages/common/impersonal.ts'
import { OTHERS } from '../languages/common/words.ts'

const others = wordSet(OTHERS)

const HANDING = /^(?:my|the|our)$/
const FIRST_TOKENS = 16

/**
 * If an agent speaks for its principal, notes tell of the user, or a short biography of a career, rewrites statements
 * about the person to the first person: `she doesn't smoke` to `I don't smoke`. Offsets into the text stay the same.
 *
 * @param bios whether biographies are expected
 */
export function inFirstPerson(tokens: readonly Token[], bios: boolean): readonly Token[] {
  const verb = bios ? verbOf(tokens) : 0
  if (verb === 0 && !speaksForPrincipal(tokens)) return isNote(tokens) ? noted(tokens) : tokens
  const called = tokens[0]?.norm
  const isNamed = (at: number) =>
    at === verb - 1 || (tokens[at]?.norm === called && Object.hasOwn(OWN, tokens[at + 1]?.norm ?? ''))
  return tokens.map((token, at) => {
    const before = tokens[at - 1]?.norm ?? ''
    if (OF_THEM.test(token.norm)) return { ...token, norm: 'my' }
    if (
      THEY.test(token.norm) ||
      (verb > 0 && isNamed(at)) ||
      (token.norm === 'principal' && HANDING.test(before))
    )
      return { ...token, kind: 'word', norm: 'i' }
    const own =
      THEY.test(before) ||
      before === 'principal' ||
      (verb > 0 && isNamed(at - 1)) ||
      (before === 'and' && Object.hasOwn(OWN, token.norm))
    return own && Object.hasOwn(OWN, token.norm) ? { ...token, norm: OWN[token.norm] ?? token.norm } : token
  })
}

/** `Ana Ruiz is a nurse …` without an I: the position of its first verb; 0 if the text begins otherwise. */
function verbOf(tokens: readonly Token[]): number {
  let to = 0
  while (to < MAX_NAME && (tokens[to]?.capital || tokens[to]?.norm === '.')) to++
  const verb = /^[(,]$/.test(tokens[to]?.norm ?? '') ? asideEnd(tokens, to) : to
  const title = tokens.slice(verb, verb + FIRST_TOKENS).findIndex(({ norm }) => TITLE.test(norm))
  const isBio =
    (to > 1 || (to === 1 && /^an?$/.test(tokens[verb + 1]?.norm ?? ''))) &&
    /^(?:is|works|serves)$/.test(tokens[verb]?.norm ?? '') &&
    title > 0 &&
    tokens.some(({ norm }) => THEY.test(norm)) &&
    !tokens.some(({ norm }) => TOLD.test(norm))
  return isBio ? verb : 0
}
const MAX_NAME = 6

/** The position after `(she/her)` or `, RN,`. */
function asideEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < from + MAX_NAME && tokens[to]?.kind === 'word') to++
  while (/^[),/]$/.test(tokens[to]?.norm ?? '') || (tokens[from]?.norm === '(' && tokens[to]?.norm === 'her'))
    to++
  return to
}
/** `my principal` at the start of the text. */
const speaksForPrincipal = (tokens: readonly Token[]) =>
  tokens
    .slice(0, FIRST_TOKENS)
    .some(({ norm }, at) => norm === 'principal' && HANDING.test(tokens[at - 1]?.norm ?? ''))

/** `User lives in Leeds`, `The user's dog` at the start. */
const isNote = (tokens: readonly Token[]) =>
  tokens.slice(0, FIRST_TOKENS).some((_, at) => isUser(tokens, at)) &&
  !tokens.some(({ norm }, at) => norm === 'user' && tokens[at + 1]?.norm === ':')

const isUser = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'user' && Object.hasOwn(OWN, tokens[at + 1]?.norm ?? '')

/** Pronouns are about the user unless somebody of theirs is named shortly before. */
function noted(tokens: readonly Token[]): readonly Token[] {
  let other = -MAX_TO_THEM
  const isThey = (at: number) => at - other >= MAX_TO_THEM && THEY.test(tokens[at]?.norm ?? '')
  return tokens.map((token, at) => {
    const owns = tokens[at + 1]?.norm === "'s"
    if (others.has(token.norm) && /^(?:'s|his|her|their)$/.test(tokens[at - 1]?.norm ?? '')) other = at
    if (isUser(tokens, at)) return { ...token, norm: owns ? 'really' : 'i' }
    if (token.norm === 'the' && isUser(tokens, at + 1)) return { ...token, norm: 'really' }
    if (isThey(at + 1) && /^(?:says|said|mentioned)$/.test(token.norm)) return { ...token, norm: 'really' }
    if (isThey(at)) return { ...token, norm: 'i' }
    if (at - other >= MAX_TO_THEM && OF_THEM.test(token.norm)) return { ...token, norm: 'my' }
    const verb = isUser(tokens, at - 1) || isThey(at - 1)
    if (!verb || !Object.hasOwn(OWN, token.norm)) return token
    return { ...token, norm: token.norm === "'s" && isUser(tokens, at - 1) ? 'my' : (OWN[token.norm] ?? '') }
  })
}

const MAX_TO_THEM = 20

const THEY = /^(?:he|she|they)$/
const OF_THEM = /^(?:his|her|their)$/
