/** Words of many texts, that tell an industry only where something is made, sold or done for it. */
export const COMMON_CUES = `
academia academic academics achats acre acres actor akku ale ales analytics anchor anchors armor armors armour
armours art artist artists atelier ateliers attorney attorneys attribution attributions audit aula author
authors backend bahn bahns banco bancos band banker bankers banque banques barn barns beacon bearing beats
belt belts bicycle bid bids bike bikes billing billings bills bin boat boda bois bolt boot boots bots bottle
boxer boxes brace brake brew brews brick bride brides bridge bug bull bulls bun buns burns bus butter buttons
cachorro cadenas camera cameras campaign camper campus can candidate candidates captains car careers carro
cars casa cast casting casts cat chai chais charger chargers chien chip cine cines circuit circuits claim
clima climas climber closure cloth cloths coach coat coats coche comic commute commuter commuters commutes
compras concert conditioner consumers container containers contract contractor cooling coolings cork corks
corn corns cot cots cough coughs council course courses cracker crackers crane crate crew crews cricket
crickets crisp crm crms crown cruise cv cycling cyclings dach daches dam darlehen darlehens dashboard
dashboards database databases dates debt debts deed deeds delivery departamento departamentos deploy deploys
deposit deposits desk desks device digger diner diver dj djs docker dockers dog doll drain drains drilling
drillings drug drugs drum dump dye editor editorial editorials einkauf einkaufs embedded embeddeds employee
employees energies erp erps estate estates ev evs exercise exhaust exhausts fab fan fencing fenster fensters
fiber fibre fiesta flasche flasches flat fleet flight flights flood floods flour foam football footballs
forecast forecasts forge forges freelancer freelancers freezer freezers frontend frontends frontline
frontlines game garage gate gato gear gig gigs git github githubs gits glass glasses glider gliders glove glue
grandma grandmas grandmother grandmothers grandparents grill grills guitar haare haares hack hacks hafen
hafens hail hails ham harvesting harvestings hat hay heat heats hedge hedges hiker hive hives holiday hosting
hostings hund hunds ia ias ide identities ides inbox inboxes inn inns instruments insured insureds isa isas
jam jar jet journal journalist journalists journals judge jumper jumpers junk junks katze katzes keyboard ki
kis kolej kolejs lab labels lace lager lagers lait laits lake lakes lamb lamp lamps land lands lantern
lanterns laptop laptops laser lawyer learning learnings lease lecture lecturer lectures ledger ledgers legals
lens lesson lid lied lieds lighter lighters lightning lightnings lock lodge login logs lot lots lumiere
lumieres luz luzes machine magazine magazines magnesium magnesiums magnet makler maklers mall mapping mappings
maps marathon math maths medicine membrane menu menus mes metro metros microphone microphones milk miller
millers mine mineral mines minibus mold molds monitor monitors moon moons mop mops moto motorista movie movies
musik musiks musique musiques navy needle needles neighbors neighbour neighbours net news newsletter
newsletters newspaper newspapers nickel nickels nitrogen nitrogens novel oats obra ocean oceans ol ols oven
ovens package packages paint painter painting paintings paints pants parking parkings parties passport
password patent patents payload payloads pelo pelos permits perro phone phones piano pickle pie pill pipe
plane plaster plastic plastico plasticos plastique plastiques pool pools port praxis premium presse presses
pressing pressings printer printers produktion produktions professor professors prompt prototype prototypes
pub puerto puertos puits pump purchasing purchasings radar radiation radiations radios rain rains ranch
ranches reading readings recipe recipes rents repair reporter resort resume returns reuse reuses rezept
rezepte rezeptes rezepts rice rivers roof rope routing routings rover rovers rower rowers rowing rowings
rubber rubbers rug rum runner runners runway runways rv rye ryes safe sakerhet sakerhets salt salts salvage
salvages saving savings scam schloss schlosses schule schules scrap scraps screw script scripts securities
serre serum serums server shelf shifts signals silk silo silos singer ski skip skips skis sleep sleepers
sleeps smartphone smartphones soap sole soles song songs sound sounds sow sows soy soys spa spaces spam spams
sparkasse sparkasses spas speakers spelling spellings spice sponge sponges spoor spoors spreadsheet
spreadsheets squash squashes stable stage stages stair stairs steam steams storm storms stout stouts stove
stoves straw stroke strokes strom stroms stroom strooms student students subtitle subway sugar suit suits
supplier surgeries surgery survey sweets tablet tablets taco tacos taller tallers tarea tax taxi taxis teach
teacher teen teenagers teens tela temple temples tender tent tents thread threats ticket tickets tie ties
tiktok tiktoks tile till tills tips tire tissue token tooling toolings tracker tracks trades traffic traffics
trailer train trains transformer translation translations transmission transmissions trek tug tugs turbine
unities unity university utility vacation valve van vans vault vaults vehicle virus volunteer volunteers vote
votes wages wagon wagons ward warme warmes weapon webhooks weed weeds werkstatt werkstatts wetter wetters wiki
wikis wills wipe wipes writer zorg zorgs
`
