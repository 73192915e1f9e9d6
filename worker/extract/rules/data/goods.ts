/** Kinds of goods that people trade and ask advice about, with synonyms. */
export const GOODS = `
laptops: laptop, notebook computer, macbook, macbooks, macbook air, macbook pro, chromebook, chromebooks,
  thinkpad, thinkpads, dell xps, ultrabook, gaming laptop, zenbook, surface laptop
phones: phone, smartphone, smartphones, iphone, iphones, android phone, cell phone, mobile phone, cellphone,
  galaxy phone, pixel phone, samsung galaxy, google pixel, fairphone, handy, smartphone handy, landline phone
tablets: tablet, ipad, ipads, ipad pro, ipad air, drawing tablet, graphics tablet, wacom
e-readers: e-reader, ereader, ereaders, kindle, kindles, kobo
computers: computer, desktop, desktop computer, pc, pcs, gaming pc, imac, mac mini, mac studio, intel nuc,
  workstation, mini pc, server, nas, raspberry pi
monitors: monitor, screen, computer monitor, ultrawide, curved monitor, 4k monitor
computer parts: graphics card, graphics cards, gpu, gpus, rtx, motherboard, cpu, processor, ram, ssd,
  hard drive, hard drives, hard disk, power supply, pc case
cameras: camera, dslr, mirrorless camera, mirrorless, camcorder, action camera, gopro, canon eos, eos,
  nikon fm2, film camera, leica, fujifilm, sony alpha, lumix, polaroid, instant camera, rangefinder,
  medium format camera, webcam, webcams, dashcam, dash cam, canon r6, canon r5, canon rebel, nikon d750,
  nikon z6, trail camera, point and shoot
camera lenses: lens, lenses, camera lens, prime lens, zoom lens, telephoto
tripods: tripod
binoculars: binocular
telescopes: telescope
microscopes: microscope
headphones: earbuds, headset, headsets, earphones, airpods, headphone, earbud, in ear monitors,
  noise cancelling headphones, airpods pro, gaming headset
speakers: speaker, soundbar, soundbars, bluetooth speaker, subwoofer, sonos, bookshelf speakers, loudspeakers,
  hifi, stereo, home theater
turntables: turntable, record player, record players, record deck
amplifiers: amplifier, guitar amp, bass amp, amps, amp, tube amp
microphones: microphone, mic, mics
audio interfaces: audio interface, mixer, mixing desk, mixing console
televisions: tv, tvs, telly, tellies, television, oled tv, smart tv, flatscreen, flat screen
projectors: projector, beamer
game consoles: game console, console, consoles, playstation, ps5, ps4, xbox, xbox series x, nintendo switch,
  switch oled, steam deck, gameboy, game boy, wii, handheld console, nintendo
video games: video game, ps5 games, switch games
keyboards: keyboard, mechanical keyboard, mechanical keyboards
computer mice: mouse, gaming mouse, trackball
printers: printer, laser printer, inkjet, 3d printer, 3d printers, label printer
scanners: scanner, film scanner
smartwatches: smartwatch, fitness tracker, fitness trackers, apple watch, garmin, fitbit, smart watch,
  sports watch, running watch, gps watch
drones: drone, quadcopter, dji mavic, dji mini
routers: router, mesh wifi, modem, wifi router
chargers: charger
power banks: power bank, powerbank
smart home: smart thermostat, thermostat, smart lock, doorbell camera, video doorbell
calculators: calculator, graphing calculator
sat navs: gps unit, sat nav
bicycles: bicycle, bike, bikes, road bike, road bikes, mountain bike, mountain bikes, gravel bike, city bike,
  commuter bike, bmx, fixie, kinderfahrrad, rower, kids bike, folding bike, touring bike, push bike,
  racing bike, cyclocross bike, balance bike, tandem, brompton, fahrrad, rennrad, vélo, bicicleta, dutch bike,
  hybrid bike, track bike, mtb, cruiser bike, beach cruiser, trek bike, pushbike, enduro bike, e-bike,
  e-bikes, ebike, ebikes, electric bike, electric bikes, pedelec, cargo bike, cargo bikes, lastenrad
bike parts: bike wheels, wheelset, groupset, bike frame, saddle, bike lock, bike saddle, pedals, handlebars
bike trailers: bike trailer
bike racks: bike rack
child bike seats: child bike seat
cars: car, sedan, suv, truck, trucks, pickup truck, van, vans, minivan, hatchback, station wagon, convertible,
  camper van, campervan, honda civic, toyota corolla, toyota camry, prius, honda accord, volkswagen golf,
  vw golf, ford f 150, subaru outback, mazda miata, jeep wrangler, tesla model 3, bmw 3 series, used car,
  coupe, pick up truck, corolla, camry, subaru, toyota, honda fit, ford focus, ford fiesta, vw polo, passat,
  renault clio, fiat panda, fiat 500, skoda, volvo v70, nissan leaf, 4x4
motorhomes: motorhome, rv, camper, campers, caravan, caravans, travel trailer, teardrop trailer
trailers: trailer, utility trailer, horse trailer
motorcycles: motorcycle, motorbike, motorbikes, vespa, moped, dirt bike, harley, ducati, kawasaki
scooters: scooter, electric scooter, e scooter, kick scooter
car parts: tires, tyre, tyres, rims, winter tires, winter tyres, snow tires, alloy wheels, alloys, roof rack,
  roof box, car battery, tow bar, exhaust, alternator, carburetor, hubcaps, car stereo, dash kit
car seats: car seat, child car seat, booster seat, child seat, infant car seat, baby seat
boats: boat, sailboat, dinghy, inflatable boat, rowing boat, speedboat, outboard motor, outboard, kayak,
  kayaks, canoe, canoes
paddleboards: paddleboard, sup board, paddle board
camping gear: tent, tents, sleeping bag, sleeping bags, camping stove, sleeping mat, sleeping pad, camp stove,
  camping chairs, hammock, hammocks, dry bags, dry bag, camping equipment, roof tent, rooftop tent,
  air mattress, camping mat, headlamp, headlamps, cool box, cooler
bags: bag, handbag, handbags, purse, tote, tote bag, messenger bag, suitcase, suitcases, luggage, carry-on,
  duffel, duffel bag, weekender, school bag, laptop bag, satchel, clutch, diaper bag, gym bag, briefcase,
  trolley
backpacks: backpack, rucksack, rucksacks, daypack, hiking backpack
skis: ski, ski boots, cross country skis, touring skis, ski set, ski equipment
snowboards: snowboard
surfboards: surfboard, longboard surfboard, fish board, shortboard, soft top, wetsuit, wetsuits, bodyboard
skateboards: skateboard, longboard
ice skates: skates, ice skate, roller skates, inline skates, rollerblades
golf clubs: golf bag, golf set, putter, driver golf, golf irons, set of irons
fishing gear: fishing stuff, fishing rod, fishing rods, fishing reel, tackle box, fly rod
climbing gear: climbing rope, climbing shoes, climbing harness, carabiners, crash pad, ice axe, crampons
tennis rackets: tennis racket, tennis racquet, badminton racket, padel racket, racket, racquet
balls: football ball, basketball hoop, soccer ball
fitness equipment: dumbbells, dumbbell, treadmill, treadmills, exercise bike, spin bike, rowing machine,
  kettlebell, kettlebells, weights, weight bench, barbell, barbells, home gym, squat rack, power rack,
  elliptical, cross trainer, yoga mat, yoga mats, resistance bands, pull up bar, peloton, weight set,
  bench press, foam roller, punching bag
helmets: helmet, bike helmet, motorcycle helmet, cycling helmet, ski helmet
pool tables: pool table, ping pong table, table tennis table, foosball table
furniture: sofa, sofas, couch, couches, desk, desks, table, tables, dining table, coffee table, side table,
  bed, beds, bed frame, bedframe, bookshelf, bookshelves, bookcase, bookcases, dresser, wardrobe, wardrobes,
  sideboard, cabinet, cabinets, nightstand, bedside table, chest of drawers, standing desk, shelf, shelves,
  shelving, sectional, loveseat, ottoman, futon, bunk bed, tv stand, kitchen table, credenza, hutch, vanity,
  regal, schreibtisch, kommode, schrank, kitchen island, sofa bed, daybed, bar cart, shoe rack, console table,
  ikea billy, kallax, writing desk, recliner, dining set, dining room set, bedroom set, headboard
chairs: armchair, armchairs, rocking chair, office chair, office chairs, chair, stool, stools, bar stools,
  dining chairs, gaming chair, desk chair, herman miller aeron, aeron, stuhl, stühle, high chair, highchair,
  folding chairs
mattresses: mattress, queen mattress, memory foam mattress
bedding: duvet, duvets, comforter, pillow, pillows, sheets, bed sheets, quilt, blanket, blankets,
  weighted blanket, duvet cover
rugs: rug, carpet, carpets, kilim, persian rug
lamps: lamp, floor lamp, desk lamp, desk lamps, table lamp, chandelier, pendant light, reading lamp,
  bedside lamp, night light
curtains: curtain, blinds
mirrors: mirror, wall mirror, floor mirror
towels: towel, bath towels
clocks: clock, wall clock, grandfather clock, alarm clock
vases: vase
candles: candle
picture frames: picture frame, frames
kitchen appliances: blender, blenders, coffee maker, coffee makers, coffee machine, espresso machine,
  espresso machines, air fryer, air fryers, toaster, stand mixer, microwave, microwaves, kitchenaid, kettle,
  electric kettle, food processor, rice cooker, slow cooker, instant pot, pressure cooker, waffle iron,
  waffle maker, juicer, bread maker, ice cream maker, coffee grinder, immersion blender, hand mixer,
  nespresso, moka pot, sous vide, vitamix, thermomix, toaster oven, pasta maker, burr grinder, electric grill,
  hand blender, popcorn maker, deep fryer, fridge, fridges, refrigerator, refrigerators, freezer, freezers,
  chest freezer, oven, ovens, stove, stoves, dishwasher, dishwashers, cooktop, range hood, fridge freezer,
  cooker, mini fridge, induction hob, hob
washing machines: washer, washing machine, dryer, tumble dryer, washer dryer, dryers, waschmaschine, washers
vacuum cleaners: vacuum, vacuums, vacuum cleaner, robot vacuum, cordless vacuum, roomba, dyson v10, dyson v8,
  dyson v11, handheld vacuum, stick vacuum, hoover, carpet cleaner, carpet shampooer, steam mop
irons: iron, steamer, ironing board
sewing machines: sewing machine, serger, overlocker, singer sewing machine
air conditioners: air conditioner, ac unit, portable ac, air con, mobile ac
fans: fan, ceiling fan, desk fan, standing fan
heaters: heater, space heater, electric heater, fan heater, patio heater, oil radiator
dehumidifiers: dehumidifier
humidifiers: humidifier
air purifiers: air purifier, purifier
cookware: pan, pans, pots, skillet, cast iron pan, cast iron skillet, dutch oven, wok, saucepan, frying pan,
  casserole dish, baking sheet, stock pot, le creuset, teapot, cast iron, pots and pans, pyrex
knives: chef's knife, chef knife, kitchen knife, kitchen knives, bread knife, pocket knife, knife set, knife,
  japanese knife, santoku, swiss army knife
tableware: dishes, dinnerware, dinner plates, dinner set, silverware, wine glasses, mugs, mug, bowls,
  crockery, china set, tea set, glassware, lunch box
tools: drill, saw, power tools, power tool, toolbox, cordless drill, table saw, circular saw, chainsaw,
  welder, sander, wrench set, socket set, impact driver, ladder, pressure washer, workbench, tool set, lathe,
  jigsaw, generator, air compressor, hammer drill, tool kit, multi tool, angle grinder, mitre saw, hand tools
lawn mowers: lawn mower, lawnmower, lawnmowers, mower, ride on mower, robot mower, riding mower,
  hedge trimmer, leaf blower, strimmer
garden furniture: patio set, patio furniture, outdoor furniture, garden table, garden bench, sun lounger,
  parasol, outdoor chairs
garden tools: wheelbarrow, garden hose, shovel, rake, compost bin
grills: grill, bbq, barbecue, smoker, weber, pizza oven, gas grill
plants: houseplants, houseplant, monstera, succulents, plant, seedlings, orchid, orchids, bonsai, cuttings,
  fiddle leaf fig, ficus, yucca
building materials: bricks, tiles, lumber, timber, roof tiles, floorboards, doors, windows, paving stones
bathtubs: bathtub, sink, toilet
hot tubs: hot tub, sauna
shoes: shoe, sneakers, sneaker, trainers, running shoes, running shoe, trail shoes,
  sandals, heels, loafers, birkenstocks, doc martens, dr martens, air jordans, jordans, slippers,
  hiking shoes, football boots, soccer cleats, cleats, walking shoes, tap shoes,
  dress shoes, nike air max, vans shoes, barefoot shoes, ballet flats
jackets: jacket, rain jacket, coat, coats, parka, parkas, leather jacket, winter coat, winter jacket, puffer,
  down jacket, raincoat, denim jacket, trench coat, windbreaker, ski jacket, barbour, overcoat
clothes: clothing, shirt, shirts, t-shirt, t-shirts, tee, tshirt, hoodie, hoodies, trousers, leggings,
  sweater, sweaters, jumper, cardigan, skirt, blouse, shorts, swimsuit, bikini, underwear, pyjamas,
  pajamas, tracksuit, vest, scrubs, work pants, workwear, bra, bras, maternity clothes, baby clothes,
  kids clothes, polo shirt, sports bra
scarves: scarf
gloves: glove, mittens
hats: hat, winter hat, cap, beanie, baseball cap
belts: belt
ties: bow tie, necktie
aprons: apron
dresses: dress, wedding dress, gown, prom dress, wedding gown, ball gown, evening dress, saree, sari, lehenga
costumes: costume, halloween costume, kimono
suits: suit, blazer, tuxedo, tux
watches: watch, wristwatch, rolex, omega seamaster, seiko, casio, tag heuer, omega speedmaster,
  automatic watch, analog watch, dress watch, dive watch, tissot, citizen watch
wallets: wallet, card holder
umbrellas: umbrella
jewelry: necklace, necklaces, ring, rings, earrings, bracelet, bracelets, jewellery, engagement ring,
  wedding ring, pearls, pendant, brooch, cufflinks, gold chain
sunglasses: ray bans
glasses: reading glasses, eyeglasses
skin care: skincare, moisturizer, moisturiser, moisturizers, sunscreen, sunscreens, serum, face cream,
  cleanser, lotion, body lotion, face wash, toner, retinol, hand cream, lip balm, night cream, eye cream,
  face mask, spf, sun cream
perfumes: perfume, cologne, fragrance, eau de parfum, aftershave
make-up: makeup, lipstick, foundation, mascara, eyeliner, concealer
hair care: shampoo, conditioner, hair dryer, hairdryer, hair straightener, curling iron, flat iron,
  dyson airwrap, hair clipper, hair mask
shavers: shaver, electric shaver, razor, razors, beard trimmer, trimmer, epilator
toothbrushes: toothbrush, electric toothbrush
vitamins: supplements, protein powder, multivitamin
massagers: massage gun, massager
books: book, novels, novel, textbooks, textbook, cookbook, cookbooks, comics, comic books, manga, paperbacks,
  hardcovers, atlas, children's books, box set
notebooks: notebook, journal, planner, diary
pens: fountain pen, pen, stationery
board games: board game, puzzles, puzzle, jigsaw puzzle, jigsaw puzzles, card game, chess set,
  dungeons and dragons set
toys: toy, lego, legos, lego set, dolls, doll, dollhouse, barbie, train set, rocking horse, teddy bear, plush,
  playmobil, model train, model trains, rc car, stuffed animal, play kitchen, wooden kitchen, hot wheels, nerf, wooden blocks,
  playset, duplo
collectibles: trading cards, pokemon cards, baseball cards, coins, coin collection, stamps, stamp collection,
  action figures, figurines, funko pops, comics collection, magic cards, warhammer, postcards
strollers: stroller, pram, prams, pushchair, pushchairs, buggy, double stroller, jogging stroller,
  kinderwagen, bugaboo, uppababy
cribs: crib, cot, cots, bassinet, baby bed, co sleeper, travel cot, moses basket
baby gear: baby carrier, baby monitors, baby bouncer, breast pump, changing table, playpen, baby bath,
  bottle warmer, baby swing, diaper pail, baby gate, cloth diapers, nursing pillow, baby walker,
  bottle steriliser, diapers, baby gym
school supplies, sheet music, cheese, firewood
guitars: guitar, bass guitar, acoustic guitar, electric guitar, classical guitar, stratocaster, telecaster,
  les paul, fender, gibson, bass, jazz bass
pianos: piano, digital piano, upright piano, grand piano, stage piano, e piano, klavier
synthesizers: synthesizer, synth, synths, midi keyboard, moog, drum machine
violins: violin
drums: drum kit, drum set, snare drum, cymbals, electronic drums, cajon
instruments: viola, cello, cellos, double bass, ukulele, ukuleles, banjo, mandolin, saxophone, trumpet,
  clarinet, flute, trombone, accordion, harmonica, oboe, harp, french horn, musical instrument,
  recorder flute, tuba, alto sax, sax, euphonium
records: vinyl, vinyl records, lps, vinyls, lp
cds: cd, dvds, dvd, blu rays
art: painting, paintings, prints, artwork, sculpture, oil painting, canvas, posters, poster
art supplies: easel, paint set, watercolors, watercolours, oil paints, sketchbook, brushes
yarn: wool yarn
craft supplies: knitting needles, fabric, sewing supplies, beads
antiques: antique
pet supplies: dog food, cat food, dog bed, litter box, cat tree, dog crate, aquarium, fish tank, leash,
  dog harness, bird cage, terrarium, cat litter, dog toys, scratching post, pet carrier, dog coat,
  hamster cage, rabbit hutch, cat carrier, chicken coop, saddle pad, horse saddle
coffee: coffee beans, espresso beans
tea: teas, loose leaf tea
wine: wines, champagne
chocolate: chocolates
snacks: snack box, snack boxes, cookies
whisky: whiskey, gin, rum
tickets: concert tickets, ticket, festival tickets, concert ticket, season tickets
gift cards: gift card, voucher
office supplies: shredder, whiteboard, filing cabinet, laminator, cash register
medical equipment: wheelchair, walker, crutches, rollator, hearing aid, hearing aids, blood pressure monitor,
  hospital bed, stairlift, shower chair
moving boxes: storage boxes, packing boxes
storage: storage bins, storage unit, baskets, hangers
safes = fireproof safe
solar panels: solar panel
batteries: battery
phone cases: phone case, iphone case
cables: cable, hdmi cable
`

