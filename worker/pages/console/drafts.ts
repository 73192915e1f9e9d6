import { printJson } from './definition-draft.ts'

/** The address of a domain that is still to be named: no domain can be called so. */
export const NEW = '+'

/** A definition that somebody is writing, with the text that they try it on. */
export interface Written {
  name: string
  json: string
  text: string
}

const drafts = new Map<string, Written>()

/** What is being written of a domain outlives a look at another view. */
export const draftOf = (domain: string): Written | undefined => drafts.get(domain)

export function keepDraft(domain: string, written: Written): void {
  drafts.set(domain, written)
}

export function dropDraft(domain: string): void {
  drafts.delete(domain)
}

/** Starts a new domain from what is given, whatever was being written of one. */
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
