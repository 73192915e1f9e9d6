import { Definitions } from './definitions.ts'
import { type Expected, inForce, type Known } from './known.ts'
import { contextIdOf, type Operation } from './operation.ts'
import { Outcomes } from './outcomes.ts'
import { goesByDefinition, type Match } from './requests.ts'
import { isOwn, versionOf } from './shape.ts'

interface Kept {
  fingerprint: string
  revision: number
  known: Known
  contextIds: Set<string>
  isErased: boolean
}

/** A reference model of the service, without its code: calls happen one after another in the order of their commits. */
export class Model {
  readonly users = new Map<string, Known>()
  readonly outcomes = new Outcomes()
  readonly definitions = new Definitions()
  private readonly replies = new Map<string, Kept>()
  /** Replies that speak of no record. */
  private readonly plainReplies = new Map<string, { fingerprint: string; expected: Expected }>()

  find(tenant: number, userId: string): Known | undefined {
    return this.users.get(`${tenant} ${userId}`)
  }

  /** The revision of the user, or the number of the definition, that a call is about. */
  stateOf({ kind, tenant, userId }: Operation): number | undefined {
    return kind === 'define' || kind === 'undefine'
      ? this.definitions.current(tenant)?.number
      : this.find(tenant, userId)?.revision
  }

  /** @returns the refusal, where the definition that is current now does not take what the call says */
  refusalOf(op: Operation): Expected | undefined {
    const isTaken = !goesByDefinition(op) || this.definitions.takes(op.tenant, op.fields)
    return isTaken ? undefined : { status: 400 }
  }

  apply(op: Operation, sentMatch: Match): Expected {
    const known = this.find(op.tenant, op.userId)
    const refusal = this.refusalOf(op)
    if (refusal) return refusal
    switch (op.kind) {
      case 'get':
        return known ? { status: 200, revision: known.revision, shows: known.fields } : { status: 404 }
      case 'define':
        return this.definitions.define(op, sentMatch)
      case 'undefine':
        return this.definitions.undefine(op, sentMatch, this.isEmpty(op.tenant))
      case 'erase':
        return this.erase(known, sentMatch)
      case 'remove':
        return this.remove(op, known, sentMatch)
      case 'feedback':
      case 'train':
        return this.once(op, () => (op.kind === 'train' ? this.train(op) : this.feedback(op)))
      default:
        return this.write(op, known, sentMatch)
    }
  }

  private write(op: Operation, known: Known | undefined, match: Match): Expected {
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
    if (op.kind === 'append') return { status: 200, revision: now.revision }
    const version = isOwn(op.userId) ? this.definitions.current(op.tenant)?.number : undefined
    return {
      status: 200,
      revision: now.revision,
      ...(version !== undefined && { says: { version: versionOf(version) } }),
      shows: now.fields,
    }
  }

  /** Whether nobody is in the tenant's own domain. */
  private isEmpty(tenant: number): boolean {
    return ![...this.users.values()].some((user) => user.tenant === tenant && isOwn(user.userId))
  }

  private once(op: Operation, act: () => Expected): Expected {
    if (op.key === undefined) return act()
    const replyId = `${op.tenant} ${op.kind} ${op.key}`
    const fingerprint = JSON.stringify(op.outcomes)
    const kept = this.plainReplies.get(replyId)
    if (kept) return kept.fingerprint === fingerprint ? kept.expected : { status: 422 }
    const expected = act()
    this.plainReplies.set(replyId, { fingerprint, expected })
    return expected
  }

  private feedback({ tenant, outcomes = [] }: Operation): Expected {
    return { status: 200, says: this.outcomes.take(tenant, outcomes, (id) => this.find(tenant, id)) }
  }

  /** Without outcomes a run that is under way may still be answered. */
  private train({ tenant }: Operation): Expected {
    return { status: 200, ...(this.outcomes.countOf(tenant) > 0 && { says: { skipped: false } }) }
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

  private remove(op: Operation, known: Known | undefined, match: Match): Expected {
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

  private erase(known: Known | undefined, match: Match): Expected {
    if (!known) return { status: 404 }
    if (typeof match === 'number' && match !== known.revision) return { status: 412 }
    this.users.delete(`${known.tenant} ${known.userId}`)
    for (const kept of this.replies.values()) if (kept.known === known) kept.isErased = true
    return { status: 200, says: { outcomes: this.outcomes.forget(known) } }
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
