/** First-person words. */
export const SELF_WORDS = `
i me my mine myself we us our ours ich mich mir mein meine meinen meinem meiner wir uns unser unsere je j' moi
mon ma mes nous notre nos yo mi mis me soy estoy tengo vivo busco trabajo hablo llevo nosotros nuestro nuestra
bin habe suche wohne arbeite spreche lebe suis cherche habite parle travaille imo
`

/** Verbs of prose, after a subject. */
export const PROSE_VERBS = `
is are was were has had have will would can could should may might must does did say said says told asked became
took came went made gave shall rose fell left won lost began
`

/** First words of statements about oneself without a pronoun. */
export const FRAGMENT_OPENERS = `
looking seeking searching love loves loving like likes enjoy enjoys into not no never currently open available
based living working single divorced married widowed here hoping want wants wanting need needs now then also
just mostly led built managed designed developed created worked delivered ran wrote reduced increased improved
launched implemented maintained supported trained taught originally proud fluent experienced passionate
willing ready happy would can could have has had been am into if candidate applicant swipe reads runs hikes
cooks bakes dances sings plays travels swims climbs cycles works lives drinks smokes eats speaks dreams drives
hates glad keen moved born raised deaf able qualified certified licensed registered retired relocating returning finishing finished prefer prefers
`

/** First words of wishes without a pronoun. */
export const SEEKING = 'looking seeking searching hoping wanting want'

/** Verbs that start the sentences of recipes, manuals and exercises. */
export const IMPERATIVES = `
mix stir bake add pour fold soften whisk knead press hold remove insert turn place wash store grind strain
grill brush roll fry beat boil simmer chop slice heat serve cover cool drain season spread sprinkle preheat
combine set leave rest let keep avoid write discuss explain describe show round give name calculate solve find
click open select install connect switch check replace clean fill cut attach refer consult dry apply shake
`

/** Words that mark a text as a play, a song, a story or a record, whose first person is not the user. */
export const GENRES = `
court transcript, radio interview, radio drama, transcript of a panel, transcript of a trial,
  transcript of a hearing, panel discussion, television interview, podcast transcript, transfer ticker,
  live ticker, news ticker, abstract. we, abstract. this, abstract. the, abstract. in, abstract. a,
  horoscope for, your horoscope, interval table, maintenance table, conversion table, template for a,
  template for an, voice of the, oral history, [verse, [chorus, verse 1, monologue ., excerpt from,
  from the novel, from the play, from the radio play, as told by, told by the, chapter one, chapter two,
  chapter three, chapter 1, chapter 2, chapter 3, scene 1, scene 2, scene 14, act one, act two,
  once upon a time, traceback, soliloquy, libretto, int ., ext ., patch notes, ship's log, captain's log, ic notes,
  impressed by your background, impressed with your background, impressed by your profile, impressed by your experience,
  came across your profile and was impressed, retained on a, am retained on, my client is recruiting,
  investment committee memo, investment committee notes, ic memo, deal memo, deal notes, investment memo,
  es war einmal, habia una vez, erase una vez, il etait une fois, verse one, verse two, dialogue from, act i,
  act ii, act iii, deleted scene, press release,
  for immediate release, shipping forecast, log entry, snow report, marine forecast, weather forecast, as an ai, as a language model,
  as an ai language model
narrator:
`

/** Parts of a song, after a bracket. */
export const SONG_PARTS = 'verse, chorus, pre-chorus, prechorus, hook, bridge, outro, refrain'

/** Words of an assistant, which no user says of themself. */
export const ASSISTANT = `
as an ai, i'm an ai, would you like me to draft, would you like me to write, would you like me to rewrite,
  would you like me to translate, would you like me to summarise, would you like me to summarize,
  would you like me to explain, would you like me to shorten, would you like a step-by-step, here's a sample,
  here's a draft, here's the translation, here's a summary, i've rewritten, anything else i can help,
  is there anything else i can, i understand how frustrating, i can't access your,
  how can i help you today, how may i help you today
`

/** First words of tasks for an assistant. */
export const TASKS = `
act as a, act as an, pretend to be, translate, summarise, summarize, rewrite, rephrase, proofread, paraphrase,
  shorten, correct the, fix the grammar, classify the, extract all, extract the, convert, generate, compose,
  continue the, write a, write an, write the, write me, describe a, describe the, explain, compare, fill in the,
  give me a list, give me two, give me three, give me five, give me ten, make a list, make a packing list,
  make a table, list all, list the, ubersetze, schreibe, erklare, traduce, escribe, explica, traduis, ecris,
  explique
`

/** Keys of profile cards of people. */
export const CARD_KEYS = `
loc pay exp rate start availability stack age gender location city home town occupation job role title
religion smoking smokes drinking drinks diet kids children height pets languages langs interests hobbies likes
seeking seeks goal education skills yoe experience salary notice modes level orientation
roles employer region years yrs quals qualifications tickets weeks pa certs licences headline country sector industries
sponsorship visa relocate relocation remote spoken desired expectation
`

/** Words of profiles that hardly stand in other prose beside an age. */
export const PROFILE_WORDS = `
ex single divorced separated married widowed widower widow unmarried dad mum mom kids divorce seeks seeking swipe
guy bloke gal enby nonbinary queer gay straight dwm swm sbm dbm gwm wwm dwf swf sbf dbf gwf
wwf sober teetotal monogamous poly lesbian bisexual bi vegan vegetarian pescatarian atheist nonsmoker childfree
`

/** Words of the heading over what a partner should be. */
export const PARTNER_WORDS = 'partner match groom bride spouse'
export const PARTNER_LABELS = 'expectations expectation requirements'
export const PARTNER_KEYS = 'prefs preferences seeking filters'

