/** Words before an industry that somebody aims at or is curious about. */
export const AIMED = `
interested interest curious prefer preferred preferably ideally target targeting towards toward learn learning
into pivot pivoting switch switching transition transitioning break breaking move moving passionate passion
avoid except seeking seeks volunteer volunteered volunteering hobby governor trustee board fan client's apply applying
application applied vacancy ad posting interesa gustaria busco buscando quiero suche mochte gerne interessiert
cherche recherche souhaite voudrais aimerais objective objetivo willing ideal desired dream wanted
`

/** Words before what somebody is near to, likes or writes about, or what others have. */
export const ELSEWHERE = `
your you thesis dissertation admire follow next near nearby above opposite beside behind saw seen met meet interview
interviewed offer offered kids kid son daughter love loves like enjoy hobby hobbies spare fan bought visited
invited owns ate eat eating lunch dinner stayed holiday honeymoon chairs chaired outside stelle stellenanzeige anzeige annonce vacante oferta
`

/** Words that end the reach of the above: what follows is about work again. */
export const REACHED =
  'worked years yrs year currently now spent since previously formerly was been background experience'

/** Words before the subject of studies. */
export const STUDIED = `
degree degrees study studied studying studies diploma student bachelor bachelor's bachelors master master's masters ba bs bsc
beng meng msc mba phd hnd hnc associate associate's certificate certified course major majored minor bcom llb
estudie grado licenciatura master studium ausbildung licence
`

/** Words after the name of an industry that make it a subject, a pastime or a wish. */
export const NOT_EMPLOYERS = `
club degree degrees course courses diploma license licence law certification meetup is would sounds seems interests
appeals could might role roles job jobs position positions boards lane street road avenue rd
`

/** Words before a workplace. */
export const EMPLOYED_AT = 'at with years yrs im en dans chez bei beim einem einer einen un una une'

/**
 * Names of industries that are also functions, subjects or everyday words. They need the context of a job.
 */
export const AMBIGUOUS_INDUSTRIES = `
education teaching schools educacion transport transporte transportation travel software marketing media law
legal finance electronics hardware accounting manufacturing fabricacion paper dairy ai artificial climate
solar music film water supply civil cybersecurity robotics cloud facilities public market packaging security
events distribution shipping handel bau obra maschinenbau restauration restauracion machinery plastics steel
furniture toys printing jewelry luxury leisure sports fitness energy mining utilities forestry fishing
farming beauty consulting architecture landscaping catering journalism museums television tv broadcasting
military entertainment fashion deep moda alimentacion transporte banks schools hotels government social
payments medical maritime freight construction academia adhesives adult agri aircraft airports alcohol
animation antiques archives arts beverages book brewing bridal bridges call cannabis car central childcare
clinical coatings confectionery conferences conservation contabilidad contract corporate crane cruise dating
diagnostics distilling district drones dry early electric electrical elevators equestrian
equipementier esports exhibitions eyewear federal fertiliser festivals fire fit floristry footwear foundries
funeral further galleries games gas gastro genomics geoscience geospatial geothermal glass hairdressing
heating heavy heritage highways hochbau horticulture hospices hosting housebuilding household human
hydropower industrial interior iot language leasing libraries life live livestock local lotteries machine
mapping mechanical mental metalworking micromobility mobile mobility nahverkehr newspapers nightlife
nurseries nutraceuticals office offshore optics outsourcing paints pensions perfume pet photonics pipelines
plant podcasts policing political ports post poultry power precision primary property quantum quarrying
radio recommender recycling refining refugee reinsurance religious removals roads rubber satellites
seafood search secondary shipbuilding skincare smart special sportswear stonemasonry streaming structural
student subsea supplements tattooing telematics test theatre theme think ticketing tiefbau tires tobacco
trade tyres vaping viniculture viticulture vocational waste wastewater watchmaking weddings white winemaking
yachting zoos
insurance logistics
audit beer wine displays timber betting palliative primary chemie medien agrar agro finances bouw textil
agricola comercio comercial
`

/** Those of them that name the industry within a title: `insurance broker`. */
export const TITLED = 'insurance logistics health life motor aircraft call contact'

/** A first person, and words of work. Without them a text tells of no career. */
export const OF_WORK = `
i my me im we our ich mein meine je mon ma yo mi soy busco suche cherche years yrs yr yoe experience salary notice exp
jahre anos ans decade decades trabajo trabaje trabajado job role work worked working remote hybrid onsite relocate cv resume hire available pay industry industries
previously formerly currently now ex travaille arbeite arbeitete gearbeitet
sector sectors background
`

/** What is advertised: `the night post at a hospital`. */
export const OPENING = /^(?:jobs?|roles?|posts?|positions?|vacanc(?:y|ies)|openings?|adverts?)$/

/** First words of a clause that tells more than a workplace. */
export const SUBJECT = /^(?:i|we|my|our|they|he|she)$/

/** In labels of a workplace. */
export const EMPLOYER =
  /employer|company|workplace|empresa|centro|arbeitgeber|betrieb|employeur|entreprise|site|ward|firma/

/** Words after an industry that make an employer. */
export const COMPANY =
  /^(?:company|firm|startup|business|agency|operator|chain|contractor|maker|marketplace|scale|scaleup|clients|companies|ltd|inc|llc|plc|gmbh|pvt|group)$/

/** After a workplace, before how long. */
export const SPAN = /^(?:since|for|seit|depuis|desde)$/
