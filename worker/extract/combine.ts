import type { Domain } from '../../shared/domain.ts'
import { accept } from './accept.ts'
import type { Extractor, Proposal } from './extractor.ts'

/** Combines the rules with a model. */
export const combinedExtractor = (rules: Extractor, model: Extractor): Extractor => ({
  version: `${rules.version}+${model.version}`,
  extract: async (domain, texts) => {
    const [byRules, byModel] = await Promise.all([rules.extract(domain, texts), model.extract(domain, texts)])
    return texts.map(({ text }, i) => combine(domain, text, byRules[i] ?? [], byModel[i] ?? []))
  },
})

/**
 * Combines the proposals field by field. A value that both state gets a confidence near 1. A value that only one
 * states is kept. Of contradicting values the one with the higher confidence wins, and the rules win a tie. Items of
 * a list never contradict each other. The effect and its limits: docs/models.md.
 */
export function combine(
  domain: Domain,
  text: string,
  rules: readonly Proposal[],
  model: readonly Proposal[],
): Proposal[] {
  const grounded = model.filter((proposal) => isSound(domain, text, proposal))
  const left = new Set(grounded)
  const combined: Proposal[] = []
  for (const proposal of rules) {
    const isList = domain.fields[proposal.field]?.type === 'array'
    const others = grounded.filter(({ field }) => field === proposal.field)
    const same = others.filter(({ value }) => isSame(value, proposal.value))
    if (same.length > 0) {
      for (const other of same) left.delete(other)
      const doubt = (1 - proposal.confidence) * (1 - Math.max(...same.map(({ confidence }) => confidence)))
      combined.push({ ...proposal, confidence: Number((1 - doubt).toFixed(4)) })
    } else if (isList || others.length === 0) {
      combined.push(proposal)
    } else if (others.every(({ confidence }) => confidence <= proposal.confidence)) {
      for (const other of others) left.delete(other)
      combined.push(proposal)
    }
  }
  const unsound = model.filter((proposal) => !grounded.includes(proposal))
  return [...unsound, ...combined, ...left]
}

/** Only a proposal that passes the checks of the text and the schema may contradict the rules. */
const isSound = (domain: Domain, text: string, proposal: Proposal) =>
  accept(domain, text, [proposal]).readings.length > 0

const isSame = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b
