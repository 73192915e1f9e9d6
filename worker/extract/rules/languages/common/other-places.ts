/** Words before a place where somebody does not live. */
export const BEFORE_OTHER_PLACES = `
went university college uni degree msc bsc phd ba ma mba graduated studied born raised grew client
clients kunde kunden customers office offices hq headquarters headquartered branch factory move moving relocate trip holiday visit visiting offer
offers offered role roles job jobs position positions opening vacancy team market markets flight flights via versus vs & love loved
miss studierte estudie relocating relocation mudarme trasladarme irme iria mudaria trasladaria cambiaria mudanza traslado 
  umziehen umzug ziehen demenager demenagement
  mobility trained apprenticed learned learnt staged schooled qualified certified interned stationed
  conference talk talks invited exhibition deployment deployments deployed posting
`

/** Words after the name of a place that is no residence. */
export const AFTER_OTHER_PLACES = `
university college school institute polytechnic festival marathon airport office offices citizen passport style
time accent team market club united game trip roles jobs & guide bank street road avenue visa permit
`
