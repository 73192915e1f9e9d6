import type { Domain } from '../../shared/domain.ts'
import { accept } from './accept.ts'
import type { Extractor, Proposal } from './extractor.ts'

/** Reads by rules and by a model. */
export const combinedExtractor = (rules: Extractor, model: Extractor): Extractor => ({
  version: `${rules.version}+${model.version}`,
  extract: async (domain, texts) => {
    const [byRules, byModel] = await Promise.all([rules.extract(domain, texts), model.extract(domain, texts)])
    return texts.map(({ text }, i) => combine(domain, text, byRules[i] ?? [], byModel[i] ?? []))
  },
})

/**
 * Each field by itself. What both say is all but certain. Where only one of them speaks, it is believed. Where they
 * contradict each other, the surer one is, and the rules where they are as sure; items of a list never contradict
 * each other. What that is good for, and where it ends: docs/models.md.
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

/** Only what the text and the schema bear out may speak against the rules. */
const isSound = (domain: Domain, text: string, proposal: Proposal) =>
  accept(domain, text, [proposal]).readings.length > 0

const isSame = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b
