/** Goods that have a name of their own beside that of their kind. */
export const MORE_GOODS_NAMES = `
webcams: webcam
kitchen scales: kitchen scale
trucks: truck
guitar strings:
guitar cases: guitar case
camcorders: camcorder
dash cams: dashcam, dash cam, dash cam front
doorbells: doorbell, ring doorbell, video doorbell
headsets: headset, gaming headset
soundbars: soundbar, sound bar
subwoofers: subwoofer
record players: record player, record deck
karaoke machines: karaoke machine
vr headsets: vr headset, quest 2, quest 3, meta quest, oculus quest
game controllers: game controller, controller, gamepad, joystick
steering wheels: racing wheel, steering wheel for games
ink cartridges:
modems: modem
wifi extenders: wifi extender
fitness trackers: fitness tracker, fitness band
heart rate monitors: heart rate monitor, chest strap
pedometers: pedometer, step counter
hard drives: hard drive, hard disk
graphics cards: gpu, gpus, video card, geforce, radeon, rtx
power supplies: power supply
motherboards: motherboard, mainboard
smart locks: smart lock, door lock, keyless lock
motion sensors: motion sensor
tricycles: tricycle, trike
unicycles: unicycle
balance bikes: balance bike, strider
bike locks: bike lock
bike chains: bike chain
inner tubes: inner tube
mudguards:
roof boxes: roof box, roofbox, roof box thule, thule box
roof bars: roof bar
roof racks: roof rack
tow bars: tow bar, towbar, tow hitch
bike carriers: bike carrier
car stereos: car stereo, car radio
jump starters: jump starter
jump leads:
snow chains: tyre chains, tire chains
booster seats: booster seat
child seats: child seat, baby seat
head torches: head torch
torches: torch
cool boxes: cool box, coolbox
air mattresses: air mattress, inflatable mattress
bivvy bags: bivy, bivvy
packing cubes:
carry-ons: carry-on
hydration packs: hydration pack
running vests: running vest
roller skates:
rollerblades: inline skates, roller blades
badminton rackets: badminton racket, badminton set
table tennis bats: table tennis bat, ping pong paddle, ping pong paddles
pickleball paddles: pickleball paddle
basketball hoops: basketball hoop
tackle boxes: tackle box
climbing harnesses: climbing harness
quickdraws:
belay devices: belay device
weights: weight plates, bumper plates
weight benches: weight bench, bench and weights, bench press
resistance bands: resistance band
home gyms: home gym, multigym, multi gym
pull-up bars: pull up bar
ellipticals: elliptical
massage guns: massage gun, theragun
foosball tables: foosball table
table tennis tables: table tennis table, ping pong table
bookshelves: bookshelf
benches: bench, storage bench, hallway bench
chests: chest, blanket box
toy boxes: toy box
kitchen islands: kitchen island
bed bases: bed base, slatted base
mattress toppers: mattress topper
mattress protectors: mattress protector
sheets: bed sheets, bed linen, linen sheets, bedsheets, bed sheet, fitted sheet, flat sheet
throws: throw
doormats: doormat, door mat
bath mats: bath mat
carpets: carpet
chandeliers: chandelier
night lights: night light
lampshades: lampshade
light bulbs: lightbulbs
string lights: fairy lights
led strips: led strip, strip lights
grow lights: grow light
ring lights: ring light
ceiling lights: ceiling light, pendant light, pendant lights
floodlights: floodlight
wall lights: wall light, sconce, sconces
spotlights: spotlight
lanterns: lantern
sunrise alarms: sunrise alarm, sunrise alarm clock, wake up light
blinds: roller blind, roller blinds, roman blinds, venetian blinds
shutters:
waffle irons: waffle iron
vacuum sealers: vacuum sealer
milk frothers: milk frother
sandwich presses: sandwich press, panini press, grill press
raclette grills: raclette, raclette grill
hot plates: hot plate
range hoods: range hood, cooker hood, extractor hood
soda makers: sodastream
coffee drippers: pour over, v60, chemex
spiralizers: spiralizer
tumble dryers: tumble dryer, dryer, dryers, clothes dryer, condenser dryer, heat pump dryer, trockner,
  spin dryer
carpet cleaners: carpet cleaner, carpet shampooer
robot vacuums: robot vacuum, roomba, vacuum robot, robot hoover, robo vac
steam cleaners: steam cleaner
knitting machines: knitting machine
overlockers: overlocker, serger
air filters: air filter, hepa filter
tower fans: tower fan
ceiling fans:
pedestal fans: pedestal fan
baking sheets: baking sheet
casserole dishes: casserole dish
baking dishes: baking dish
pie dishes: pie dish
pizza stones: pizza stone, pizza steel
mandolines: mandoline
multi-tools: leatherman, multitool
knife sharpeners: knife sharpener, whetstone
knife blocks: knife block
plates: dinner plates, dinner plate
lunch boxes: lunch box, lunchbox, bento box
pitchers: pitcher
placemats:
chopsticks:
cutlery: silverware, flatware
glassware:
crockery: dinner service, dinner set
tea sets: tea set, tea service
toolboxes: toolbox, tool box
impact drivers: impact driver
wrenches: wrench, impact wrench, socket wrench, torque wrench
workbenches: workbench, work bench
drill presses: drill press
soldering irons: soldering iron
heat guns: heat gun
glue guns: glue gun
nail guns: nail gun
staple guns: staple gun
tape measures: tape measure
spirit levels: spirit level
laser levels: laser level
sawhorses: saw horses
log splitters: log splitter
stud finders: stud finder
vises: vice
pressure washers: karcher, jet wash
hedge trimmers: hedge trimmer
brushcutters: brushcutter
string trimmers: weed whacker, weedwhacker, string trimmer
rototillers: rototiller
garden benches: garden bench, picnic bench
garden swings: garden swing, porch swing
barbecues: bbq, barbecue, gas barbecue, gas bbq, kettle bbq
pizza ovens: ooni
succulents: succulent
bonsai trees: bonsai
cactuses: cactus, cacti
ferns: fern
seeds:
cuttings:
plywood:
paving stones: pavers
fence posts:
floorboards:
doors: door, interior door, internal doors, front door
garage doors: garage door
windows: window, window frames
wallpaper:
staircases: staircase
worktops: worktop, kitchen worktop
plasterboard: drywall
door handles:
saunas: sauna, infrared sauna
paddling pools: paddling pool
insoles:
high heels: heels, stilettos
flip-flops:
socks: compression stockings
trail runners:
hardshells: hardshell
softshells: softshell
tank tops: tank top
tops:
overalls:
jerseys: jersey, cycling jersey
thermals:
waterproofs:
nightdresses: nightdress
mittens:
shawls: shawl
bandanas: bandana
blazers: blazer
tuxedos: tuxedo, tux, dinner jacket
watch straps: watch strap, watch band
card holders: card holder, cardholder
coin purses: coin purse
money clips: money clip
brooches: brooch
wedding bands: wedding band
cuff links:
gold chains: gold chain
gemstones: gemstone
face washes: face wash
exfoliators: exfoliator
lipsticks: lipstick
mascaras: mascara
eyeliners: eyeliner
concealers: concealer
foundations: foundation
setting powders: setting powder
primers: primer
nail polishes: nail polish
lip glosses: lip gloss
blushes: blush
hairbrushes: hair brush, hairbrush
makeup brushes:
body washes: body wash
hand creams:
hair dye:
hairspray:
bath salts:
bath bombs:
essential oils:
self-tanners: self tanner
water flossers: water flosser, waterpik
hair dryers: hairdryer
curling irons: curling iron
flat irons: flat iron
razors: razor, straight razor
beard trimmers: beard trimmer
trimmers: trimmer
epilators: epilator
toothpaste:
mouthwash:
foot spas: foot spa, foot bath
atlases: atlas
cookbooks: cookbook
textbooks: textbook
comics:
manga:
graphic novels: graphic novel
dictionaries: dictionary
magazines:
travel guides: travel guide, guidebook, guidebooks
encyclopedias: encyclopedia
diaries: diary
journals: journal
planners: planner
fountain pens:
card games: card game
chess sets: chess set, chessboard, chess board
backgammon sets: backgammon
dominoes:
jigsaw puzzles: jigsaw puzzle, jigsaws
puzzles: puzzle
party games: party game
rocking horses: rocking horse
teddy bears: teddy bear
model trains: model train, model railway
stuffed animals: stuffed animal
play kitchens: play kitchen, wooden kitchen
dollhouses: dolls house, doll house
action figures: action figure
sandboxes: sandbox, sand pit, sandpit
swings:
slides: slide
marble runs: marble run
walkie-talkies:
wooden trains: wooden train
spinning tops: spinning top
yo-yos: yo yo
rubik's cubes: rubik's cube
slime:
kites: kite
coins:
stamps:
postcards:
snow globes: snow globe
medals:
swords:
memorabilia:
model ships: model ship, ship model
diecast cars: diecast, die cast
bassinets: bassinet
moses baskets: moses basket
travel cots: travel cot, pack n play, pack and play
cots: cot
cradles: cradle
prams: pram
pushchairs: pushchair
buggies: buggy
baby carriers: baby carrier, babybjorn, ergobaby, sling carrier
baby monitors:
playpens: playpen, play pen
baby swings: baby swing
baby gyms: baby gym
baby scales:
nappies: nappy
diapers: diaper
bass guitars: bass, precision bass, p bass, jazz bass
harpsichords: harpsichord
organs: organ, hammond organ
midi keyboards: midi keyboard
drum machines: drum machine
midi controllers: midi controller
samplers: sampler
cajons: cajon
bongos:
djembes: djembe
handpans: handpan
cymbals: cymbal
practice pads: practice pad
double basses: double bass
saxophones: sax, alto sax, tenor sax
tin whistles: tin whistle
cassettes: cassette tapes
cds: cd
dvds: dvd
blu-rays:
prints:
posters: poster
statues: statue
neon signs: neon sign
photographs: photograph
portraits: portrait
drawings: drawing
sketchbooks: sketchbook, sketch book
brushes: paint brushes
acrylic paints: acrylics
pastels:
light boxes: light box, lightbox
canvases:
airbrushes: airbrush
modeling clay:
litter boxes: litter box
leashes: leash, dog lead, dog leash, dog leads
dog harnesses: dog harness
cat litter:
scratching posts: scratching post
pet carriers: pet carrier
cat carriers: cat carrier
rabbit hutches: rabbit hutch, hutch for rabbits
dog houses: dog house, doghouse
cat flaps: cat flap
dog doors: dog door
dog treats:
kibble:
birdcages: birdcage
cat fountains: cat fountain, pet fountain
beehives: hive
decaf:
espresso beans:
champagne:
prosecco:
protein bars: protein bar
crisps:
sweets:
gummies:
trail mix:
snack boxes: snack box, snacks box
gin: gins
rum: rums
vodka:
tequila:
bourbon:
mezcal:
vouchers: voucher, gift voucher, gift vouchers, amazon voucher
flip charts: flip chart
printer paper:
toner cartridges:
labels:
footrests: foot rest
wrist rests: wrist rest
hearing aids: hearing aid
blood pressure monitors: blood pressure monitor
cpap machines: cpap
stairlifts: stair lift
glucose meters: glucose meter
mobility aids: mobility aid
orthotics:
electric wheelchairs: electric wheelchair, power wheelchair, power chair
monopods: monopod
gimbals: gimbal
looper pedals: loop pedal, looper pedal
usb hubs: usb hub
bike computers: bike computer
sleds: sled, sledge
toboggans: toboggan
goggles:
footballs: football
frisbees: frisbee
darts:
slacklines: slackline
cricket bats: cricket bat
baseball bats: baseball bat
goals: soccer goal, football goal
mouthguards: mouthguard
swim fins: fins, diving fins
bow and arrows: bow and arrow
riding boots:
jodhpurs:
bridles: bridle
planters: planter
plant pots:
flower pots:
terracotta pots:
raised beds: raised bed
clothes horses: clothes horse
knitting patterns:
dress patterns:
fire pits: fire pit, firepit
wood burners: wood burner, log burner
fireplaces: fireplace, electric fireplace
watering cans: watering can, giesskanne
garden forks: garden fork
composters: composter
garden gnomes: garden gnome
garden arches: garden arch
summer houses: summer house, summerhouse
hosepipes: hosepipe
shower heads: shower head
headbands: headband
blu-ray players: blu ray player
vcrs: vcr
ribbon:
resin:
felt:
clay:
embroidery floss:
cross stitch kits: cross stitch
globes: globe, vintage globe
jukeboxes: jukebox
maps: old maps
dried fruit:
creatine:
collagen:
matcha:
ready meals:
infant formula:
vegetable boxes: veg box, vegetable box
cider:
lift passes: lift pass, ski pass
storage boxes: storage box
trash cans: trash can
jewelry boxes: jewelry box
water tanks: water tank
pegboards: pegboard
garlands: garland
confetti:
advent calendars: advent calendar
pinatas: piñata
table runners:
photo booths: photo booth
power stations: power station, portable power station, jackery, ecoflow
inverters: inverter
solar chargers: solar charger
padlocks: padlock
bird houses: bird house, birdhouse
nest boxes: nest box
hummingbird feeders: hummingbird feeder
floating shelves: floating shelf
wellies: wellingtons, gumboots
snowsuits:
bodysuits: bodysuit
sleepsuits: sleepsuit
bibs: bib
ear defenders:
washi tape:
stickers:
calendars: calendar
wall calendars: wall calendar
cognac:
brandy:
liqueur:
pralines: praline
truffles:
whey protein:
magnesium:
omega 3:
probiotics:
electrolytes:
melatonin:
bouquets: bouquet
roses:
laundry detergent: washing liquid, waschmittel
detergent:
cleaning products:
descalers: descaler
sponges: sponge
fabric softener:
stain removers: stain remover
toilet paper:
extension cords: extension cord, extension lead
power strips: power strip
docking stations: docking station, dock station, dock, laptop dock
screen protectors: screen protector
phone mounts: phone mount
diffusers: diffuser, oil diffuser, essential oil diffuser
reed diffusers: reed diffuser
incense:
wax melts:
tealights:
polytunnels: polytunnel, poly tunnel
drying racks: drying rack, clothes dryer rack
vinyl planks:
laminate:
parquet:
chopping boards:
letterboxes: letterbox
mailboxes: mailbox
cassette players: cassette player
ipods: ipod
arrows:
safety goggles:
dive computers: dive computer
songbooks: songbook
hair extensions:
earmuffs: ear muffs
sd cards: sd card, micro sd card
birdbaths: birdbath
cold plunges: cold plunge, plunge tub
`