/** Names of goods that have other meanings. They count only after a word of trade. */
export const DOUBTFUL_GOODS = `
v60 hat plot plots ups sort heater heaters timer scope sails sail veils anchor anchors moulds mould molds pipes pipe lighter
leather tractor chipper airer mailbox walkman ribbon watch ring rings book art coat saw drill screen glasses
records prints console vans bass lens cap fan fans heels iron server till safe doors windows sink toilet coins
stamps desktop coffee tea wine cheese chocolate cookies ram pc phone house sheets storage runner ties switch
battery cable tiles pen canvas fabric mirror smoker tools music vest foundation journal planner clutch
recorder handy tandem driver mic processor voucher beamer regal vanity saddle exhaust pearls pedals balls
weights pots bricks stereo mixer notebook frames cards bath yarn hob plant van truck car cars gps torch
torches lantern tops pants throw throws tray plates bowl jug spade slide puzzle puzzles wool felt clay resin
buttons cane hoist container bin bins barrel barrels honey jam cider seeds bulbs beams gravel insulation
sampler strat statue statues portrait organ receiver fins poncho cape quad pumps flask pitcher basin taps
outback mustang fork forks slates vac hardtail fenix wedges lures harness girth halter bench benches drawers
drawing sign signs ceramics ceramic pottery mural photographs photograph spices labels envelopes shed sheds
regulator incubator hive kegs keg rum gin vodka beers beer food trimmer chisel hammer axe dolly tractor razor
palette blush serums shaver snacks vitamins supplements collagen flour print cushion cushions planter novel
novels magazines dictionary manga comics badges medals swords cassette cassettes instrument sequencer fiddle
brooks pallet pallets planks flooring marquee balloons inverter generator counter rebounder paddle darts
football oxford oxfords derbies clogs robe shade stockings caps beret scooter robes tights globe radio trains
auto moto land cottage cabin garage horse horses pony gate door window paint wallpaper logs shower tap walker
trunk engine bumper headlight headlights pull veste ropa hose lana laine wolle chips crisps nuts candy sweets
pasta rice herbs roses fabrics studs bulb visor visors vice welder planer lathe lessons tutoring massage puppy
kitten goat sheep pigs ducks chickens hens hay cows cattle rabbits diary stickers calendar calendars ornaments
hooks jars basket baskets condo flats spikes harp flute bell flowers flower bouquet bird painting paintings
poster posters sculpture memorabilia antiques antique mop sponge bucket broom popcorn granola vinegar sled
boot cotton locket chili cash dishes clips card tele libro livre bett mesa tisch topf decke kette bijoux
tasche sac cartera montre reloj gants schal hemd tee dice ladder gallery bib bibs pram tin cables dock irons
oven trailer jersey overcoat tape rake hoe ticket tickets beetle bridle stirrups girths lotion serum primer
toner soap soaps cleanser condiment meals lights light eggs bread cakes vegetables apples tomatoes potatoes
geese turkeys calves upright slabs veneer donkeys jams cologne scale scales
sourdough fender gibson jar inflatable puffer shares equity
tutor tutors babysitter plumber plumbers electrician electricians photographer photographers photography
videographer gardener gardeners gardening landscaping landscaper carpenter carpentry joinery joiner bricklayer
stonemason plasterer plastering roofer tiler barber hairdresser haircut seamstress dressmaker tailoring dressmaking
alterations caterer caterers translator proofreader bookkeeper bookkeeping upholsterer exterminator removals
rewiring headshots catering translations massages weeding
`

