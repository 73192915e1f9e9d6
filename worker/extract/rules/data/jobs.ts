/** Nouns that name a job as the head of a noun phrase. */
export const JOB_HEADS = `
accountant actor actress actuary acupuncturist administrator adviser advisor agent aide ambassador analyst
anesthesiologist announcer appraiser apprentice archaeologist architect archivist artist assembler assistant
associate astronaut astronomer athlete attendant attorney auctioneer auditor author baker banker barber
barista bartender beautician beekeeper bellhop biologist blacksmith blogger boilermaker bookkeeper bookseller
botanist bouncer boxer brewer bricklayer broker builder busboy butcher butler buyer caddy cameraman captain
caregiver caretaker carpenter cartoonist cashier caterer ceo cfo chaplain chauffeur chef chemist chiropractor
choreographer cleaner clerk clown cna coach cobbler coder collector columnist comedian composer concierge
conductor conservationist constable consultant contractor cook coordinator cop copywriter coroner
correspondent cosmetologist counselor counsellor courier cpa crafter curator custodian cto dancer dealer dean
decorator dentist deputy dermatologist designer detective dev developer dietician dietitian director
dispatcher diver dj doctor doorman doula drafter dressmaker driver drummer ecologist economist editor educator
electrician embalmer emt engineer entertainer entrepreneur escort esthetician estimator executive exterminator
fabricator farmer farmhand filmmaker firefighter fireman fisherman fitter florist foreman freelancer
fundraiser gamekeeper gardener geneticist geographer geologist goldsmith governess grocer groomer
groundskeeper guard guide guitarist gynecologist hairdresser hairstylist handyman historian homemaker
housekeeper housewife hygienist illustrator influencer inspector installer instructor interpreter intern
inventor investigator investor jailer janitor jeweler jeweller jockey journalist judge laborer labourer
landlord landscaper lawyer lecturer librarian lifeguard linguist linesman lineman lobbyist locksmith logger
longshoreman machinist magician maid mailman manager manicurist marine marketer mason masseuse mathematician
matron mechanic mechanist medic merchandiser merchant meteorologist microbiologist midwife miner minister
mixologist model mortician mover musician nanny navigator neurologist neuroscientist novelist nun nurse
nutritionist officer olympian operative operator optician optometrist orderly organizer organist orthodontist
owner paediatrician painter paralegal paramedic partner pastor pathologist pediatrician performer pharmacist
philosopher phlebotomist photographer photojournalist physician physicist physiotherapist pianist pilot
pipefitter planner plasterer playwright plumber podiatrist poet policeman policewoman politician porter
postman potter preacher president priest principal producer professional professor programmer promoter
proofreader psychiatrist psychologist publicist publisher rabbi radiographer radiologist rancher ranger rapper
realtor receptionist recruiter referee registrar repairman reporter representative researcher restaurateur
roofer sailor salesman salesperson saleswoman scientist screenwriter sculptor seamstress secretary senator
server sheriff shopkeeper singer sociologist soldier solicitor songwriter specialist spy statistician steward
stewardess stockbroker streamer strategist stripper stuntman stuntwoman stylist superintendent supervisor
surgeon surveyor tailor teacher technician technologist teller temp therapist tiler trader trainer trainee
translator treasurer trucker tutor undertaker underwriter upholsterer usher valet vendor vet veterinarian
videographer violinist vlogger waiter waitress warden watchmaker weaver webmaster welder woodworker worker
wrestler writer yogi youtuber zookeeper zoologist rn lpn pa programer tech rep hostess host crossing mailwoman
handler walker sitter babysitter repairer biochemist psychotherapist trucking gp postdoc roaster glazier
joiner turner polisher restorer tuner scaffolder groundworker machinist framer
packer picker stacker loader finisher cutter grinder binder sprayer dyer engraver printer sewist saddler
thatcher
farrier shearer milliner cooper fuller rigger sailmaker luthier vintner distiller chocolatier patissier
sommelier
sysadmin tester signaller signaler setter adjuster assessor underwriter arborist estimator dispatcher
expediter merchandiser entomologist ornithologist
geneticist epidemiologist cardiologist oncologist urologist paleontologist anthropologist criminologist
student nanotechnologist stunt player actuarist barrister clergyman imam monk missionary evangelist bodyguard
boss bookie bailiff businessman businesswoman cabbie caddie cadet cameraman camerawoman cellist clergy colonel
cowboy cowgirl croupier deckhand dishwasher dogsbody enforcer executioner farmhand fireman forester gaffer
grip hitman hypnotist ironworker joiner jailor jockey juggler lieutenant lifeguard lumberjack lvn mayor mime
mogul np paperboy popstar postdoc poultryman psychic puppeteer racer ranger roughneck roustabout sergeant
saleslady saxophonist sheriff shoemaker showgirl sniper sommelier steelworker stagehand stagehand stenographer
stockman strongman stuntman surrogate tattooist taxidermist trumpeter ventriloquist vicar violist weatherman
webmaster wrangler yardman anesthetist audiologist bassist biostatistician cartographer cinematographer
copyeditor cosmonaut dramatist endocrinologist ethicist gemologist glassblower herbalist horticulturist
hotelier humorist landscaper laundress lexicographer luthier metalworker millwright naturalist numismatist
obstetrician osteopath percussionist perfumer piercer potter printer quantity surveyor radiotherapist reverend
sawyer scheduler scriptwriter signwriter silversmith sonographer stonemason tanner telemarketer trombonist
typist valuer vintner virologist vocalist winemaker postwoman policewoman ambassador ballerina bookmaker
broadcaster checker cobbler scholar docent emcee farrier fundraiser gambler landlady magistrate manservant
nursemaid packer picker stocker roofer sorter shelver washer splicer rigger crewman foreperson handywoman
housewife houseman innkeeper househusband repairwoman servicewoman serviceman tradesman tradeswoman craftsman
craftswoman
`

