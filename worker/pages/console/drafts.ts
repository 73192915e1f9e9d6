import { printJson } from './definition-draft.ts'

/** The path of a new domain; not a valid domain name. */
export const NEW = '+'

/** A draft definition with its sample text. */
export interface Written {
  name: string
  json: string
  text: string
}

const drafts = new Map<string, Written>()

/** The draft of a domain; kept when the view changes. */
export const draftOf = (domain: string): Written | undefined => drafts.get(domain)

export function keepDraft(domain: string, written: Written): void {
  drafts.set(domain, written)
}

export function dropDraft(domain: string): void {
  drafts.delete(domain)
}

/** Starts a new domain from a definition, discarding another draft. */
export function startDefinition({
  definition,
  ...named
}: {
  name: string
  definition: object
  text: string
}) {
  keepDraft(NEW, { ...named, json: printJson(definition) })
}
