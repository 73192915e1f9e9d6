import type { Expected } from './known.ts'
import type { Operation } from './operation.ts'
import type { Match } from './requests.ts'
import { type Fields, LEVELS, type Shape, versionOf } from './shape.ts'

interface Domain {
  newest: number
  current: number | undefined
  shapes: Map<number, Shape>
}

/** What each tenant has defined. */
export class Definitions {
  private readonly domains = new Map<number, Domain>()

  current(tenant: number): { number: number; shape: Shape } | undefined {
    const { current: number, shapes } = this.of(tenant)
    const shape = number === undefined ? undefined : shapes.get(number)
    return number === undefined || shape === undefined ? undefined : { number, shape }
  }

  /** @returns whether a call may say so of a user in the domain */
  takes(tenant: number, fields: Fields | undefined): boolean {
    const shape = this.current(tenant)?.shape
    if (!shape) return false
    return shape.level === 'gone' || fields?.level === undefined || LEVELS[shape.level].takes(fields.level)
  }

  define({ tenant, shape, absent }: Operation, match: Match): Expected {
    if (!shape) throw new Error('a definition has a shape')
    const now = this.current(tenant)
    if (absent ? now : match !== undefined && match !== now?.number) return { status: 412 }
    const isSame = JSON.stringify(now?.shape) === JSON.stringify(shape)
    return {
      status: 200,
      says: { version: versionOf(now && isSame ? now.number : this.next(tenant, shape)) },
    }
  }

  undefine({ tenant }: Operation, match: Match, isEmpty: boolean): Expected {
    const now = this.current(tenant)
    if (!now) return { status: 404 }
    if (match !== undefined && match !== now.number) return { status: 412 }
    if (!isEmpty) return { status: 409 }
    this.of(tenant).current = undefined
    return { status: 200, says: {} }
  }

  /** Which of the values a record of that version shows where. */
  placed(tenant: number, number: number, { age, op, level }: Fields) {
    const shape = this.of(tenant).shapes.get(number)
    if (!shape) return undefined
    const isTaken = level !== undefined && LEVELS[shape.level]?.takes(level) === true
    return {
      fields: { ...(shape.extendsDating && { age }), ...(isTaken && { level }) },
      extras: { ...(!shape.extendsDating && { age }), op, ...(level !== undefined && !isTaken && { level }) },
    }
  }

  private next(tenant: number, shape: Shape): number {
    const domain = this.of(tenant)
    domain.newest++
    domain.current = domain.newest
    domain.shapes.set(domain.newest, shape)
    return domain.newest
  }

  private of(tenant: number): Domain {
    const domain = this.domains.get(tenant) ?? { newest: 0, current: undefined, shapes: new Map() }
    this.domains.set(tenant, domain)
    return domain
  }
}