/** Parts of other goods: "new belt in spring" offers none. */
export const PARTS = `
clutch clutches dynamo dynamos brake brakes gearbox engine alternator radiator exhaust house flat home apartment allotment garden room
belt belts battery batteries tyre tyres tire tires strings chain pads saddle bulb bulbs blade blades filter filters
charger chargers cable cables pedals seat cover screen lid motor needle stylus cushions soles drawers cupboards doors
shelves legs seats strings wheels pockets speakers ports
`

/** Nouns that make another thing of the goods before them: `bike rack`. */
export const ACCESSORIES = `
case cases cover covers rack racks stand stands strap straps holder holders charger chargers mount mounts lock
locks pump pumps cable cables adapter adapters sleeve sleeves cushion cushions hook hooks tray trays pedal
pedals cleaner dock organizer carrier carriers basket baskets protector filter filters remote bell arm arms
string strings picks refill refills cartridge cartridges liner liners insert inserts protectors nozzle blade blades brush
brushes wipes polish cleaners remover leads shade belt belts chain chains lights steps treats litter station
stations monitor monitors alarm alarms sensor sensors tracker trackers hook rail rails topper toppers pouch
pouches bag bags bracket brackets clamp clamps hose hoses nozzles valve valves pad pads lid lids knob knobs handle handles
`

