import type { Page } from '../document/page.ts'

const MAX_BACK = 40

/** Whether what is said at a token is said of "it" or to "you": of the agent that speaks, or to the one who calls it. */
export function isOfIt({ tokens }: Page, at: number): boolean {
  for (let index = at; index >= 0 && index > at - MAX_BACK; index--) {
    const token = tokens[index]
    if (!token || token.kind === 'break') return false
    if (/^(?:it|you|your|its)$/.test(token.norm)) return true
    if (/^(?:he|she|they|their|his|her)$/.test(token.norm)) return false
  }
  return false
}