/** Labels of a form's lines about the family. */
export const FAMILY_LABELS = 'father mother brother brothers sister sisters siblings parents family'

/** Nouns for what somebody does, at the end of the first clause of a description in fragments. */
export const TRADES = `
accountant actuary adjuster advisor adviser analyst animator apprentice arborist architect archivist assistant
attorney auditor baker barber barista bartender bookkeeper brewer bricklayer broker builder butcher buyer
caregiver caretaker carer carpenter cartographer cashier caterer chauffeur chef chemist chiropractor cleaner
clerk clinician coach cobbler conductor consultant controller cook coordinator copywriter counsellor counselor
courier curator cutter decorator dentist designer developer dev dietitian dispatcher dj doctor doula drafter
driver economist editor educator electrician embalmer engineer enfermera enfermero estimator fabricator farmer
firefighter fisherman fitter florist foreman forester fundraiser gardener geologist glazier goldsmith groomer
groundskeeper guard hairdresser hairstylist handyman housekeeper hydrologist hygienist illustrator inspector
installer instructor interpreter janitor jeweller jeweler joiner journalist kellner keeper koch labourer laborer
landscaper lawyer lecturer librarian lifeguard linguist locksmith luthier machinist maintainer manager marketer
mason masseuse mechanic mechatroniker midwife milliner millwright miner modeller moderator nanny nurse
nutritionist officer operator optician optometrist orderly osteopath painter paralegal paramedic patissier
pharmacist phlebotomist photographer physio physiotherapist physicist pilot pipefitter planner plasterer plumber
podiatrist porter postdoc potter producer programmer proofreader psychologist publicist radiographer ranger
realtor receptionist recruiter reporter researcher rigger roofer runner sailor salesperson saddler scaffolder
scientist seamstress secretary server setter shepherd shoemaker singer solicitor sommelier sonographer sparky
specialist statistician steelworker stonemason stylist subtitler supervisor surgeon surveyor tailor teacher
technician technologist tester therapist tiler toolmaker trainer translator tutor typesetter underwriter
upholsterer usher valet vet veterinarian videographer waiter waitress warden weaver welder winemaker worker
writer zookeeper cheesemonger fishmonger ironmonger greengrocer butcher bosun skipper deckhand mate rating stevedore arborist farrier blacksmith glassblower thatcher cooper
drystone waller roaster sommelier maitre concierge bellhop croupier dealer choreographer dancer musician violinist
pianist composer conductor actor actress puppeteer stagehand gaffer grip sculptor printmaker bookbinder framer
midwife nurse nurses rn lpn cna emt carer sitter childminder nanny tutor coach referee umpire therapist audiologist
optometrist orthoptist radiologist anaesthetist anesthesiologist cardiologist surgeon gp dentist hygienist vet
biologist zoologist botanist ecologist geophysicist chemist statistician mathematician astronomer archaeologist
historian curator librarian registrar lecturer professor dean principal headteacher headmaster ta
solicitor barrister notary judge clerk bailiff constable detective soldier paratrooper officer sailor airman
plumber sparks brickie chippy roofer groundworker banksman slinger ganger shuttering surveyor drainlayer
miner shotfirer driller welder boilermaker moulder polisher grinder turner miller presser knitter weaver dyer
tanner furrier cutter machinist seamstress upholsterer cabinetmaker turner carver gilder signwriter
picker packer loader shunter trucker courier postman dispatcher trader banker teller underwriter actuary
`

/** The usual last words of titles, in a biography. */
export const TITLE =
  /^(?:.{2,}(?:[eo]r|ist|ian|ant|ent)|nurse|chef|lead|head|cook|clerk|intern|associate|fellow|nanny|c[a-z]o|vp)$/

/** Words of news and of people who tell of somebody else, which no biography has. */
export const TOLD = /^(?:i|me|my|we|our|said|says|told|died|born)$/

/** Verbs about a person, with their forms of the first person. */
export const OWN: Readonly<Record<string, string>> = {
  is: 'am',
  are: 'am',
  was: 'was',
  "'s": 'am',
  has: 'have',
  have: 'have',
  had: 'had',
  does: 'do',
  do: 'do',
  speaks: 'speak',
  lives: 'live',
  live: 'live',
  lived: 'lived',
  works: 'work',
  work: 'work',
  drinks: 'drink',
  smokes: 'smoke',
  wants: 'want',
  turned: 'turned',
  turns: 'turn',
  owns: 'own',
  keeps: 'keep',
  eats: 'eat',
  moved: 'moved',
  quit: 'quit',
  stopped: 'stopped',
  became: 'became',
  went: 'went',
  grew: 'grew',
  loves: 'love',
  likes: 'like',
  enjoys: 'enjoy',
  plays: 'play',
  hates: 'hate',
  seeks: 'seek',
  hopes: 'hope',
  plans: 'plan',
  teaches: 'teach',
  runs: 'run',
  studies: 'study',
  practices: 'practice',
  practises: 'practice',
  attends: 'attend',
  never: 'never',
  also: 'also',
  recently: 'recently',
  info: 'info',
  profile: 'profile',
  details: 'details',
  says: 'really',
  mentioned: 'mentioned',
  shared: 'shared',
  noted: 'noted',
  stated: 'stated',
  currently: 'currently',
  goes: 'go',
  uses: 'use',
  identifies: 'identify',
  prefers: 'prefer',
  follows: 'follow',
  adopted: 'adopted',
  graduated: 'graduated',
  separated: 'separated',
  divorced: 'divorced',
}
