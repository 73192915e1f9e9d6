/** Contractions, with informal spellings. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "don't": 'do not',
  dont: 'do not',
  "doesn't": 'does not',
  doesnt: 'does not',
  "didn't": 'did not',
  didnt: 'did not',
  "isn't": 'is not',
  isnt: 'is not',
  "aren't": 'are not',
  arent: 'are not',
  "wasn't": 'was not',
  wasnt: 'was not',
  "weren't": 'were not',
  "haven't": 'have not',
  havent: 'have not',
  "hasn't": 'has not',
  hasnt: 'has not',
  "hadn't": 'had not',
  "wouldn't": 'would not',
  wouldnt: 'would not',
  "couldn't": 'could not',
  "shouldn't": 'should not',
  couldnt: 'could not',
  shouldnt: 'should not',
  werent: 'were not',
  hadnt: 'had not',
  "needn't": 'need not',
  neednt: 'need not',
  "mustn't": 'must not',
  mustnt: 'must not',
  weve: 'we have',
  theres: 'there is',
  whats: 'what is',
  "ain't": 'am not',
  aint: 'am not',
  sellin: 'selling',
  askin: 'asking',
  buyin: 'buying',
  fishin: 'fishing',
  huntin: 'hunting',
  runnin: 'running',
  hikin: 'hiking',
  campin: 'camping',
  cookin: 'cooking',
  bakin: 'baking',
  gamin: 'gaming',
  knittin: 'knitting',
  climbin: 'climbing',
  needin: 'needing',
  wantin: 'wanting',
  usin: 'using',
  tryin: 'trying',
  replacin: 'replacing',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  "it's": 'it is',
  "he's": 'he is',
  "she's": 'she is',
  "that's": 'that is',
  thats: 'that is',
  "there's": 'there is',
  "what's": 'what is',
  "who's": 'who is',
  "here's": 'here is',
  dinnae: 'do not',
  didnae: 'did not',
  cannae: 'can not',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  favourite: 'favorite',
  fav: 'favorite',
  fave: 'favorite',
  favs: 'favorites',
  faves: 'favorites',
  favourites: 'favorites',
}

/** Contractions that are a different word before a German noun. */
export const GERMAN_TOO: ReadonlySet<string> = new Set(['im'])

/** Abbreviations. Their dot ends no sentence. */
export const DOTTED: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'mt',
  'ft',
  'jr',
  'sr',
  'prof',
  'mio',
  'mrd',
  'vs',
  'inc',
  'ltd',
  'co',
  'corp',
  'dept',
  'approx',
  'est',
  'b',
  'm',
  'u',
  'e',
  'ph',
  'yrs',
  'yr',
  'wis',
  'ill',
  'mass',
  'calif',
  'pa',
  'tex',
  'fla',
])

/**
 * Word classes, used in patterns with `@`. A class with phrases is expanded in place. A class of single words is one
 * step of a pattern.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  person: `woman man girl boy male female guy lady gal dude mom dad mother father person human student teacher nurse
    single divorced gay straight`,
  animalkind: 'dog dogs cat cats pet pets puppy kitten',
  a: 'a an the',
  open: '(',
  num: 'one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 11 12',
  love: 'love loves like likes enjoy enjoys adore adores luv appreciate dig loving enjoying',
  live: 'live lives reside resides living residing',
  female: `woman women girl girls lady ladies female gal mom mum mommy mother grandmother grandma wife housewife widow
    daughter sister girly chick granny nana mama momma waitress actress stewardess businesswoman lesbian queen
    aunt auntie godmother`,
  male: `man men guy guys boy boys male dude gentleman dad father daddy grandfather grandpa husband widower son brother
    bloke lad waiter businessman papa pops gent uncle godfather`,
  kids: `wean weans bairn bairns kiddo kiddos offspring lad lads kid kids child children son sons daughter daughters
    baby babies toddler toddlers stepchildren stepson stepdaughter stepkids stepchild twins boys girls newborn
    newborns triplets teenager teenagers teens grandchildren grandkids grandchild`,
  parent: `mom mum mommy mama momma papa granny nana mother dad father daddy parent grandmother grandma grandfather
    grandpa stepmom stepdad stepfather stepmother`,
}

/** Words that may separate the items of a list. */
export const LIST_MODIFIERS = `
a an the one two three four five six seven eight nine ten eleven twelve several many some few multiple
numerous lots both couple 1 2 3 4 5 6 7 8 9 10 11 12 my our of grown young little small amazing beautiful
wonderful lovely great adorable older sweet awesome precious rescue pet cute fat big old spoiled crazy fluent
basic native conversational then course blind enough bit broken decent terrible rusty passable school kitchen
holiday bad b c intermediate advanced excellent everyday workable functional limited elementary beginner
mediocre spoken schoolboy schoolgirl opera restaurant hotel ship's ship street market tourist survival rudimentary halting shaky
patchy textbook wobbly slow hopeless rubbish awful dreadful rough minimal clumsy improvised adequate reasonable taxi bar childhood heritage stumbling bumbling barely laughable embarrassing
hesitant creaky so so okayish okay ok hospital medical legal technical army church playground 's 
`

