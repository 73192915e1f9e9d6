interface Text {
  content: string
  kind: 'upsert' | 'append'
}

/** What must be stored of one user. */
export interface Known {
  tenant: number
  userId: string
  revision: number
  fields: { age: number; op: string }
  contextId: string | null
  texts: Map<string, Text>
  /** What each replaced upsert said, with the record's revision until then. */
  history: { revision: number; op: string }[]
}