/** Protocols between programs. */
export const PROTOCOLS = `
mcp: model context protocol
a2a: agent2agent, agent to agent
rest: rest api, restful, http api, json api
graphql, grpc, soap, mqtt, amqp
json-rpc: jsonrpc
webhooks: webhook
websockets: websocket
openapi: swagger
sse: server-sent events
oauth: oauth2
`

/** How agents are called besides: names with other uses, which count where calls are told of. */
export const WIRES = `
sftp: ftps
ftp, sip, kafka, nats, xmpp, coap, modbus, odata, webrtc, as2, lorawan, fhir, hl7, webdav, edi, tcp, udp, rs232, canbus,
  thrift, zeromq, pubsub, sqs, dicomweb, rabbitmq, irc
opc ua: opcua
`
export const CHANNELS = `
grpc = http / 2 grpc, grpc over http / 2
sms, whatsapp, telegram, discord, slack, rss, imessage, rcs, wechat, viber, messenger
microsoft teams: teams, ms teams
email: e mail, emails, e mails, smtp, imap
rest = http, https, plain http, plain https, http + json, https + json, json over http, json over https,
  plain json over http, plain json over https, http get, http post, http json
`

/** Input and output formats of an agent. */
export const FORMATS = `
text: plain text, prose, txt, text / plain
json: jsonl, ndjson, geojson, json ld
csv: csvs, text / csv
docx: word documents, word files
protobuf, yaml, tsv, rtf, odt, epub, pptx, dxf, dwg, stl, gltf, ifc, gpx, kml, ics, parquet, avro,
  marc21, mt940, mt942, edifact, x12, ubl, zugferd, xrechnung, factur-x, peppol bis, hl7, fhir,
  dicom, srt, ttml, musicxml, midi, netcdf, hdf5, grib, fasta, fastq, bibtex, onix,
  gtfs, netex, eml, mbox, warc, rdf, las, e57, nmea, ofx, qif, datev, saf-t, iso 20022, gaeb, bpmn, uml, abc notation, fit files, step files, gerber, g-code, ebcdic, cobol copybook, pgn, fen,
  lilypond, sgf, icalendar, vcard, ris, latex, postscript, tex
xml: text / xml, camt.053, camt.052, camt, pain.001, sepa xml, marcxml, jats
vtt: webvtt, text / vtt
markdown: text / markdown
html: text / html
shapefile: shapefiles
pdf: pdfs
images: image, png, jpeg, photos, photo, photograph, photographs, jpg, jpegs, jpgs, pngs, tiff, tiffs, tif, picture, pictures,
  screenshots, screenshot, svg, webp, pics, pic, portrait, portraits, heic, gif, gifs, bmp, geotiff, geotiffs
audio: wav, mp3, speech, ogg, flac, opus, pcm, recordings, voice notes, voice memos, m4a, aac, voice messages
video: mp4, videos, webm, mov, mkv
spreadsheets: xlsx, xls, excel files, excel, spreadsheet, ods, google sheets, google sheet
embeddings: vectors
code: source code
email: emails
`

