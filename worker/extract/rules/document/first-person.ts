import type { Token } from '../engine/scan.ts'

const HANDING = /^(?:my|the|our)$/
const FIRST_TOKENS = 16

/**
 * If an agent speaks for its principal, rewrites statements about the principal to the first person: `she doesn't
 * smoke` to `I don't smoke`. Offsets into the text stay the same.
 */
export function inFirstPerson(tokens: readonly Token[]): readonly Token[] {
  if (!speaksForPrincipal(tokens)) return tokens
  return tokens.map((token, at) => {
    const before = tokens[at - 1]?.norm ?? ''
    if (OF_THEM.test(token.norm)) return { ...token, norm: 'my' }
    if (THEY.test(token.norm) || (token.norm === 'principal' && HANDING.test(before)))
      return { ...token, norm: 'i' }
    const own =
      THEY.test(before) || before === 'principal' || (before === 'and' && Object.hasOwn(OWN, token.norm))
    return own && Object.hasOwn(OWN, token.norm) ? { ...token, norm: OWN[token.norm] ?? token.norm } : token
  })
}

/** `my principal` at the start of the text. */
const speaksForPrincipal = (tokens: readonly Token[]) =>
  tokens
    .slice(0, FIRST_TOKENS)
    .some(({ norm }, at) => norm === 'principal' && HANDING.test(tokens[at - 1]?.norm ?? ''))

const THEY = /^(?:he|she)$/
const OF_THEM = /^(?:his|her)$/
const OWN: Readonly<Record<string, string>> = {
  is: 'am',
  "'s": 'am',
  has: 'have',
  does: 'do',
  speaks: 'speak',
  lives: 'live',
  works: 'work',
  drinks: 'drink',
  smokes: 'smoke',
  wants: 'want',
}
