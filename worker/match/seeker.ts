import type { Domain } from '../../shared/domain.ts'
import type { Matching } from '../../shared/features.ts'
import { matchingOf } from '../../shared/matching.ts'
import type { Value } from '../../shared/value.ts'
import type { Deps } from '../deps.ts'
import { borrowedFields, borrowedHeadText } from '../enrich/borrowed.ts'
import { type Location, locationOf } from '../enrich/matchable.ts'
import { fold } from '../record/fold.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** The user who looks for matches, in terms of the searched domain. */
export interface Seeker {
  snapshot: Snapshot
  fields: Readonly<Record<string, Value>>
  /** The record belongs to another domain. */
  isBorrowed: boolean
  /** Fields of the searched domain that the record's own domain lacks. */
  unknowable: ReadonlySet<string>
  /** The text to embed; empty if there is none. */
  headText: string
  location: Location | undefined
}

/** Builds the seeker from the record as it is shown now, pending or not. */
export function seekerOf({ domains }: Pick<Deps, 'domains'>, snapshot: Snapshot, asked: Domain): Seeker {
  const own = domains.version(snapshot.schemaVersion)
  const known = fold(own, snapshot).fields
  const isBorrowed = own.name !== asked.name
  const fields = isBorrowed ? borrowedFields(asked, own, known) : known
  return {
    snapshot,
    fields,
    isBorrowed,
    unknowable: new Set(
      isBorrowed ? Object.keys(asked.fields).filter((name) => !Object.hasOwn(own.fields, name)) : [],
    ),
    headText: isBorrowed ? borrowedHeadText(asked, own, known) : asked.headText(known),
    location: locationOf(asked, fields),
  }
}

/** The sides on which the seeker's matches are; undefined if the domain has no sides or the seeker's is unknown. */
export function sidesSought(asked: Domain, { fields }: Seeker) {
  const { sides }: Matching = matchingOf(asked)
  if (!sides) return undefined
  const own = fields[sides.field] ?? sides.assumed
  const wanted = asked.fields[sides.field]?.values?.filter((side) => side !== own) ?? []
  return own === undefined ? undefined : { field: sides.field, wanted, assumed: sides.assumed ?? null }
}

/** The seeker's place as enrichment resolved it; undefined if the stated location has changed since. */
export function placeOf({ location, snapshot: { place } }: Seeker): { lat: number; lon: number } | undefined {
  return location && place?.value === location.value ? place : undefined
}