/** Jobs of several words whose last word alone is no job, and synonyms of jobs. */
export const JOB_PHRASES = `
stand up comedian, stand up comic, stay at home mom, stay at home dad, stay at home mother,
  stay at home father, stay at home parent, stay at home wife, it specialist, it professional, it consultant,
  it technician, it manager, it support, it analyst, it director, it tech, it support specialist,
  it administrator, head chef, head coach, ceo, cfo, crossing guard, flight attendant, au pair, bounty hunter,
  treasure hunter, ghost hunter, tarot card reader, palm reader, meter reader, navy seal, green beret,
  ice cream man, garbage man, delivery man, maintenance man, repair man, bin man, cable man, camera man,
  sound man, insurance man, stock man, props man, removal man, lift man, lock keeper, dinner lady,
  lollipop lady, tea lady, cleaning lady, delivery guy, delivery boy, bell boy, pool boy, cable guy,
  private eye, pop star, rock star, reality star, pizza delivery driver, drum major, substitute teacher,
  voice actor, general contractor, master plumber, master electrician, ship captain, sea captain, bus boy,
  news anchor, anchor woman, anchorman, talk show host, radio host, radio dj, game show host, line cook,
  short order cook, fry cook, prep cook, sous chef, pastry chef, head of sales, stay at home husband,
  house husband, kept woman, call girl, cabin crew, air traffic controller, air hostess, pit boss,
  card dealer, blackjack dealer, car dealer, art dealer, antique dealer, foster parent, tax preparer,
  store clerk, ranch hand, farm hand, oil rig worker, pro wrestler, pro skater, professional skateboarder,
  professional surfer, professional swimmer, professional gamer, pro gamer, professional cyclist,
  professional runner, professional skater, professional fighter, mma fighter, ufc fighter, ski instructor,
  race car driver, nascar driver, delivery rider, courier rider, bike messenger, cowboy, bank teller,
  call center agent, customer service rep, customer service representative, ups driver, mail carrier,
  letter carrier, social media manager, security guard, prison guard, game designer, nurse practitioner,
  physician assistant, medical assistant, dental assistant, teaching assistant, personal assistant,
  legal assistant, administrative assistant, executive assistant, research assistant, teachers aide,
  home health aide, chief of police, sales associate, sales rep, real estate agent, insurance agent,
  travel agent, fbi agent, secret agent, sports agent, fashion model, plus size model, runway model,
  dog walker, dog sitter, pet sitter, house sitter, tour guide, event planner, wedding planner, party planner,
  financial planner, tennis player, football player, basketball player, baseball player, soccer player,
  hockey player, poker player, golf pro, money lender, stunt double, body double, rocket scientist,
  small business owner, business owner, chief executive officer, head of marketing, vice president,
  vp of sales, chief of staff, director of marketing, bee farmer, public defender, team lead, team leader,
  crew member,
  staff member, police officer, truck driver, chef de partie, head of qa, head of hr, head of it,
  head of product, head of operations,
  head of communications, pediatric resident, medical resident, surgical resident, psychiatry resident,
  er resident,
  family medicine resident, ward sister, primary school head, secondary school head, school head, deputy head,
  head of year, sound guy, lollipop man
er doctor: er doc, emergency doctor
house wife: housewife
zoo keeper: zookeeper
firefighter: fire fighter, firie, firey
police woman: policewoman
police man: policeman
stay at home mom = sahm
soldier: army soldier
handyman: jack of all trades
physiotherapist = physio
electrician = sparky, sparkie, apprentice sparky, apprentice sparkie
carpenter = chippy, chippie
bricklayer = brickie, brickies
postie, garda, cabbie, milkie
paramedic = ambo
teacher = chalkie
truck driver = truckie, trucky
garbage collector = garbo
software engineer: swe
software developer: software dev
web developer: web dev
`

