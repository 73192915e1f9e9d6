import type { Slot } from '../engine/slot.ts'
import { sums } from './amounts.ts'
import { belongings } from './belongings.ts'
import { brands } from './brands.ts'
import { dates } from './dates.ts'
import { deeds } from './deeds.ts'
import { durations } from './durations.ts'
import { fragments } from './fragments.ts'
import { heights } from './heights.ts'
import { jobs } from './jobs.ts'
import { labelled } from './labelled.ts'
import { lexiconSlot, lists } from './lexicons.ts'
import { makes } from './makes.ts'
import { markets } from './markets.ts'
import { money } from './money.ts'
import { numbers } from './numbers.ts'
import { places } from './places.ts'
import { protocols } from './protocols.ts'
import { soon } from './soon.ts'
import { stages } from './stages.ts'
import { stretches } from './stretches.ts'
import { things } from './things.ts'
import { titles } from './titles.ts'
import { trades } from './trades.ts'

const named: Readonly<Record<string, Slot>> = {
  ...numbers,
  ...heights,
  ...places,
  ...jobs,
  ...things,
  ...fragments,
  ...durations,
  ...dates,
  ...titles,
  ...lists,
  ...sums,
  ...trades,
  ...money,
  ...protocols,
  ...soon,
  ...stages,
  ...belongings,
  ...labelled,
  ...stretches,
  ...deeds,
  ...brands,
  ...markets,
  ...makes,
}
const made = new Map<string, Slot>()

/** @param name the name in braces: `{age}`; `{=animals}` is one entry of a lexicon, `{+animals}` a list of them */
export function slotNamed(name: string): Slot {
  const known = named[name.slice(1, -1)] ?? made.get(name)
  if (known) return known
  const slot = lexiconSlot(name.slice(1, -1))
  made.set(name, slot)
  return slot
}
