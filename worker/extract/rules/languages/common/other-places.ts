/** Words before a place where somebody does not live. */
export const BEFORE_OTHER_PLACES = `
went university college uni degree msc bsc phd ba ma mba graduated studied born raised grew client
clients kunde kunden customers office offices hq headquarters headquartered branch factory move moving relocate trip holiday visit visiting offer
offers offered role roles job jobs position positions opening vacancy team market markets flight flights via versus vs & love loved
miss studierte estudie relocating relocation mudarme trasladarme irme iria mudaria trasladaria cambiaria mudanza traslado 
  umziehen umzug ziehen demenager demenagement
  mobility trained apprenticed learned learnt staged schooled qualified certified interned stationed
  family families friends friend parents met meet stage stagiaire stages teams suppliers vendors users partners festival
  speak speaking speaker event events show shows tour toured flew fly flying ship shipped shipping export exports import imports
  wedding course courses holiday holidays visited weekend weekends
  spent summer summers winter season seasons worked interviewed interview interviews covering gig gigs
  conference talk talks invited exhibition deployment deployments deployed posting
`

/** Words after the name of a place that is no residence. */
export const AFTER_OTHER_PLACES = `
university college school primary secondary academy infirmary hospital grammar infants nursery museum council institute polytechnic festival marathon airport office offices citizen passport style
time accent team market club united game trip roles jobs & guide bank street road avenue visa permit
`

/** Words after which a clause is about another time or person, or is denied. */
export const TURNING = `
but or so because if when while where who which that until before after i he she they not never no was were had would
could want wants from to though although born raised
`

/** Gerunds that are no work. */
export const NO_WORK = `
learning studying travelling traveling waiting looking living during morning evening nothing something anything
everything being having including dating raising parenting recovering
`

/** Words of statements about another time, or about a place other than home. */
export const ELSEWHERE = `
own house houses rights permit authorized authorised eligible citizen passport visa kunde kunden firma buro filiale
cliente spent grew went did met left ran built wrote taught sold drove got came made born was were been had took gave
studied raised school university college uni degree msc bsc phd ba ma client clients office hq headquarters company
job jobs role roles position openings vacancy internship moving move relocate festival marathon trip holiday honeymoon
summer winter weekend visit visiting visited hiking skiing travelling traveling flights travel love loved loves like
likes miss dream dreaming best favourite favorite next from to vs war market markets office offices factory branch
team store someone people anyone anybody friends family parents brother sister mother father mum mom dad offers offer
interview interviews worked covering conference conferences festival event events met meet stage teams suppliers
vendors users partners speak speaking speaker talk talks show shows tour toured fly flew flying flown ship shipped
shipping export import exported imported meeting wedding exhibition exhibitions gigs
gig
`
