import type { Domain } from '../../shared/domain.ts'
import type { Matching } from '../../shared/features.ts'
import { matchingOf } from '../../shared/matching.ts'
import type { Value } from '../../shared/value.ts'
import type { Deps } from '../deps.ts'
import { borrowedFields, borrowedHeadText } from '../enrich/borrowed.ts'
import { type Location, locationOf } from '../enrich/matchable.ts'
import { fold } from '../record/fold.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** Who looks for matches, in the terms of the domain that is searched. */
export interface Seeker {
  snapshot: Snapshot
  fields: Readonly<Record<string, Value>>
  /** The record is one of another domain. */
  isBorrowed: boolean
  /** Fields of the domain searched that the record's own domain does not know. */
  unknowable: ReadonlySet<string>
  /** What the vector stands for; empty where there is nothing to say. */
  headText: string
  location: Location | undefined
}

/** A record that is pending seeks by all that is known of it now, as it is shown. */
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

/** Which sides of the domain the seeker's matches stand on; undefined where it has none, or nobody knows theirs. */
export function sidesSought(asked: Domain, { fields }: Seeker) {
  const { sides }: Matching = matchingOf(asked)
  if (!sides) return undefined
  const own = fields[sides.field] ?? sides.assumed
  const wanted = asked.fields[sides.field]?.values?.filter((side) => side !== own) ?? []
  return own === undefined ? undefined : { field: sides.field, wanted, assumed: sides.assumed ?? null }
}

/** Where the seeker is, as enrichment found it; undefined while they say another place. */
export function placeOf({ location, snapshot: { place } }: Seeker): { lat: number; lon: number } | undefined {
  return location && place?.value === location.value ? place : undefined
}
