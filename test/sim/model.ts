import { contextIdOf, type Operation } from './operations.ts'

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

interface Kept {
  fingerprint: string
  revision: number
  known: Known
  contextIds: Set<string>
  isErased: boolean
}

/** What the answer to a call must be, if its transaction was the last to be made for it. */
export interface Expected {
  status: number
  revision?: number
  op?: string
}

/**
 * What the service promises, without any of its code: calls happen one after another in the order in which their
 * transactions were committed.
 */
export class Model {
  readonly users = new Map<string, Known>()
  private readonly replies = new Map<string, Kept>()

  find(tenant: number, userId: string): Known | undefined {
    return this.users.get(`${tenant} ${userId}`)
  }

  apply(op: Operation, sentMatch: number | 'any' | undefined): Expected {
    const known = this.find(op.tenant, op.userId)
    switch (op.kind) {
      case 'get':
        return known ? { status: 200, revision: known.revision, op: known.fields.op } : { status: 404 }
      case 'erase':
        return this.erase(known, sentMatch)
      case 'remove':
        return this.remove(op, known, sentMatch)
      default:
        return this.write(op, known, sentMatch)
    }
  }

  private write(op: Operation, known: Known | undefined, match: number | 'any' | undefined): Expected {
    const replyId = `${op.tenant} ${op.kind} ${op.key}`
    const kept = op.key === undefined ? undefined : this.replies.get(replyId)
    const fingerprint = JSON.stringify([op.userId, op.fields, op.text])
    if (kept) {
      if (kept.isErased) return { status: 409 }
      return kept.fingerprint === fingerprint ? { status: 200, revision: kept.revision } : { status: 422 }
    }
    if (op.kind === 'append' && !known) return { status: 404 }
    if (op.absent && known) return { status: 412 }
    if (match !== undefined && (!known || (match !== 'any' && match !== known.revision)))
      return { status: 412 }
    const now = op.kind === 'upsert' ? this.upsert(op, known) : append(op, known)
    if (op.key !== undefined) {
      const own =
        op.kind === 'append' && op.text !== undefined ? contextIdOf('append', op.userId, op.text) : ''
      const contextIds = new Set([...inForce(now), own])
      this.replies.set(replyId, {
        fingerprint,
        revision: now.revision,
        known: now,
        contextIds,
        isErased: false,
      })
    }
    return { status: 200, revision: now.revision, op: now.fields.op }
  }

  private upsert(op: Operation, known: Known | undefined): Known {
    if (!op.fields) throw new Error('an upsert has fields')
    const contextId = op.text === undefined ? null : contextIdOf('upsert', op.userId, op.text)
    const now: Known = known ?? {
      tenant: op.tenant,
      userId: op.userId,
      revision: 1,
      fields: op.fields,
      contextId,
      texts: new Map(),
      history: [],
    }
    if (
      known &&
      (known.contextId !== contextId || JSON.stringify(known.fields) !== JSON.stringify(op.fields))
    ) {
      known.history.push({ revision: known.revision, op: known.fields.op })
      known.revision++
      known.fields = op.fields
      known.contextId = contextId
    }
    if (contextId !== null && op.text !== undefined)
      now.texts.set(contextId, { content: op.text, kind: 'upsert' })
    this.users.set(`${op.tenant} ${op.userId}`, now)
    return now
  }

  private remove(op: Operation, known: Known | undefined, match: number | 'any' | undefined): Expected {
    const contextId = op.contextId ?? ''
    if (!known?.texts.has(contextId)) return { status: 404 }
    if (typeof match === 'number' && match !== known.revision) return { status: 412 }
    known.texts.delete(contextId)
    known.revision++
    if (known.contextId === contextId) known.contextId = null
    for (const kept of this.replies.values()) {
      if (kept.known === known && kept.contextIds.has(contextId)) kept.isErased = true
    }
    return { status: 200, revision: known.revision }
  }

  private erase(known: Known | undefined, match: number | 'any' | undefined): Expected {
    if (!known) return { status: 404 }
    if (typeof match === 'number' && match !== known.revision) return { status: 412 }
    this.users.delete(`${known.tenant} ${known.userId}`)
    for (const kept of this.replies.values()) if (kept.known === known) kept.isErased = true
    return { status: 200 }
  }
}

function append(op: Operation, known: Known | undefined): Known {
  if (!known || op.text === undefined) throw new Error('an append has a user and a text')
  const contextId = contextIdOf('append', op.userId, op.text)
  if (!known.texts.has(contextId)) {
    known.texts.set(contextId, { content: op.text, kind: 'append' })
    known.revision++
  }
  return known
}

/** The texts of a record that speak. */
export const inForce = ({ texts, contextId }: Known): string[] =>
  [...texts].filter(([id, text]) => text.kind === 'append' || id === contextId).map(([id]) => id)