/** Endings of nouns that name a job. */
export const JOB_SUFFIXES = 'ologist ographer iatrist ician opath smith wright monger keeper er or ist'

/** Nouns that look like a job but are none, or are too vague. */
export const NOT_JOBS = `
janvier fevrier premier dernier lover believer survivor drinker smoker reader hiker runner fan gamer traveler
traveller camper swimmer surfer
skater skier biker cyclist climber golfer bowler kayaker skateboarder snowboarder jogger walker rider knitter
sewer quilter crocheter birder foodie collector hoarder dreamer thinker learner talker listener eater sleeper
riser loner joker prankster hipster gangster teenager teen stranger foreigner outsider insider newcomer
beginner starter winner loser quitter fighter player leader follower giver taker lifer helper homebody hugger
crier complainer worrier overthinker procrastinator spender saver shopper borrower sinner feminist optimist
pessimist perfectionist realist idealist minimalist materialist narcissist activist socialist communist
capitalist nationalist racist sexist atheist hedonist humanist purist pacifist anarchist conspiracist
environmentalist conservationist romanticist monarchist baptist methodist buddhist calvinist adventist theist
deist egotist enthusiast hobbyist tourist motorist philanthropist sister brother mother father daughter other
member partner character monster danger number computer car hater leaver cancer river tower power winter
summer color flavor humor error mirror senior junior sophomore minor major bachelor ancestor donor warrior
neighbor neighbour visitor spectator creditor debtor mentor emperor tenor doer maker seeker explorer
adventurer wanderer voter supporter caller boater renter homeowner goer partygoer churchgoer diner sweater
worshipper prepper hunter fisher angler speaker tweeter redditor killer vampire cuddler lurker cheater hitter
catcher pitcher boomer zoomer later taller shorter older younger bigger smaller better faster never ever over
under after super clever tender sober proper bitter eager timer supertaster getter rollercoaster matchmaker
troublemaker peacemaker goalkeeper scorekeeper moneymaker offer order paper letter dinner butter weather water
sugar liquor beer burger poster folder flower center corner chapter matter finger shoulder liver fever ladder
hammer trailer list twist wrist fist door floor poor her for or nor per together either neither rather former
earlier another whatever however easter october november december september rest west easier harder stronger
happier healthier nicer kinder twitter soccer jumper pepper cheer career peer deer gender transgender
minister-in-law cheater gainer backpacker grandmother grandfather stepmother stepfather stepbrother stepsister
godmother godfather grandparent answer prayer career layer shower cover sinister hamster lobster gangster
youngster spinster songster trickster cluster register foster booster sister kidder rockstar master disaster
plaster slacker hacker knower stoner widower nonsmoker nondrinker teetotaler teetotaller nonbeliever
unbeliever newcomer latecomer insomniac sucker twin virgin rebel cosplayer roleplayer tinkerer biter twirler
flier dropper stepper kicker starer sneaker spoiler adopter hopper quaker shaker easterner southerner
northerner westerner midwesterner islander villager new yorker yorker londoner texan southerner exchanger
thrower sprinter lifter powerlifter weightlifter bookworm scrapbooker coupon couponer thrifter vaper bearer
worshiper idolator counter encounter starter daydreamer procrastinater multitasker introvert debater swinger
kisser lister sharer dieter faster juicer snorer night owl kosher brighter dearer elder order slower smarter
wiser fonder quieter louder cracker sucker stalker drifter grifter sitter twitcher brunette ginger redhead
cheerleader baller balancer believer doubter thriller pioneer volunteer buccaneer boarder border order leper
keeper sleeper rocker goner commuter computer player prisoner offender abuser user foster
`