/** Capabilities of agents. */
export const CAPABILITIES = `
translation: translate, translating, translates
summarization: summarize, summarise, summarizing, summaries, summarizes, summarisation
transcription: transcribe, transcribing, transcribes, speech to text
web search: search the web, searching the web, searches the web
web scraping: scrape, scraping, crawling, crawl
data extraction: extract data, extracting data, entity extraction
classification: classify, classifying, classifies
sentiment analysis, geocoding
image generation: generate images, generates images, generating images
ocr: text recognition
code generation: write code, writes code, generating code, coding
code review: review code, reviewing code, reviews pull requests
testing: run tests, write tests
data analysis: analyze data, analyse data
forecasting: forecasts
scheduling: book meetings, schedule meetings, calendar booking
payments: take payments, process payments
booking: book flights, book hotels, travel booking
customer support: answer customers, answers customers, support tickets
fact checking: verify claims
moderation: content moderation
document parsing: parse documents, parsing documents, parses invoices, invoice parsing
routing: route requests
monitoring: monitor systems
pricing: price comparison
identity verification: kyc checks
email drafting: draft emails, drafts emails
`

/** Colours by their names. */
export const COLORS = `
black: jet black, blk, schwarz, noir, noire, svart, zwart, nero, negro, negra, negros, negras, schwarze,
  schwarzen, schwarzer, schwarzes, noirs, noires, schwarzem, zwarte, preto, preta, pretos, pretas, siyah,
  musta, czarny, czarna, czarne, svarte, svarta, neri, nere
white: off white, hvit, vit, hvid, weiss, blanc, blanche, blanco, wit, bianco, blanca, blancas, blancos,
  weisse, weissen, weisser, weisses, blancs, blanches, weissem, hvite, branco, branca, brancos,
  brancas, beyaz, valkoinen, bialy, biala, biale, witte, bianca, wollweiss, reinweiss, hvide
gray: grey, gra, charcoal, light gray, light grey, dark gray, dark grey, anthracite, slate gray,
  slate grey, heather grey, heather gray, grau, gris, grijs, graue, grauen, grauer, graues, dunkelgrau,
  hellgrau, anthrazit, grauem, grise, grises, grisen, grigio, grigia, grijze, cinza, cinzas, gri, harmaa,
  szary, szara, szare, hellgraue, dunkelgraue, hellgrauen, dunkelgrauen, gris fonce,
  gris claro, gris oscuro, donkergrijs, lichtgrijs, antraciet, antracita, anthracite grey, space grey,
  space gray, grey marl
silver: silber, plata, silbern, silberne, silbernen, argente, argentee, plateado, plateada, argento,
  zilver, prata, srebrny, silverfarget
gold: golden, dorado, brass, goldfarben, goldene, goldenen, dore, doree, dorada, goud, gouden, dourado,
  dourada
rose gold, bronze, copper, teal, coral
red: burgundy, maroon, crimson, scarlet, cherry red, wine red, brick red, dark red, rot, rouge, rojo, rood,
  roja, rojas, rojos, rote, roten, roter, rotes, dunkelrot, rouges, bordeaux, rouge fonce, rotem,
  rosso, rossa, rosse, vermelho, vermelha, vermelhos, kirmizi, punainen, czerwony, czerwona,
  czerwone, weinrot, weinroten, bordeauxrot, hellrot, donkerrood, bordo, granate, burdeos, claret red,
  ruby red, tomato red, blood red, pillar box red
blue: navy, navy blue, light blue, dark blue, royal blue, sky blue, baby blue, midnight blue, powder blue,
  cobalt blue, ice blue, petrol blue, petrol, indigo, azure, blau, bleu, azul, blaue, blauen, blauer,
  blaues, dunkelblau, hellblau, bleue, bleus, bleu marine, azul marino, marineblau, blauem,
  blauw, blauwe, azzurro, azzurra, azules, azuis, sininen, niebieski, niebieska, niebieskie,
  granatowy, granatowa, morkebla, morkbla, ljusbla, lysebla, marinebla, marinbla, donkerblauw,
  donkerblauwe, lichtblauw, lichtblauwe, bleu fonce, bleu clair, bleu nuit, bleu ciel, azul oscuro,
  azul claro, himmelblau, konigsblau, nachtblau, dunkelblaue, dunkelblauen, hellblaue, hellblauen,
  taubenblau, duck egg blue, slate blue, steel blue, french navy, peacock blue, ink blue,
  sapphire blue, azul cielo
turquoise: aqua, aquamarine, turkis, turkise, turkisfarben, turquesa, turchese
green: olive, mint, olive drab, gron, dark green, light green, forest green, olive green, moss green,
  sage green, mint green, emerald green, bottle green, lime green, sage, emerald, khaki, avocado green,
  hunter green, army green, pistachio green, racing green, british racing green, sea green, apple green,
  neon green, grun, vert, verde, groen, grune, grunen, gruner, grunes, dunkelgrun, hellgrun, verte, verts,
  vertes, verdes, olivgrun, grunem, gronn, grona, gronne, groene, yesil, vihrea, zielony, zielona,
  zielone, morkgron, morkegronn, lysegronn, donkergroen, lichtgroen, vert fonce, vert olive,
  vert bouteille, verde oscuro, verde oliva, verde claro, dunkelgrune, dunkelgrunen, hellgrune, tannengrun,
  salbeigrun, moosgrun, mintgrun, flaschengrun, caqui, jade green, kelly green, seafoam green,
  eucalyptus green, petrol green, khaki green
yellow: mustard, mustard yellow, gelb, jaune, amarillo, geel, amarilla, gelbe, gelben, gelbes, gelber,
  gule, giallo, gialla, gele, amarillos, amarelo, amarela, keltainen, zolty, zolta, zolte,
  senfgelb, okergeel
orange: terracotta, rust, rust orange, burnt orange, naranja, naranjas, oranje, laranja, arancione,
  arancio, pomaranczowy, orangefarben, terrakotta, turuncu
purple: violet, lilac, mauve, plum, aubergine, lila, violett, violette, violettes, violet fonce, paars,
  paarse, morado, morada, morados, roxo, roxa, fioletowy, fioletowa, lilla, fliederfarben
pink: hot pink, dusty pink, blush pink, light pink, baby pink, dusty rose, dusky pink, dusky rose,
  old rose, salmon pink, neon pink, pale pink, bright pink, soft pink, rose coloured, rose colored,
  rose pink, fuchsia, magenta, rosa, roze, rosada, rosefarben, pembe, rozowy, rozowa, rozowe,
  rosa palo, altrosa, hellrosa, zartrosa, pinken, pinkes, rose pale, rose poudre, pinkki
brown: tan, dark brown, light brown, cognac, chestnut brown, braun, brun, marron, bruin, braune, braunen,
  brauner, braunes, brune, bruns, brunt, dunkelbraun, hellbraun, bruine, donkerbruin, marrone, marroni,
  castanho, castanha, kahverengi, ruskea, brazowy, brazowa, marrones, cafe oscuro
cream: off cream
beige: sand, natural colour, natural color, ivory, creme, ecru, taupe, camel, sand coloured, sand colored,
  beiges, beigen, bezowy, bezowa, sandfarben, naturfarben, gebroken wit, cremefarben
`

