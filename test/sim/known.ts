import type { Fields } from './shape.ts'

interface Text {
  content: string
  kind: 'upsert' | 'append'
}

/** What must be stored of one user. */
export interface Known {
  tenant: number
  userId: string
  revision: number
  /** As the last upsert said; another upsert puts another object here. */
  fields: Fields
  contextId: string | null
  texts: Map<string, Text>
  /** What each replaced upsert said, with the record's revision until then. */
  history: { revision: number; op: string }[]
}

/** What the answer to a call must be, if its transaction was the last to be made for it. */
export interface Expected {
  status: number
  revision?: number
  /** What else it says, where the model knows. */
  says?: unknown
  /** What the record that it shows was told. */
  shows?: Fields
}

/** The texts of a record that speak. */
export const inForce = ({ texts, contextId }: Known): string[] =>
  [...texts].filter(([id, text]) => text.kind === 'append' || id === contextId).map(([id]) => id)
