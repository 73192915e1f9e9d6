/** Makes and models that say which goods they are, and more kinds of goods, in the format of `GOODS`. */
export const MODELS = `
tractors = massey ferguson, ferguson t20, grey fergie, little grey fergie, david brown, ford 4000, international
  harvester, case ih, deutz fahr
tyres = michelin crossclimate, michelin pilot, michelin alpin, nokian hakkapeliitta, pirelli p zero, pirelli
  cinturato, continental contact, goodyear vector, goodyear eagle, bridgestone blizzak, hankook ventus, dunlop
  sport, yokohama geolandar, bf goodrich, bfgoodrich, cooper discoverer, falken wildpeak, toyo open country,
  michelin latitude, michelin energy
high chairs = tripp trapp, stokke tripp trapp, ikea antilop, antilop, bugaboo giraffe, cybex lemo
strollers = bugaboo cameleon, uppababy vista, uppababy cruz, babyzen yoyo, yoyo pram, icandy peach, cybex priam,
  cybex gazelle, mountain buggy, baby jogger, thule urban glide, nuna mixx, phil and teds
car seats = maxi cosi, cybex cloud, joie spin, britax romer, nuna pipa, besafe izi, graco car seat, chicco
  keyfit
stand mixers = kenwood chef, kenwood kmix, kitchenaid artisan, kitchenaid mixer, bosch mum, ankarsrum, sunbeam
  mixmaster, smeg mixer
headphones = bose qc45, bose qc ultra, bose quietcomfort, quietcomfort 45, sony wh 1000xm3, sony wh 1000xm4,
  sony wh 1000xm5, wh-1000xm4, wh-1000xm5, wh-1000xm3, xm4, xm5, beats studio, beats solo, sennheiser hd, hd600,
  hd650, hd800, dt770, dt 770 pro, jabra elite, audio technica m50x
camera lenses = canon ef, canon rf, sigma art, nikkor z, sony fe, helios 44, ef 50mm, ef 24 70mm, ef 70 200mm,
  nifty fifty, fujinon, zeiss planar, super takumar, sigma 35mm, sigma 18 35
cameras = canon ae-1, canon r7, canon r50, nikon d7500, nikon z5, nikon fe, sony a6000, sony a6400, sony a7iii,
  sony zv-1, sony rx100, rx100, fuji x100v, fujifilm x100v, olympus om-1, olympus om1, olympus mju, olympus pen,
  minolta x700, yashica mat, mamiya rb67, contax t2, canon ixus, ricoh gr, panasonic gh5, panasonic lumix,
  praktica, zenit
guitars = fender strat, mexican strat, gibson les paul, epiphone les paul, martin d28, martin d-28, taylor
  214ce, yamaha fg800, yamaha pacifica, squier telecaster, guild d, prs se, ibanez rg, cort guitar, alhambra
  guitar, fender mustang, fender jaguar
synthesizers = korg ms20, korg monologue, moog subsequent, juno 106, dx7, yamaha dx7, korg microkorg, behringer
  deepmind, arturia microfreak, microfreak, prophet 6, prophet rev2, op-1, teenage engineering, korg volca,
  elektron digitakt, digitakt
digital pianos = roland fp30, roland fp-30, roland fp30x, roland fp-10, yamaha p-45, kawai es110, kawai ca,
  casio privia, casio px, nord piano, kawai cn
game consoles = ps5 disc, ps4 pro, ps4 slim, ps1, xbox one s, series x, series s, xbox series s, nintendo switch
  lite, 3ds xl, mega drive, psvr
vacuum cleaners = dyson v7, dyson v12, dyson animal, dyson ball, numatic henry, miele c3, miele complete, miele
  compact, irobot roomba, roborock, gtech airram, karcher wd, karcher vacuum, bissell
pressure washers = karcher k2, karcher k4, karcher k5, karcher pressure washer, jet washer, jetwash
coffee machines = delonghi magnifica, jura e8, sage bambino, sage oracle, nespresso vertuo, vertuo, tassimo,
  dolce gusto, siemens eq, rancilio silvia, gaggia classic, la pavoni, breville barista, breville bambino,
  rocket appartamento
coffee grinders = baratza encore, niche zero, eureka mignon, fellow ode, wilfa svart
drills = dewalt dcd, bosch professional gsr, makita combi, hilti te, festool cxs
circular saws = makita circular saw, festool ts55, plunge saw, evolution saw
chainsaws = stihl ms, stihl ms170, stihl ms261, husqvarna 450, stihl chainsaw, husqvarna chainsaw, echo
  chainsaw, stihl 026
lawn mowers = honda izy, honda hrx, husqvarna automower, automower, flymo, toro mower, toro recycler,
  mountfield, atco, qualcast, hayter, hayter harrier, viking mower, stiga, ego mower, victa, masport, bosch
  rotak
cars = golf mk7, golf mk5, toyota aqua, toyota vitz, mazda mx5, mx-5, miata, nissan march, vauxhall astra, skoda
  octavia, skoda fabia, bmw 320, bmw 118, c class, volvo v60, saab 900, subaru forester, subaru impreza, f-150,
  kia rio, dacia sandero, dacia duster, citroen c1, land rover defender, defender 90, freelander, lada niva,
  wagon r, honda odyssey
vans = transporter t5, vauxhall vivaro, renault trafic, fiat ducato, peugeot boxer, citroen berlingo, renault
  kangoo, toyota hiace, luton van
camper vans = vw bus, vw t4 camper
motorcycles = honda cb500, yamaha mt07, mt-07, yamaha ybr, suzuki sv650, sv650, kawasaki ninja, ktm duke, ducati
  monster, honda cg125, bajaj boxer, honda click, yamaha mio, yamaha nmax, honda beat, tvs apache, vespa gts,
  honda c90, harley sportster, harley davidson
folding bikes = brompton m6l, brompton c line, tern link, tern folding bike
bicycles = trek domane, trek fx, trek marlin, specialized allez, specialized rockhopper, specialized tarmac,
  specialized sirrus, giant escape, cannondale synapse, cannondale topstone, canyon endurace, canyon grizl,
  ribble cgr, raleigh twenty, surly crosscheck, surly ogre, cube reaction, cube attain, scott scale, santa cruz
  bronson, carrera vengeance, genesis croix de fer, isla bike, islabike, islabikes, frog bike, frog 52, woom,
  woom 3, woom 4, marin bike, gazelle bike, kalkhoff, peugeot racer
cargo bikes = urban arrow, tern gsd, riese und muller, christiania bike, xtracycle
watches = casio g shock, seiko 5, seiko skx, rolex datejust, tissot prx, orient bambino, casio f91w, tudor black
  bay
sewing machines = husqvarna viking, singer featherweight, bernina 830
knives = victorinox chef knife, henckels, zwilling, global knife, chef knives
dutch ovens = staub cocotte, lodge dutch oven
air fryers = ninja air fryer, ninja foodi air fryer, philips airfryer, tefal actifry
blenders = vitamix 5200, nutribullet pro, magimix blender
bread makers = panasonic bread maker, breadmaker
barbecues = weber kettle, weber genesis, ooni koda
tents = msr hubba, msr hubba hubba, decathlon tent, quechua tent, coleman tent, north face tent, lotus belle
backpacks = osprey farpoint, fjallraven kanken, gregory baltoro, lowe alpine
jackets = barbour jacket, fjallraven jacket, carhartt jacket, rab jacket, rab microlight, patagonia nano puff,
  nano puff
boots = la sportiva nepal, scarpa boots
trainers = air max, nike dunk, dunk low, jordan 1, air jordan, sambas, adidas gazelle, new balance 990, new
  balance 550, new balance 574, vans old skool, nike vaporfly, puma suede
bags = mulberry bag, mulberry bayswater, le pliage, coach bag, michael kors bag, lv neverfull, gucci bag, prada
  bag, radley bag
trading cards = psa graded, psa 10, psa 9, charizard, blastoise, pikachu card, hockey cards, topps, mtg
  collection
lego = lego technic, lego star wars, lego duplo, lego city, lego bundle
books = mills & boon, mills and boon, penguin classics, terry pratchetts, discworld, encyclopaedia britannica,
  terry pratchett books, harry potter set, harry potter books, box of books
textbooks = medical books, nursing books, law books, anatomy book
office chairs = herman miller mirra, steelcase gesture, ikea markus, ikea jarvfjallet, humanscale freedom,
  haworth fern, secretlab titan
standing desks = ikea bekant, flexispot, height adjustable desk, uplift desk, ikea idasen
sofas = ikea ektorp, ektorp, ikea kivik, kivik, ikea soderhamn, ikea klippan, klippan, ikea friheten, west elm
  sofa, dfs sofa, corner couch, l shape couch, 3 seater sofa, 2 seater sofa, two seater sofa
bookcases = ikea expedit, expedit, ikea billy bookcase
dressers = ikea hemnes dresser, hemnes dresser, ikea malm dresser, ikea kullen, ikea koppang
bunk beds = ikea kura, kura bed, triple bunk, mid sleeper, high sleeper
cots = ikea sniglar, sniglar, next to me crib, travel crib
televisions = samsung qled, sony bravia, tcl tv, lg tv, samsung frame tv, hisense tv
monitors = dell ultrasharp, lg ultragear, lg ultrafine, apple studio display, dell u2419h, dell p2419h, dell
  monitor, asus proart
graphics cards = rtx 2060, rtx 2070, rtx 2080, rtx 3050, rtx 3060, rtx 3060 ti, rtx 3070, rtx 3080, rtx 3090,
  rtx 4060, rtx 4070, rtx 4080, rtx 4090, gtx 1060, gtx 1070, gtx 1080, gtx 1660, rx 580, rx 570, rx 6600, rx
  6700 xt, 6600xt, 3060 ti, 3080 ti
phones = iphone 13 mini, iphone 12 mini, iphone xr, iphone x, iphone 8, iphone 7, samsung s20, samsung s21,
  samsung s22, samsung s23, samsung s24, samsung a52, samsung a54, galaxy s20, galaxy s10, galaxy note, galaxy z
  flip, galaxy fold, pixel 6a, pixel 7a, pixel 8a, pixel 5, redmi note, poco x3, oneplus nord, nothing phone
laptops = thinkpad x1, thinkpad t480, thinkpad t14, macbook pro m1, macbook pro 2015, macbook m2, dell latitude,
  dell inspiron, hp elitebook, hp envy, acer nitro, asus tuf, msi laptop, alienware, lenovo ideapad, surface
  book, lenovo legion 5
smartwatches = forerunner 245, forerunner 255, apple watch series, fitbit charge, fitbit versa, samsung watch,
  coros pace
e-readers = kindle paperwhite, paperwhite, kobo clara, kobo libra, kindle oasis, kindle scribe
speakers = sonos one, sonos play, sonos era, sonos beam, marshall acton, marshall stanmore, jbl partybox, bose
  soundlink, ue boom, b&w speakers, kef ls50, kef q, mission speakers, yamaha hs5, krk rokit, jbl 305, monitor
  speakers
turntables = technics sl 1200, technics 1210, rega planar, project debut, audio technica lp120, lp60
treadmills = nordictrack treadmill, walkingpad, proform
rowing machines = waterrower, water rower
exercise bikes = peloton bike, wattbike, schwinn ic4, wahoo kickr, tacx neo
surfboards = foam surfboard, torq surfboard
kayaks = sit on top kayak, perception kayak, ocean kayak, dagger kayak
paddleboards = stand up paddle board, inflatable sup
skis = atomic vantage, rossignol experience, volkl mantra, k2 mindbender, salomon qst, xc skis, fischer skis
generators = elepaq, sumec firman, tiger generator, petrol generator, diesel generator
wood stoves = jotul, morso squirrel, clearview stove, woodburner, multifuel stove, multi fuel stove
ride-on mowers = ride on lawnmower, riding lawn mower
snow blowers = toro snowblower, ariens, snowthrower, ariens snowblower
trailers = ifor williams, ifor williams trailer
hot tubs = intex spa
greenhouses = halls greenhouse
bricks = house bricks, london stock bricks, stock bricks, red bricks, engineering bricks, clay bricks, fire
  bricks, old bricks, garden bricks
hay = haylage, square bales, round bales, small bales, meadow hay, horse hay, small squares of hay
straw = barley straw, wheat straw
bread = sourdough, sourdough loaves, sourdough loaf, banana bread, rye bread, loaf of bread, loaves, focaccia,
  bagels
cakes = cupcakes, brownies, traybakes, sponge cake
frying ranges: frying range, chip range, fish fryer, fish and chip range
combi ovens: combi oven, rational oven, convotherm, rational combi
dental equipment = dental unit, dental x ray
milling machines: bridgeport mill, vertical mill, cnc mill
vises: bench vise, bench vices, machine vise, kurt vises
contactors: contactor
led tubes: led tube
fire doors: fire door
bee nucs: nucs, bee nuc, nucleus colony, bee colonies, bee colony, honey bees, bees
rabbits = mini lop kits, lop kits, mini lop rabbits, rabbit, bunny, bunnies, lionhead rabbit, netherland dwarf,
  meat rabbits
hens = point of lay hens, point of lay, pol hens, rescue hens, bantam hens, warrens, isa browns, point of lay
  pullets
chicken coops: hen house, henhouse, hen ark, chicken ark
sheep = ewe lambs, ewes in lamb, texel ram, suffolk ram, store lambs, orphan lambs, pet lambs, breeding ewes
rhubarb crowns: rhubarb crown, rhubarb plants
strawberry plants = strawberry runner, strawberry plant
cuttings = rooted cuttings, monstera cuttings, pothos cuttings
enlargers = enlarger, darkroom enlarger
darkroom equipment = darkroom kit, darkroom gear, darkroom setup
looms = rigid heddle loom
garden swings: swingset
router tables = router tables
clamps = sash clamps, bar clamps, g clamps, f clamps
goalie gear: goalie pads, goalie equipment, goalkeeper gloves
ceilidh bands: ceilidh band, function band
gas ranges: gas range, gas stove, gas hob cooker, aga cooker, rangemaster
lanterns = candle lanterns
card boxes: card box, wedding card box
napkins = linen napkins, cloth napkins
topsoil = bags of soil
benches = timber bench, wooden bench, dining bench
hedge trimming = hedge trimmed, hedges trimmed, hedge cut, cut my hedge, cut the hedge
`