/** Goods that colours are called after. */
export const COLOR_LIKE =
  'honey champagne chocolate wine coffee camel caramel cherry walnut oak pine butter tea'

/** Kinds too broad to be the name of what belongs to them: a desk is called a desk. */
export const BROAD_GOODS = `
furniture, kitchen appliances, tools, clothes, toys, cookware, pet supplies, car parts, camping gear,
building materials, fitness equipment, tableware, baby gear, bags, beauty products, instruments, food, sports equipment,
jewelry, collectibles, bedding, art, medical equipment, garden tools, craft supplies, bike parts, storage, art supplies,
office supplies, party supplies, livestock, skin care, garden furniture, smart home, computer parts, bathroom fittings,
catering equipment, cleaning supplies, hair care, fishing gear, climbing gear, stationery, snacks, golf clubs,
jackets, shoes, plants, chairs, antiques, boats, surfboards, vitamins, supplements, lawn mowers, dresses, vacuum cleaners,
mobility scooters, audio interfaces, sunglasses, heaters, irons, hats, bathtubs, moving boxes, phone cases, grills, houses, costumes,
board games, hot tubs, chargers, services
`

/** Names of some goods of broad kinds that have several, or are makes, models or words of other languages. */
export const GOODS_NAMES = `
food = dry food, wet food
sofas = sofa, sofas, couch, couches, corner sofa, settee, settees, canape, l shaped sofa, leather sofa,
  sectional, loveseat, chesterfield, pull out couch
wardrobes = wardrobe, wardrobes, kleiderschrank, armario, ikea pax, pax wardrobe, armoire
bookcases = bookcase, bookcases, ikea billy, billy, billy bookcase, bookcases oak
shelves = shelf, shelves, shelving, estanteria, kallax, kallax unit, ikea kallax, regal
beds = bed, beds, bett, double bed, single bed, king size bed, queen bed, king bed
tables = table, tables, tisch, mesa
coffee tables = coffee table, couchtisch, table basse
dining tables = dining table, dining room table, esstisch, kitchen table
desks = desk, desks, schreibtisch
dressers = dresser, kommode, chest of drawers, tall boy, tallboy, malm, ikea malm, hemnes
sofa beds = sofa bed, sofabed, sofa beds, sofa bed couch
refrigerators = fridge, fridges, refrigerator, refrigerators, kuhlschrank, fridge freezer,
  american fridge, larder fridge
freezers = freezer, freezers, gefrierschrank, deep freezer, chest freezer, chest freezers, upright freezer
dishwashers = dishwasher, dishwashers, dish washer, spulmaschine
kettles = kettle, electric kettle, wasserkocher, water kettle
stand mixers = stand mixer, stand mixers, kitchenaid, kuchenmaschine
blenders = blender, blenders, vitamix, nutribullet, nutri bullet, licuadora, smoothie maker
stoves = stove, stoves, cooker
french presses = french press, french presses, cafetera
multicookers = multicooker, instant pot, ninja foodi
slow cookers = slow cooker, crockpot, crock pot
coffee machines = nespresso, keurig, moccamaster, kaffeemaschine, machine a cafe
espresso machines = espresso machine, espresso machines, espresso maker, gaggia, sage barista,
  barista express, rancilio, delonghi
high chairs = high chair, highchair
tents = zelt, tente, tienda de campana
snow blowers = snowblower, snow blower
sunscreen = spf, suncream, sun cream, sunscreen, sunscreens
cargo bikes = cargo bike, cargo bikes, lastenrad, bakfiets
surfboards = fish board, shortboard, longboard surfboard, soft top
bathtubs = bathtub, rolltop tub, tub, clawfoot tub, clawfoot tubs, bath tub
sleeping bags = schlafsack, sac de couchage, saco de dormir
drills = bohrmaschine, perceuse, taladro, akkuschrauber, cordless drill, hammer drill, power drill, dewalt drill,
  makita drill
wheelchairs = rollstuhl
wool = wolle, laine, lana
pillows = kissen, oreiller, almohada
duvets = bettdecke, couette
pans = poele, pfanne, sarten
shirts = hemd, camisa
trousers = pantalon, pantalones
jackets = jacke, veste, chaqueta, blouson
coats = manteau, abrigo
winter tyres = winterreifen
tyres = reifen, pneus, neumaticos, tires, tyres
trainers = zapatillas, zapatillas de correr, laufschuhe
hiking shoes = wanderschuhe
action figures = funko, funko pop
aquariums = juwel, juwel rio, fluval, fish tank
cat trees = cat tree, cat tower
office chairs = office chair, office chairs, desk chair, herman miller, herman miller aeron, aeron,
  steelcase, steelcase leap, herman miller sayl, mirra, embody chair, burostuhl
`