/** Words before a job that are no part of its name: praise, circumstance and the end of an age (`29 y/o`). */
export const JOB_ADJECTIVES = `
famous proud very successful busy full time part working hardworking passionate dedicated struggling happy
humble simple young old new local single o yo a an the my gold medalist currently experienced self employed
well known total married divorced tired lonely gay straight recent newly certified licensed small town big
city american canadian british christian female male fulltime parttime lowly mere regular butch femme queer
lesbian bi bisexual trans nonbinary deaf nerdy geeky gentle kind caring loving loyal honest funny
chill laid back easygoing grumpy cheerful tall slim chubby curvy bearded ginger blonde tattooed bald shy
polite friendly
adventurous curious ambitious
`

/** Words before a job that tell how well or gladly one does something, or that it is past or future. */
export const ABILITY_ADJECTIVES = `
good great decent terrible bad excellent amazing awful horrible fast better best avid keen huge picky heavy
light strong talented wonderful fantastic skilled natural retired volunteer former ex aspiring wannabe amateur
future failed closet casual frequent early slow quick careful messy hopeless budding unemployed hobby backyard
vivid voracious lousy incredible mean pretty hard
`

/** Nouns that name a job only after another word. */
export const VAGUE_HEADS = `
worker officer member associate representative rep operator assistant specialist professional executive agent
partner owner player walker sitter tech maker hand lead leader guide runner host handler planner trainee
temp fighter setter
`

/** Words that may follow a job's name. */
export const TRAILING =
  'online professionally currently now part full here there again locally today myself abroad'

/** Nouns that make an owned thing a business. */
export const BUSINESSES = `
business company shop store restaurant bakery salon studio cafe bar pub farm ranch agency firm startup
boutique brewery winery gym franchise gallery dealership practice nursery diner hotel bookstore bookshop dairy
garage barbershop spa daycare
`

/** Verbs that may stand between "I" and "for a living" without naming a trade. */
export const NOT_TRADES =
  'do work am is are was were have had not be what like love enjoy want will would can travel sleep live eat mostly'

/** Agent nouns that are not the verb with "er". */
export const AGENT_NOUNS: Readonly<Record<string, string>> = {
  act: 'actor',
  sell: 'salesperson',
  cook: 'cook',
  edit: 'editor',
  direct: 'director',
  translate: 'translator',
  illustrate: 'illustrator',
  invest: 'investor',
  decorate: 'decorator',
  narrate: 'narrator',
  counsel: 'counselor',
  model: 'model',
  garden: 'gardener',
  mend: 'repairer',
  fix: 'repairer',
  repair: 'repairer',
  style: 'stylist',
  type: 'typist',
  tattoo: 'tattoo artist',
  farm: 'farmer',
  nurse: 'nurse',
  coach: 'coach',
  tutor: 'tutor',
  preach: 'preacher',
  program: 'programmer',
  guard: 'guard',
  study: 'student',
}

/** Words after "I teach" that are no subject. */
export const NOT_SUBJECTS = `
my people kids children students them him her others myself him at in for to it about how classes lessons
`

/** Words that say how or when one works, but not where. */
export const NOT_WORKPLACES = `
cubicle home city town village country downtown suburbs area neighborhood night nights day days living hard
lot time full-time hours weekends job jobs week myself shift shifts evening morning animals people children
kids dogs horses computers
`

/** Words after the name of an industry. */
export const INDUSTRY_NOUNS = 'business industry field sector world'

export const DETERMINERS = 'a an the my our some this that same'

/** Words for an activity at work, after the name of the workplace. */
export const DOINGS = `
making selling helping doing serving taking fixing answering teaching stocking bagging working waiting
managing building baking delivering folding flipping loading sorting caring feeding part full nights days
weekends evenings called downtown nearby
`

/** Generic words for an employer. */
export const BARE_WORKPLACES =
  'company business place firm corporation people man woman family friend job city state boss'

/** Words that make an activity a paid one. */
export const PAID = 'professional pro'
