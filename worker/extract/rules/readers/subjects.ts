import type { Page } from '../document/page.ts'

const MAX_BACK = 40

/** Whether a statement's subject is "it" or its addressee "you": the agent that speaks, or its caller. */
export function isOfIt({ tokens }: Page, at: number): boolean {
  for (let index = at; index >= 0 && index > at - MAX_BACK; index--) {
    const token = tokens[index]
    if (!token || token.kind === 'break') return false
    if (/^(?:it|you|your|its)$/.test(token.norm)) return true
    if (/^(?:he|she|they|their|his|her)$/.test(token.norm)) return false
  }
  return false
}