/** Names of colours that are mostly other things. */
export const SHADES = `
champagne, honey, oat, oatmeal, natural, stone, slate, moss, clay, mushroom, caramel, nude, blush, rose,
  peach, apricot, salmon, raspberry, cherry, pistachio, lavender, graphite, gunmetal, pewter, chrome, pearl, bone, wheat,
  biscuit, ochre, sienna, saffron, lemon, sunflower, jade, seafoam, peacock, ink, midnight, wine, oxblood, ruby, putty, flax,
  sandstone, driftwood, honeycomb, butterscotch, toffee, chestnut, mahogany, tangerine, cranberry, mulberry, heather, thistle, iris, periwinkle, cornflower, glacier,
  ocean, lagoon, spruce, fern, matcha, loden, celadon, alabaster, eggshell, parchment, fawn,
  buff, mink, truffle, pebble, onyx, ebony, raven, obsidian, iridescent, rainbow, multicolour, multicolor,
  tortoiseshell, tortoise, leopard, transparent, clear, chocolate brown, chocolate, espresso brown, ash gray, ash grey, smoke gray, smoke grey, forest, berry, cinnamon, mocha
`

/** What colours only have a part in. */
export const COLOR_COMPOUNDS = `
none = terracotta pot, terracotta pots, terracotta planter, terracotta planters, terracotta tiles, black friday, black decker, black and decker, black tea, black coffee, black pepper, black bean,
  black beans, black market, black belt, black forest, black cat, black lab, black labrador, black labs,
  black powder, black seed, black seed oil, black pudding, black cab, black metal, black mirror, black ice,
  black diamond, black rice, black garlic, black lentils, black salt, black soap, black hole,
  black sabbath, black keys, black panther, black sea, black country, white wine, white wines, white noise,
  white chocolate, white rice, white bread, white board, white goods, white sugar, white vinegar,
  white tea, white paper, white water, white rum, white label, white musk, white pepper, white lab,
  white elephant, white cat, white dog, white spirit, white collar, white oak, white stripes, white sage,
  red wine, red wines, red meat, red bull, red cross, red onion, red onions, red lentils, red cabbage,
  red carpet, red light, red lights, red light therapy, red dwarf, red hat, red wing, red wings, red rum,
  red sox, red sea, red rice, red tea, red bush, red pepper, red peppers, red beans, red curry, red clover,
  red dead, red dead redemption, red deer, red hot, red tape, red flag, red flags, red panda, red squirrel,
  red bull cans, red kite, red light mask, green tea, green thumb, green house, green bean, green beans,
  green onion, green onions, green curry, green juice, green card, green energy, green fingers,
  green coffee, green lentils, green bay, green egg, big green egg, green beret, green belt, green day,
  green peppers, green power, green screen, green light, green laser, green clay, green smoothie,
  green smoothies, blue light, blue lights, blue collar, blue cheese, blue cross, blue tooth, blue ray,
  blu ray, blue whale, blue tits, blue tit, blue jays, blue ridge, blue mountain, blue mountains,
  blue moon, blue monday, blue badge, blue note, blue peter, blue yeti, blue tac, blue tack, blue stilton,
  blue period, blue book, blue heeler, blue russian, blue planet, blue apron, blue lagoon, brown rice,
  brown sugar, brown bread, brown bear, brown bears, brown ale, brown sauce, brown trout, brown butter,
  brown paper, brown lab, brown dog, james brown, dan brown, brown eyes, gray hair, grey hair, gray hairs,
  grey hairs, gray water, grey water, earl grey, lady grey, gray goose, grey goose, fifty shades of grey,
  gray area, grey area, grey's anatomy, grey hound, gold standard, gold medal, gold leaf, gold plated,
  gold filled, gold vermeil, gold coin, gold coins, gold bar, gold bars, gold coast, gold rush, gold fish,
  gold card, gold panning, gold member, golden retriever, golden retrievers, golden doodle,
  golden labrador, golden gate, golden milk, golden syrup, golden girls, golden age, golden hour,
  golden shovel, golden delicious, golden wedding, golden anniversary, golden beets, solid gold, 14 k gold,
  18 k gold, 9 ct gold, silver lining, silver surfer, silver fern, silver screen, silver plated,
  silver coin, silver coins, silver wedding, silver anniversary, silver fox, silver labrador,
  sterling silver, silver birch, silver spoon, silver cross, silver lake, silver spring, silver polish,
  silver cleaner, silver service, orange juice, orange tree, orange trees, orange juicer, orange peel,
  orange blossom, orange county, orange wine, orange wines, orange marmalade, orange squash, orange zest,
  orange essential oil, orange oil, blood orange, orange is the new black, orange amp, orange amps,
  clockwork orange, yellow pages, yellow onion, yellow jersey, yellow stone, yellow submarine,
  yellow curry, yellow fin, yellow lentils, yellow card, yellow nails, yellow teeth, pink floyd,
  pink noise, pink salt, pink himalayan, pink panther, pink gin, pink lady, pink grapefruit, pink lemonade,
  purple rain, purple mattress, purple carrot, purple heart, deep purple, the color purple,
  the colour purple, alice walker, cream cheese, ice cream, face cream, hand cream, night cream, eye cream,
  sun cream, coconut cream, day cream, body cream, foot cream, shaving cream, cream of tartar,
  whipped cream, sour cream, cream tea, barrier cream, nappy cream, diaper cream, bb cream, cc cream,
  cream maker, cream blush, cream charger, cream charges, cold cream, clotted cream, double cream,
  anti aging cream, wrinkle cream, hydrocortisone cream, acne cream, cream soda, nipple cream, irish cream,
  cream liqueur, moisturising cream, moisturizing cream, curl cream, hair cream, olive oil, olive oils,
  olive tree, olive trees, olive wood, olive garden, olive tapenade, olive jar, olive green oil,
  olive skin, olive spread, olive pitter, mint tea, mint sauce, mint condition, mint green tea,
  mint chocolate, mint plant, mint toothpaste, mint flavour, mint flavor, mint leaves, mint syrup,
  chocolate mint, fresh mint, mint julep, mint linux, linux mint, mint state, near mint, mint choc,
  royal mint, mint sweets, mint oil, sage barista, sage bambino, sage oracle, sage espresso, sage grinder,
  sage tea, sage smudge, sage stick, sage sticks, sage bundle, sage plant, sage leaves, clary sage,
  sage advice, sage stuffing, sage butter, sage coffee machine, from sage, by sage, sage smart,
  rust remover, rust proof, rust resistant, rust free, rust spots, rust protection, rust converter,
  rust inhibitor, rust prevention, not rust, never rust, does not rust, will not rust,
  rust lang, rust programming, rust book, no rust, any rust, some rust, rust treatment, rust stains,
  rust prone, to rust, may rust, surface rust, rust through, charcoal grill, charcoal grills, charcoal bbq,
  charcoal barbecue, charcoal filter, charcoal filters, charcoal mask, charcoal toothpaste, charcoal soap,
  charcoal starter, charcoal smoker, charcoal pencil, charcoal pencils, charcoal drawing,
  charcoal briquettes, lump charcoal, activated charcoal, charcoal chimney, charcoal sticks,
  charcoal tablets, bag of charcoal, drawing charcoal, charcoal sketches, charcoal powder, charcoal or gas,
  gas or charcoal, charcoal grilling, mustard seed, mustard seeds, dijon mustard, mustard oil,
  english mustard, wholegrain mustard, mustard powder, honey mustard, mustard greens, mustard plaster,
  colonel mustard, hot mustard, yellow mustard, copper pan, copper pans, copper pot, copper pots,
  copper pipe, copper pipes, copper wire, copper bottom, copper cookware, copper bracelet, copper peptides,
  copper sulphate, copper sulfate, copper tape, copper still, copper mug, copper mugs, copper free,
  copper iud, copper core, copper tongue, bronze age, bronze medal, bronze bell, brass band,
  brass instrument, brass instruments, brass section, brass monkey, brass polish, solid brass,
  brass fittings, brass screws, brass hinges, coral reef, coral reefs, coral sea, coral castle, coral food,
  coral beach, coral calcium, coral snake, reef coral, live coral, plum jam, plum tree, plum trees,
  plum tomatoes, plum brandy, plum wine, plum sauce, plum job, plum pudding, plum cake, plum duff,
  lavender oil, lavender essential oil, lavender tea, lavender scent, lavender spray, lavender plant,
  lavender bag, lavender bags, lavender candle, lavender soap, lavender field, lavender sachet,
  lavender hand, violet crumble, violet flower, violet syrup, african violet, african violets, violet club,
  parma violet, parma violets, violet evergarden, aubergine parmigiana, aubergine plant, aubergine dip,
  teal swan, sand castle, sand pit, sand paper, sand box, sand timer, sand filter, kinetic sand, sand bag,
  sand bags, sand dunes, sand toys, silica sand, play sand, sand free, sand proof, sand trap, in the sand,
  on sand, soft sand, sand wedge, sand toy, sand blasted, sand mat, magic sand, cat sand, tan line,
  tan lines, fake tan, self tan, spray tan, tan remover, sun tan, suntan, natural tan, tan mitt,
  tan through, tanning, tan accelerator, fake tans, gradual tan, tan removal, to tan, my tan, tan easily,
  tan skin, tan pin, tan stand, tan stands, turquoise jewelry, turquoise jewellery, turquoise ring,
  turquoise coast, turquoise stone, turquoise necklace, emerald ring, emerald isle, emerald city,
  emerald earrings, emerald necklace, emerald cut, emerald pendant, pokemon emerald, ivory coast,
  ivory keys, ivory tower, camel hair, camel toe, camel milk, camel pack, camel back, camel cigarettes,
  camel ride, cognac glass, cognac glasses, bottle of cognac, cognac tasting, cognac bottle, good cognac,
  xo cognac, vsop cognac, scarlet letter, scarlet fever, scarlet witch, captain scarlet, scarlet pimpernel,
  scarlet macaw, pokemon scarlet, crimson tide, crimson desert, burgundy wine, burgundy wines,
  burgundy glass, burgundy glasses, white burgundy, red burgundy, from burgundy, petrol station,
  petrol car, petrol engine, petrol mower, petrol can, petrol cap, petrol chainsaw, petrol lawnmower,
  petrol lawn mower, petrol strimmer, petrol generator, petrol stove, petrol head, petrol powered,
  petrol or, petrol heads, petrol tank, petrol pump, no petrol, petrol leaf blower, unleaded petrol,
  petrol price, petrol prices, indigo girls, indigo dye, indigo books, indigo park, aqua aerobics,
  aqua fit, aqua shoes, aqua marine, aqua gym, aqua park, aqua socks, aqua aerobic, aqua jogging,
  aqua bike, aqua zumba, acqua di gio, aqua di gio, aqua di parma, magenta tv, magenta cartridge,
  magenta ink, magenta toner, yellow ink, yellow toner, yellow cartridge, black ink, black toner,
  black cartridge, cyan ink, black ink cartridge, black ink cartridges, rosa parks, maroon 5, maroon five,
  lime green tea, khaki campbell, apple green tea, sky blue credit, navy seal, navy seals, us navy,
  navy beans, navy exchange, navy wife, navy veteran, royal navy, navy federal, old navy, navy base,
  rose gold plated, marron glace, prairie gold, rot proof, dry rot, wet rot, rot resistant, root rot,
  not rot, and rot, or rot, rot weiler, brain rot, tan sad, red velvet cake, red velvet cupcakes,
  black forest cake
`