/** What may stand between the items of a list. */
export const LIST_SEPARATORS = ', / and & or ou oder o eller et y e und sowie + plus also as well n'

/** Adverbs that patterns skip. */
export const FILLERS = `
really just only also currently actually very now still definitely basically honestly so pretty quite
absolutely truly always usually mostly mainly generally simply presently right totally already recently lately
um uh uhm umm erm hmm today too nowadays rather completely kinda proud happily especially particularly finally
`

/** Words after which a new clause starts. */
export const CONJUNCTIONS =
  'and but or so because since then though although while whereas plus & yet however'

/** Denials that `~` does not skip; those in English and Spanish's "no" are in `CLOSED`. */
export const DENIALS = `
nicht nichts nie niemals kein keine keinen keinem keiner keines pas jamais aucun aucune nunca jamas ningun ninguna
`

/** Words that end a noun phrase. */
export const CLOSED = `
i you he she it we they me him her us them my your his its our their mine yours this that these those who whom
whose which what when where why how am is are was were be been being do does did done have has had having will
would shall should can could may might must not no never and or but so because if then than as at by for from
in into of off on onto out over to toward towards up with within without about after before during since until
till between among through across against near under while though although just also too very really only even
ever there here such some any each every both either neither nor yet however now currently who's lol looking
seeking seeks wltm working living trying love loves like likes enjoy enjoys work works live lives want wants wanted lost
seen met tried eaten heard played hated loved killed fear allergic named called outside dating seeing raising
expecting having meeting babysitting marrying adopting visiting becoming hating missing watching teaching
helping yes yeah yep nope nah ich habe hat einen je suis titulaire soy tengo tiene mein meine meinem meiner mi mis
`

/** People who are not the user. */
export const OTHERS = `
mother mom mum mama mommy father dad papa daddy parents parent brother brothers sister sisters sibling
siblings uncle uncles aunt aunts cousin cousins grandmother grandma grandfather grandpa grandparents
grandparent nephew niece friend friends bff roommate roommates flatmate boss husband wife spouse partner
boyfriend girlfriend fiance fiancee ex son sons daughter daughters kid kids child children twin twins neighbor
neighbors neighbour neighbours colleague colleagues coworker coworkers family stepmother stepfather stepdad
stepmom dads moms mothers fathers date dates match matches grandson granddaughter grandchildren teacher doctor
manager girl boy man woman guy lady crush hubby buddy buddies bestie landlord fam folks mam nan nana gran
grandad grandpa inlaws housemate flatmates housemates client clients people everyone everybody someone
somebody nobody referee referees supervisor mentor predecessor successor copine copain soeur frere mari femme fils fille mere pere ami amie hermana hermano madre padre
marido mujer esposa esposo novia novio hijo hija primo prima amigo amiga schwester bruder mutter vater mann
frau freundin freund sohn tochter kollege kollegin nachbar nachbarin nachbarn mitbewohner mitbewohnerin tante
onkel oma opa cousine eltern geschwister chefin vecina vecino companera companero colega jefa tia tio abuela
abuelo suegra suegro cunado cunada padres hermanos hijos voisine voisin collegue oncle mamie papi colocataire
freres soeurs
`

/** Words that make a subject of such a person. */
export const POSSESSIVES = 'my our the mi mis mon ma mes mein meine unser unsere nuestra nuestro notre'

/** Words between such a word and the person. */
export const DESCRIBING =
  'old older elder eldest young younger youngest little big best good dear former new late twin middle half favourite favorite only beste bester grosse kleine altere jungere mejor grand petite petit'

/** First-person subjects. */
export const SELVES = 'i we ich wir je nous yo nosotros'

/** Nouns without a plural. */
export const UNCOUNTED = `
gear equipment makeup jewelry jewellery food software art luggage coffee tea wine bedding lingerie pottery cutlery
crockery stationery timber lumber gravel topsoil insulation flooring fencing decking scaffolding hay straw cattle sheep
honey jam saffron milk yogurt yoghurt cheese bread rice pasta flour sugar butter meat beef lamb pork bacon ham chicken
fruit veg juice beer cider rum gin vodka whisky whiskey ink glue paint varnish clay wool yarn cotton linen silk felt
leather denim fabric lace thread shampoo sunscreen moisturiser moisturizer conditioner retinol soap perfume deodorant
toothpaste firewood charcoal compost mulch manure sand cement concrete plaster tarmac popcorn granola muesli cereal
chocolate candy jerky licorice memorabilia knitwear lego film incense tobacco fertiliser fertilizer seaweed salmon trout
tuna shrimp cod fish bakeware grout plywood guttering cladding roofing carpeting matting netting bunting upholstery
merchandise apparel artwork footage fodder kibble litter detergent bubble wrap griptape tape foil cash music
`
