/** More kinds of goods with their names, makes and models, in the format of `GOODS`. */
export const MORE_GOODS = `
firewood = logs, ash logs, oak logs, birch logs, seasoned logs, kiln dried logs, kindling
laptops = matebook, latitude laptop, elitebook, probook, ideapad, vivobook, inspiron, toughbook,
  gaming laptops, refurbished laptop, framework laptop, surface pro, macbook pro 14, macbook air m1,
  macbook air m2, macbook m1, laptops for students, lenovo yoga, lenovo legion, asus rog, hp pavilion,
  acer aspire, portatil, ordinateur portable, laptop for college, 2 in 1 laptop, convertible laptop
phones = budget phone, cheap phone, simple phone, téléphone,
  smart phone, galaxy s21, galaxy s22, galaxy s23, galaxy s24, pixel 6, pixel 7, pixel 8, pixel 9,
  oneplus, huawei phone, xiaomi phone, redmi, nokia phone, flip phone, feature phone, mobile phones,
  cell phones, xperia, moto g, iphone 11, iphone 12, iphone 13, iphone 14, iphone 15, iphone 16, iphone se,
  telefono, telephone portable, movil, dumb phone, dumbphone, samsung phone, smartphones android,
  senior phone, satellite phone, phone with a good camera, iphone mini, galaxy a54
tablets = galaxy tab, fire tablet, kindle fire, remarkable, ipad mini, surface go, e ink tablet, tableta,
  tablette, e reader tablet, drawing pad, pen display, ipad 9, ipad 10, ipads pro, kids tablet,
  writing tablet, boox
computers = optiplex, optiplexes, thinkcentre, mac pro, desktop computers, desktops, desktop pc,
  gaming computer, custom pc, imacs, mini pcs, thin client, chromebox, gaming rig
monitors = lcd monitor, led monitor, 4k screen, gaming monitor, computer screen, dual monitors,
  portable monitor, ultrasharp, ultrawide monitor, 4k monitors, 27 inch monitor, monitor 27, gaming monitors,
  moniteur, bildschirm
computer parts = ddr4, ddr5, cpu cooler, ryzen, nvme, pc parts, computer part, video card, geforce, radeon,
  mainboard
cameras = mirrorless cameras, slr, bridge camera, compact camera, digital camera, digital cameras,
  disposable camera, canon 5d, canon 80d, canon 90d, canon m50, canon ae 1, nikon d3500, nikon d5600,
  nikon f3, nikon z50, fuji x100, fuji xt3, x100v, sony a7, a7 iii, a6000, a6400, rolleiflex, hasselblad,
  olympus om, pentax k1000, canon r10, canon r, insta360, osmo pocket, baby camera, vlogging camera,
  security camera, security cameras, cctv, vlog camera, security cam, baby cam, ring doorbell camera,
  nikon d3, canon g7x, fuji xt30, x t30, x t5, instax, instax mini, canon powershot, point and shoots,
  sony zv1, digicam, kamera, appareil photo, camara, film cameras, 35mm camera, 35mm film camera, action cam,
  360 camera, wildlife camera, dash cam front, camera body
camera lenses = 50mm lens, 35mm lens, macro lens, wide angle lens, kit lens, sigma art lens, lens 50mm
tripods = monopod, gimbal, camera tripod
headphones = earphone, over ear headphones, noise cancelling earbuds, sennheiser, beyerdynamic, bose qc35,
  wh 1000xm4, wh 1000xm5, audio technica headphones, in ears, iems, wireless earbuds, headphones and mic,
  earbud case, bone conduction headphones, over ear headphones wireless, wireless headphones,
  bluetooth headphones, sony wh 1000xm4s, gaming headphones, running headphones, sleep headphones,
  kids headphones, headphone set, earplugs headphones, kopfhorer, ecouteurs, casque audio, auriculares,
  audifonos, airpods max, true wireless, studio headphones, dj headphones, open back headphones
speakers = soundlink, jbl flip, jbl charge, studio monitors, pa system, pa speaker, pa speakers,
  karaoke machine, boombox, hi fi, av receiver, receiver, sound bar, marshall speaker, portable speaker,
  smart speaker, smart speakers, alexa echo, echo dot, google home, homepod, surround sound system,
  bluetooth speakers, bookshelf speaker, smart display, wifi speaker, shower speaker, party speaker, altavoz,
  enceinte, lautsprecher, stereo system, sound system, speaker system, floorstanding speakers
turntables = technics, record turntable, pro ject debut, dj controller, dj decks, cdj
amplifiers = guitar amplifier, bass amplifier, amp head, combo amp, fender amp, marshall amp, vox amp,
  headphone amp, preamp, blues junior, power amplifier, integrated amplifier, fender twin, fender twin reverb,
  ac30, marshall stack, bass cab, guitar cab, guitar cabinet
microphones = shure sm58, shure sm7b, condenser microphone, usb microphone, blue yeti, wireless microphone,
  lavalier, sm58, sm58s, sm57, sm7b
audio interfaces = focusrite, scarlett, audio mixer
guitar pedals: guitar pedal, effects pedal, effects pedals, loop pedal, looper pedal, distortion pedal,
  delay pedal, reverb pedal, pedalboard
televisions = lg oled, samsung tv, roku tv, android tv, led tv, qled, plasma tv, 55 inch tv, 65 inch tv,
  4k tv, crt tv, fernseher, televiseur, televisor, 43 inch tv, 50 inch tv, smart tvs, 32 inch tv, tv set,
  frame tv, qled tv, mini tv
streaming sticks: streaming stick, chromecast, fire stick, roku, apple tv, set top box
projectors = mini projector, slide projector, projector screen, projector for movies, video projector,
  home cinema, beamers, projecteur
game consoles = ps3, ps2, playstation 5, playstation 4, xbox one, xbox 360, switch lite, nintendo ds,
  nintendo 3ds, sega mega drive, game cube, gamecube, n64, snes, atari, psp, ps vita, retro console,
  meta quest, oculus quest, vr headset, quest 3, quest 2, rog ally, ps5 disc edition, ps5 pro, ps5 slim, 3ds,
  nintendo 64, nes, dreamcast, sega genesis, oculus, gaming console, game controller, controller, gamepad,
  joystick, racing wheel, steering wheel for games
video games = ps4 games, xbox games, nintendo games, zelda game, pokemon game, steam game,
  nintendo switch games, pc game, pc games, zelda, mario kart, retro games, game cartridges
keyboards = keychron, wireless keyboard, gaming keyboard, ergonomic keyboard, split keyboard
computer mice = wireless mouse, ergonomic mouse, vertical mouse, mx master, computer mouse
printers = inkjet printer, photo printer, thermal printer, ender 3, prusa, bambu lab, resin printer,
  ink cartridges, printer ink, all in one printer, printer scanner, ink printer, receipt printer, drucker,
  imprimante, impresora
smartwatches = smart watches, apple watches, galaxy watch, pixel watch, garmin watch, forerunner, fenix,
  garmin fenix, garmin forerunner, whoop, fitness watch, fitness band, polar watch, coros, apple watch se,
  apple watch ultra, running gps watch, step counter, pedometer, heart rate monitor, chest strap, oura ring,
  whoop band, kids smartwatch
drones = dji, mavic, mavic air, mini drone, camera drone
routers = mesh system, wifi extender, mesh router, access point, network switch
chargers = phone charger, usb c charger, wireless charger, charging station, charging cable, usb hub,
  docking station, dock station, ev charger, wall charger, laptop charger, gan charger, magsafe charger,
  wallbox
smart home = smart bulb, smart bulbs, smart plug, smart plugs, doorbell, ring doorbell, nest thermostat,
  smart lights, philips hue, smart switch, smart speaker home, smart light, alarm system, motion sensor,
  hue lights, security system, smoke detector, smoke detectors, carbon monoxide detector, door lock,
  keyless lock, garage door opener
gps: bike computer, garmin edge, satnav, wahoo
bicycles = road cycle, trek, specialized bike, canyon bike, cannondale, giant defy, giant bike, raleigh bike,
  raleigh chopper, bianchi, surly, cube bike, santa cruz bike, orbea, scott bike, brompton bike,
  brompton bikes, womens bike, ladies bike, mens bike, city bikes, gravel bikes, fixed gear,
  single speed bike, full suspension, hardtail, downhill bike, strider, kona bike, triathlon bike, tricycle,
  trike, unicycle, penny farthing, recumbent, peugeot bike, fuel ex, stumpjumper, rockhopper, allez,
  kids bikes, electric bicycle, e mtb, step through bike, bikes for kids, steel road bike, single speed,
  commuter bicycle, folding bicycle, mountainbike, fahrrader, gravelbike, velo de route, bici, fiets,
  bakfiets, cykel, sykkel, rower gorski, bmx bike, balance bikes
bike parts = bike tyres, bike tires, inner tubes, crankset, derailleur, fork, forks, brake pads, cassette,
  bike chain, bike light, bike lights, panniers, pannier bags, pannier, bike stand, turbo trainer,
  bike trainer, wheel set, dropper post, bike basket, bike bell, bike bag, bicycle helmet lock, inner tube,
  bike tire, bike seat, cycling computer, kickstand, mudguards, fenders, smart trainer, bike rack for car
cars = honda jazz, honda cr v, toyota yaris, toyota prius, toyota rav4, rav4, hyundai i10, hyundai i20,
  kia picanto, opel corsa, vauxhall corsa, corsa, ford transit, ford ranger, ford mustang, mustang, golf gti,
  audi a3, audi a4, bmw 320d, mercedes c class, mini cooper, land rover, range rover, suzuki swift,
  suzuki jimny, nissan micra, nissan qashqai, tesla model y, dacia, seat ibiza, peugeot 208, peugeot 206,
  citroen c3, chevy silverado, silverado, f 150, 4runner, forester, outback, maruti swift, maruti alto,
  wagonr, hyundai creta, cx 5, mazda 3, vw caddy, vw transporter, transporter van, estate car, family car,
  small car, first car, work van, delivery van, sports car, cabriolet, kombi, auto, voiture, coche, carro,
  7 seater, electric car, hybrid car, land cruiser, hilux, transit van, mercedes sprinter, sprinter van,
  cargo van, vw t5, citroen, opel astra, bmw 3, tesla, honda crv, yaris, toyota hilux, ford escape, dodge ram,
  jeep, wrangler, cherokee, passenger van, ute, hatch, saab, twingo, beetle car
motorhomes = vw camper, touring caravan, static caravan, fifth wheel, camper vans, campervans, motor home,
  wohnmobil, wohnwagen, camping car, autocaravana, folding camper, airstream, tiny home, popup camper
trailers = horsebox, horse box, horse float, food trailer, concession trailer,
  box trailer, car trailer, flatbed trailer, boat trailer, cargo trailer, enclosed trailer, anhanger,
  remorque, remolque, dump trailer, livestock trailer
motorcycles = honda activa, activa, royal enfield, bullet 350, classic 350, ktm, ktm 390, duke 390, yamaha r1,
  yamaha mt, mt 07, suzuki gsx, honda cb, honda cbr, cbr, triumph bonneville, bmw gs, yamaha r15,
  bajaj pulsar, hero splendor, honda grom, piaggio, lambretta, sportster, motor scooter, 125cc, dual sport,
  adventure bike, motocross bike, pit bike, quad bike, quad, atv, motorbike 125, suzuki sv, moto, motorrad,
  motocicleta, mopeds, vespas, cafe racer, sportbike, enduro, side by side utv, snowmobile, cruiser motorcycle
motorcycle gear: motorcycle jacket, motorcycle boots, motorcycle gloves, motorbike gear, motorcycle suit,
  bike leathers
scooters = e scooters, xiaomi scooter, stunt scooter, electric scooters, kids scooter, knee scooter,
  kick scooters, trottinette, patinete, roller scooter
mobility scooters: mobility scooter, electric wheelchair, power wheelchair, power chair
car parts = gearbox, bumper, headlight, headlights, tail light, wing mirror, winter wheels, summer tyres,
  all season tyres, spare wheel, clutch kit, brake discs, engine block, catalytic converter, roof bars,
  roof bar, roof racks, roofbox, tonneau cover, floor mats, car mats, seat covers, jump starter, jump leads,
  towbar, bike carrier, cargo carrier, hitch, tyre set, set of tyres, set of tires, steering wheel,
  wheels and tires, spark plugs, car charger, car tires, winterreifen, sommerreifen, reifen, pneus,
  neumaticos, engine, car seat covers, roof box thule, thule box, tow hitch, car radio, hardtop, transmission,
  hubcap, snow chains, car cover, radiator car, alloy rims
car seats = isofix seat, convertible car seat, baby car seat, toddler car seat, isofix base
boats = boat engine, boat engines,
  rib boat, fishing boat, jon boat, pontoon boat, sailing boat, laser dinghy, catamaran, motor boat,
  motorboat, rowboat, inflatable kayak, sea kayak, yacht, narrowboat, jet ski, jetski, canoe with paddles,
  rib, sail boat, houseboat, pontoon, segelboot, bateau, barca, outboard engine
paddles: kayak paddle, paddle, canoe paddle, oars
life jackets: life jacket, life vest, life vests, buoyancy aid
camping gear = camp bed, camping table, camping chair, backpacking tent, family tent, tipi tent, bell tent,
  lantern, tarp, bivy, bivvy, water filter, head torch, torch, flashlight, trekking poles, hiking poles,
  nordic walking poles, trekking pole, walking pole,
  walking poles, picnic blanket, jetboil, coleman stove, gas stove camping, camping cooker, awning, gazebo,
  swag, esky, dry sack, camping pillow, bear canister, 2 person tent, camping cot, camping cookware, mess kit,
  camping lantern, water filter camping, camping mattress, mosquito net, inflatable mattress, coolbox,
  cool bag, zelt, tente, schlafsack, sac de couchage, tienda de campana, saco de dormir, isomatte
bags = crossbody bag, crossbody, shoulder bag, beach bag, shopping bag, camera bag, changing bag, nappy bag,
  belt bag, bum bag, fanny pack, holdall, garment bag, cabin bag, cabin suitcase, hand luggage, travel bag,
  leather bag, work bag, bucket bag, clutch bag, sling bag, toiletry bag, packing cubes, makeup bag,
  overnight bag, duffle, duffle bag, tool bag, rolltop, samsonite, weekend bag, carry on suitcase,
  trolley bag, hard shell suitcase, wash bag, cosmetic bag, tasche, handtasche, koffer, sac, sac a main,
  valise, bolso, maleta, mochila de viaje
microscopes = mikroskop, microscopio
telescopes = teleskop, telescopio
backpacks = travel backpack, laptop backpack, osprey backpack, school backpack, hiking pack, baby backpack,
  bookbag, back pack, backpack hiking, rucksacke, osprey pack, hydration pack, running vest, schulranzen,
  mochila, sac a dos, school rucksack, diaper backpack
skis = ski poles, alpine skis, downhill skis, ski bindings, skis and bindings, twin tips, ski gear,
  freeride skis, ski goggles, goggles
snowboards = snowboard boots, snowboard bindings, splitboard, sled, sledge, toboggan
surfboards = foamie, funboard, foam board, windsurf board, kite board, kitesurf kite, wing foil
wetsuits = wet suit, steamer wetsuit
skateboards = penny board, cruiser board, electric skateboard, skate deck
ice skates = hockey skates, figure skates, roller blades, skating boots
golf clubs = golf club, golf balls, golf trolley, driver and irons, wedges, callaway, titleist, taylormade,
  golf shoes, golf cart
fishing gear = fishing tackle, rod and reel, fly reel, carp rod, fishing chair, lures, waders, bait caster,
  spinning rod
climbing gear = harness, belay device, chalk bag, bouldering mat, climbing rack, quickdraws, climbing shoe,
  belay glasses
tennis rackets = badminton set, squash racket, table tennis bat, pickleball paddle, pickleball paddles,
  padel rackets, ping pong paddles
sports equipment: cricket bat, cricket kit, cricket pads, hockey stick, lacrosse stick, baseball glove,
  baseball bat, boxing gloves, soccer goal, football goal, volleyball net, dartboard, bow and arrow,
  compound bow, fencing foil, shin guards, hockey gear, rugby ball, netball, disc golf discs, archery bow,
  swimming goggles, snorkel, snorkel set, fins, scuba gear, diving gear, regulator, table tennis,
  skipping rope, jump rope, swim fins, ball pump, football, footballs, basketball, basketballs, volleyball,
  frisbee, boxing bag, bowling ball, ice hockey stick, ping pong paddle, diving mask, diving fins, mouthguard,
  darts, dart board, pool cue, croquet set, boules, petanque set, slackline, tennis balls, climbing holds,
  horse saddle gear
fitness equipment = dumb bells, exercise bikes, olympic bar, weight plates, plates and bar, bumper plates,
  rower machine, concept2, stair stepper, ab roller, gym equipment, gym gear, home gym set, exercise machine,
  treadmill desk, walking pad, under desk treadmill, exercise ball, pilates reformer, pilates ring,
  resistance band, adjustable dumbbells, bench and weights, nordictrack, multigym, multi gym, yoga block,
  yoga blocks, yoga bolster, theragun, pull up bars, stationary bike, spinning bike, concept2 rower,
  exercise mat, gym mat, hantel, hanteln, laufband, tapis de course, smith machine, sandbag, battle rope
trampolines: trampoline, rebounder
helmets = climbing helmet, riding helmet, kids helmet, horse riding hat, skate helmet, full face helmet
horse tack: bridle, horse rug, horse rugs, riding boots, jodhpurs, stirrups, girth, halter, horse blanket,
  dressage saddle
furniture = sofabed, sofa beds, corner sofa, chaise longue, chaise, chesterfield, settee, settees, divan,
  double bed, single bed, king size bed, queen bed, king bed, bunk beds, loft bed, cabin bed, bed base,
  slatted base, four poster, tall boy, tallboy, buffet, buffet cabinet, corner desk, computer desk,
  l shaped desk, sit stand desk, trestle table, drop leaf table, folding table, dining room table,
  kitchen cabinets, kitchen units, billy bookcase, billy, malm, kallax unit, ikea kallax, ikea malm,
  pax wardrobe, ikea pax, hemnes, armoire, linen cupboard, cupboard, cupboards, pantry, wine rack, coat rack,
  coat stand, hat stand, hallway bench, storage bench, bench, benches, blanket box, toy box, bedside tables,
  end table, end tables, nest of tables, nesting tables, tv unit, tv cabinet, tv bench, media console,
  media unit, entertainment center, filing cabinets, glass cabinet, china cabinet, display case,
  display cases, shop counter, shop fittings, reception desk, drawers, drawer unit, drafting table,
  folding bed, pull out couch, pouf, footstool, foot stool, room divider, screen divider, plant stand, lowboy,
  secretary desk, roll top desk, dressing table, makeup vanity, corner unit, shelving unit, shelf unit,
  floating shelves, wall shelf, bean bag, beanbag, bean bags, bett, sessel, tisch, couchtisch, esstisch,
  kleiderschrank, canape, table basse, armario, mesa, nightstands, wall unit, bench seat, storage cabinet,
  vitrine, rolltop desk, day bed, murphy bed, fauteuil, sofa bed couch, sillon, estanteria, etagere, meuble,
  meubles, mobel, bookcases oak, accent table, sofa table, chaise lounge, l shaped sofa, leather sofa,
  crate shelf, chest, bar stool table, poufs, pouffe, bean bag chair
desks = standing desk converter, desk converter, desk riser, standing desks, gaming desk, office desk,
  kids desk
chairs = dining chair, wingback, wingback chair, eames chair, eames, lounge chair, office stool, bar stool,
  barstool, barstools, garden chairs, garden chair, deck chair, deckchair, deckchairs, adirondack chairs,
  adirondack chair, camp chairs, stacking chairs, stackable chairs, swivel chair, task chair, herman miller,
  steelcase, steelcase leap, herman miller sayl, embody chair, mirra, ercol chair, ercol chairs,
  bentwood chairs, windsor chair, school chairs, kneeling chair, massage chair, papasan, papasan chair,
  egg chair, hanging chair, piano stool, church pews, pew, pews, ikea poang, poang, recliner chair, stühlen,
  chaises, sillas, silla, task chairs, ergonomic chair, deck chairs, camp chair, beach chair, wing chair,
  kitchen chairs, burostuhl, step stool, folding chair, rocker
mattresses = king mattress, double mattress, single mattress, full mattress, twin mattress, crib mattress,
  cot mattress, mattress topper, tempur, futon mattress, latex mattress, matratze
bedding = bed linen, bedspread, throw blanket, throws, throw, electric blanket, fitted sheet, flat sheet,
  pillowcase, pillowcases, mattress protector, down comforter, bedsheets, bed sheet, sleep mask, pillow cases,
  memory foam pillow, body pillow, pregnancy pillow, neck pillow, cushion, cushions, silk pillowcase,
  linen sheets, mattress cover, travel pillow, bettwasche, bettdecke, kissen, couette, oreiller, almohada,
  manta, decke, sleeping mask pillow
rugs = area rug, runner rug, wool rug, rugs and carpets, bath mat, doormat, door mat, rugs wool,
  jute rug, teppich, tapis, alfombra
lamps = light fitting, light fittings, floodlight, floodlights,
  lamps and shades, lampshade, lamp shade, lampshades, ceiling light, ceiling lamp, pendant lamp,
  pendant lights, string lights, fairy lights, led strip, light fixture, light fixtures, sconce, sconces,
  ring light, grow light, grow lights, light therapy lamp, anglepoise, salt lamp, lava lamp, sunrise alarm,
  floor lamps, table lamps, strip lights, bedside lamps, led strips, lanterns, wall light, spotlight,
  torch light, flashlights, head torches, lampe, lampara, stehlampe, lightbulbs, light bulbs,
  sunrise alarm clock, wake up light, sad lamp, tiffany lamp
curtains = roller blind, roller blinds, venetian blinds, blackout curtains, curtain rail, curtain rod,
  net curtains, shutters, roman blinds, shower curtain, vorhange, rideaux, cortinas
mirrors = full length mirror, bathroom mirror, standing mirror, vanity mirror, makeup mirror, spiegel, miroir,
  espejo, antique mirror, hand mirror
clocks = mantel clock, longcase clock, cuckoo clock, carriage clock, clock radio, cuckoo clocks,
  radio alarm clock, digital clock, wanduhr, wecker, reveil, despertador, bracket clock
vases = flower vase, vases and pots, planter, planters, plant pots, flower pots, terracotta pots, raised bed,
  raised beds
kitchen appliances = coffee grinders, espresso grinder, espresso maker, aeropress, french press, chemex,
  kitchen mixer,
  hand held blender, smoothie maker, smoothie blender, ninja blender, nutribullet, ninja foodi,
  air fryer oven, crock pot, crockpot, multicooker, kitchen scale, kitchen scales, food dehydrator,
  dehydrator, egg cooker, waffle irons, raclette, fondue set, hot plate, electric hob, induction cooktop,
  gas hob, gas cooker, range cooker, aga, extractor hood, cooker hood, deep freezer, chest freezers,
  upright freezer, fridge freezers, american fridge, larder fridge, wine fridges, ice maker, ice machine,
  soda maker, sodastream, water kettle, gooseneck kettle, tea kettle, milk frother, panini press,
  sandwich maker, sandwich press, grill press, electric skillet, pasta machine, meat grinder, meat slicer,
  mincer, can opener, electric oven, wall oven, microwave oven, combi microwave, breville, delonghi, gaggia,
  sage barista, barista express, rancilio, bread machine, yogurt maker, ice cream machine, food mixer,
  spiralizer, vacuum sealer, rice cookers, kuhlschrank, gefrierschrank, kaffeemaschine, spulmaschine,
  dish washer, ovens and hobs, nutri bullet, keurig, moccamaster, hamilton beach, robot coupe, soup maker,
  stand mixers, bread makers, raclette grill, contact grill, kitchen scale electric, coffee roaster,
  drip coffee maker, pour over, french presses, v60, cold brew maker, water filter pitcher, water dispenser,
  kuchenmaschine, machine a cafe, cafetera, wasserkocher, mixeur, licuadora, tumble dryer kitchen
washing machines = front loader, top loader, washer and dryer, washer & dryer, washer / dryer, clothes dryer, heat pump dryer,
  condenser dryer, spin dryer, laundry machine, bosch washer, machine a laver, lave linge, lavadora,
  tumble dryers, trockner
vacuum cleaners = vacuum robot, vacuum robots, hoovers, henry hoover, dyson, dyson vacuum, shark vacuum, robo vac, robot vacuums,
  robot hoover, shop vac, wet vac, vac, steam cleaner, aspirateur, staubsauger, aspiradora, hand vac,
  cordless vacuums, miele vacuum, robot vacuum cleaner, mop, spin mop, dyson v15
irons = clothes iron, garment steamer, clothes steamer, steam iron, clothes horse, bugeleisen, fer a repasser,
  plancha de ropa, ironing station
sewing machines = sewing machines and overlockers, bernina, singer 221, janome, brother sewing machine, pfaff,
  sewing table, embroidery machine, cricut, knitting machine, quilting machine
sewing patterns = sewing pattern, dress patterns, knitting patterns
air conditioners = window ac, window ac unit, window air conditioner, ac units, tower fan, ceiling fans,
  pedestal fan, dyson fan, evaporative cooler, oil heater, infrared heater, panel heater, hepa filter,
  air filter
stoves = wood burner, log burner, wood stove, wood burning stove, pellet stove, fireplace, electric fireplace,
  fire surround, fire pit, firepit, chimenea
cookware = casserole, cast iron pot, griddle, griddle pan, crepe pan, sauté pan, nonstick pan, non stick pan,
  stainless pans, pots and pan set, pan set, saucepans, frying pans, cooking pots, roasting tin, roasting pan,
  baking trays, baking tray, cake tins, cake tin, muffin tin, pie dish, pizza stone, pizza steel, stock pots,
  stockpot, paella pan, tagine, bakeware, mixing bowls, mixing bowl, cutting board, cutting boards,
  chopping board, mortar and pestle, rolling pin, tea kettle stovetop, canning jars, mason jar, jars,
  carboy, demijohn, demijohns, tea strainer, cocktail shaker, carbon steel pan, wok pan,
  le creuset pot, staub, kitchen utensils, utensils, kitchenware, kitchen stuff, salad spinner, thermometer,
  meat thermometer, pressure canner, spice rack, dutch ovens, skillets, woks, baking dish, loaf tin,
  springform, colander, mandoline, measuring cups, spatula, pepper mill, salt mill, steamer basket,
  bamboo steamer, poele, pfanne, topf, sarten
knives = chef's knives, chefs knife, chefs knives, paring knife, steak knives, knife block, knife sharpener,
  whetstone, hunting knife, folding knife, leatherman, multitool, gyuto, nakiri, wusthof, pocketknife,
  penknife, carving knife, opinel, messer, couteau, cuchillo, whittling knife
tableware = plates, dinner plate, bowl, pasta bowls, soup bowls, serving dish, serving dishes,
  serving platter, platter, champagne flutes, tumblers, tumbler, beer glasses, whisky glasses, pint glasses,
  drinking glasses, decanter, carafe, pitcher, jug, tea cups, teacups, tea service, dinner service,
  coffee cups, travel mug, coffee mug, coffee mugs, drinking bottle, lunchbox, bento box,
  picnic basket, picnic set, cutlery set, flatware, chopsticks, napkins, tablecloth, table cloth, placemats,
  silver plated cutlery, porcelain, flask, hydro flask, stanley cup, yeti cup, insulated bottle, egg cups,
  cake stand, tray, cup set, teapots, cereal bowls, champagne glasses, water jug, porcelain set
tools = drills, power drill, impact wrench, drill set, screwdriver set, screwdriver, screwdrivers, hammer,
  hammers, spanner, spanners, spanner set, wrench, wrenches, socket wrench, pliers, hand tool, hand plane,
  chisels, chisel, clamps, bandsaw, band saw, scroll saw, miter saw, chop saw, track saw, hand saw,
  reciprocating saw, router table, wood router, planer, thicknesser, drill press, pillar drill, belt sander,
  orbital sander, bench grinder, vise, anvil, mig welder, tig welder, stick welder, soldering iron, heat gun,
  glue gun, nail gun, brad nailer, staple gun, tile cutter, wet saw, paint sprayer, step ladder, stepladder,
  extension ladder, ladders, scaffolding, scaffold tower, tool chest, tool box, tool boxes, tool belt,
  tool cabinet, work bench, saw horses, sawhorses, pressure washers, karcher, jet wash, air tools, compressor,
  generators, inverter generator, multimeter, oscilloscope, laser level, spirit level, laser measure,
  tape measure, wood lathe, metal lathe, milling machine, cnc machine, laser cutter, laser engraver, makita,
  makita drill, dewalt, dewalt drill, milwaukee, bosch drill, ryobi, stihl, husqvarna, chain saw,
  wood chipper, log splitter, axe, hatchet, splitting maul, engine hoist, car jack, trolley jack,
  torque wrench, obd scanner, hydraulic press, pallet jack, hand truck, dolly, wheel barrow, bohrmaschine,
  werkzeug, outils, herramientas, perceuse, jigsaw tool, router tool, vice, welding machine,
  soldering station, stud finder, scissors set, wallpaper steamer, axes, akkuschrauber, taladro, dremel,
  jack stands, crowbar
cement mixers: cement mixer, concrete mixer, concrete mixers
lawn mowers = push mower, reel mower, petrol mower, electric mower, lawn tractor, garden tractor, tractor,
  leaf blowers, hedge trimmers, hedge cutter, brush cutter, brushcutter, weed eater, weed whacker,
  weedwhacker, rotavator, tiller, rototiller, snow blower, snowblower, snow thrower, scarifier,
  garden shredder, rasenmaher, robotic lawn mower, tondeuse, cortacesped
garden furniture = garden set, garden table and chairs, garden chairs and table, rattan set, rattan furniture,
  patio table, patio chairs, patio umbrella, garden swing, swing seat, porch swing, hammock stand,
  picnic table, picnic bench, outdoor sofa, outdoor table, bistro set, sunloungers, sun loungers, gartenmobel,
  garden sofa, garden bench set, loungers, pergola
garden tools = watering can, garden fork, spade, hose reel, hosepipe, hose, secateurs, pruners, loppers,
  garden tool, composter, water butt, rain barrel, poly tunnel, garden arch, trellis, bird table,
  garden gnome, garden gnomes, sprinkler, cloche, garden shed, sheds, summer house, summerhouse, playhouse,
  wendy house, spades, rakes, hoe, wheelbarrows, string trimmer, pruning shears, trowel, flower pot,
  plant pot, pots for plants, shovels, snow shovel, hochbeet, giesskanne
grills = charcoal grill, gas barbecue, gas bbq, kettle bbq, kamado, big green egg, traeger,
  blackstone griddle, plancha, bbq smoker, portable grill, pellet grill, barbecues, weber grill, smoker grill,
  ooni, barbacoa, bbq grill
plants = plant cuttings, house plant, house plants, pot plants, potted plants, indoor plant, indoor plants,
  tomato plants, tomato seedlings, strawberry plants, strawberry runners, rubber plant, rubber plants,
  spider plant, snake plant, pothos, philodendron, cactus, cacti, ferns, fern, palm tree, fruit trees,
  fruit tree, apple trees, saplings, shrubs, hedge plants, perennials, bulbs, dahlias, dahlia tubers,
  lavender plants, rose bushes, seeds, seed potatoes, succulent, aloe vera, olive tree, lemon tree, hostas,
  raspberry canes, tulip bulbs, apple tree, herbs, pflanzen, plantes, plantas
building materials = scaffold board, planks, decking, decking boards, fence panels, fence panel, fence posts,
  roofing sheets, corrugated sheets, slabs, patio slabs, pavers, cobbles, gravel, topsoil, top soil,
  plasterboard, drywall, plywood, osb, insulation boards, insulation, railway sleepers, wood offcuts, offcuts,
  reclaimed wood, oak beams, beams, hardwood, flooring, roof slates, slates, bathroom tiles, kitchen tiles,
  floor tiles, door handles, internal doors, front door, garage door, window frames, skylight, gutter,
  paint cans, emulsion, kitchen worktop, worktop, worktops, wood veneer, walnut veneer, door, interior door,
  window, fencing, gate, paint, wallpaper, cement, staircase, railing, scrap metal, copper pipe
bathroom fittings: shower screen, shower tray, shower head, bathroom suite, bathroom sink, basin, taps,
  faucet, faucets, vanity unit, toilet seat, bidet, clawfoot tub, bath tub, towel rail, kitchen sink,
  kitchen tap, showerhead, shower, tap, shower enclosure, bathroom cabinet, washbasin, bathtub claw foot
hot tubs = jacuzzi, lay z spa, inflatable hot tub, paddling pool, above ground pool, infrared sauna
shoes = running trainers, trail running shoes, tennis shoes, basketball shoes,
  riding shoes, high heels, stilettos,
  pumps, flip flops, crocs, uggs, converse, vans sneakers, adidas sneakers, adidas samba,
  nike sneakers, nike shoes, nike trainers, adidas shoes, new balance, hoka, hokas, hoka clifton, asics,
  asics kayano, asics gel, brooks ghost, saucony, salomon shoes, on cloud, on clouds, yeezy, yeezys,
  timberlands, timberland, blundstones, blundstone, clarks, mary janes,
  brogues, oxfords, derbies, espadrilles, dance shoes, ballet shoes,
  pointe shoes, bridal shoes, wedding shoes, school shoes, baby shoes, kids shoes, cycling shoes, bike shoes,
  bowling shoes, nursing shoes, wide shoes, dress shoe,
  water shoes, house slippers, clogs, moccasins, schuhe, chaussures, zapatos, zapatillas, hiking boot,
  trail runners, road shoes, flats, slipper, formal shoes, work shoes, safety shoes, spikes, boat shoes,
  adidas sambas, wanderschuhe, laufschuhe, zapatillas de correr, schoenen, insoles
jackets = ski jackets, bomber jacket, hardshell, softshell, shell jacket, gilet, puffer jacket, puffer coat,
  wool coat, fur coat, pea coat, peacoat, duffle coat, duffel coat, sheepskin coat, waxed jacket,
  motorcycle leather jacket, fleece jacket, insulated jacket, patagonia jacket, north face jacket,
  arcteryx jacket, canada goose, rain coat, rain jackets, winter coats, poncho, cape, snowsuit, snow suit,
  blazer jacket, winterjacke, jacke, mantel, veste, manteau, abrigo, chaqueta, suit jacket, denim jackets,
  jean jacket, anorak, regenjacke, blouson, snowsuit kids jacket, blazers, body warmer
clothes = tees, tank top, tops, blouses, dress shirt, dress shirts, flannel shirt, linen shirt,
  hawaiian shirt, button down, pullover, pullovers, sweatshirt, sweatshirts, knitwear, wool sweater,
  merino sweater, cardigans, turtleneck, chinos, cargo pants, pants, sweatpants, joggers, tights, culottes,
  dungarees, overalls, jumpsuit, romper, onesie, onesies, babygrow, babygrows, sleepsuits, kids clothing,
  girls clothes, boys clothes, children's clothes, toddler clothes, newborn clothes, baby clothing,
  maternity wear, school uniform, school uniforms, uniform, ski pants, ski suit, snow pants, rain pants,
  waterproofs, thermals, thermal underwear, cycling jersey, jersey, jerseys,
  football shirt, football shirts, bib shorts, cycling shorts, yoga pants, sportswear, activewear,
  gym clothes, swimming trunks, swim trunks, swimwear, swimming costume, lingerie, nightgown, nightdress,
  robe, bathrobe, dressing gown, boxers, boxer shorts, stockings, skirts,
  mini skirt, leather trousers, leather pants, corset, waistcoat, lab coat, chef jacket, high vis,
  bundle of clothes, vintage clothes, designer clothes, denim shorts, 501s, levis, levi's, kleidung,
  vetements, ropa, jumpers, tshirts, swimsuits, bikinis, rain trousers, hiking trousers,
  hiking pants, hemd, pantalon, chemise, pull, camisa, pantalones, sudadera, kurta, ethnic wear, hijab,
  workout clothes, running shorts, arm warmers
scarves = silk scarf, wool scarf, shawl, pashmina, shawls, snood, bandana, schal, echarpe, bufanda
gloves = ski gloves, leather gloves, winter gloves, work gloves, cycling gloves, oven gloves,
  gardening gloves, handschuhe, gants, guantes, heated gloves, running gloves
hats = sun hat, straw hat, fedora, bucket hat, cowboy hat, top hat, bobble hat, wool hat, beanies, berets,
  beret, caps, fascinator, woolly hat, trapper hat, mutze, bonnet, gorra, helmet liner, visor, headband,
  balaclava
dresses = cocktail dress, summer dress, maxi dress, bridesmaid dress, bridesmaid dresses, party dress,
  wrap dress, black dress, flower girl dress, ball gowns, gowns, bridal gown, sundress, sun dress,
  formal dress, vestido, robe de mariee, hochzeitskleid, kleid, communion dress, quinceanera dress,
  evening gown, brautkleid, vestido de novia, little black dress
costumes = cosplay, cosplay costume, fancy dress, mascot costume, dirndl, lederhosen, santa suit, kilt,
  carnival costume, kostum, deguisement, disfraz
suits = three piece suit, dinner jacket, dinner suit, wedding suit, mens suit, business suit, pantsuit,
  trouser suit, suit trousers, anzug, costume homme, traje, linen suit
watches = wrist watch, wristwatches, seamaster, speedmaster, submariner, datejust, omega watch, rolex watch,
  g shock, gshock, pocket watch, chronograph, swatch, hamilton khaki, tudor, breitling, longines,
  cartier watch, timex, fossil watch, ladies watch, mens watch, quartz watch, mechanical watch, field watch,
  watch strap, citizen eco drive, watch band, armbanduhr, montre, reloj
jewelry = gold ring, silver ring, diamond ring, diamond necklace, diamond earrings, stud earrings,
  hoop earrings, anklet, locket, charm bracelet, pandora bracelet, silver necklace, gold necklace,
  pearl necklace, bangles, bangle, signet ring, wedding band, wedding bands, chain necklace, costume jewelry,
  costume jewellery, opal ring, gemstones, gemstone, cuff links, tie pin, schmuck, bijoux, joyas, earring,
  hoops, studs, kette, tie clip
sunglasses = sun glasses, oakleys, oakley, wayfarers, aviators, sunnies, sunglass, ray ban wayfarer,
  sonnenbrille, lunettes de soleil, gafas de sol, swim goggles
glasses = blue light glasses, spectacles, eyeglass frames
beauty products: blow dryer, straighteners, straightener, ghd, curling wand, airwrap, safety razor,
  hair clippers, clippers, water flosser, waterpik, facial cleanser, hair brush, hairbrush, nail lamp,
  makeup brushes, makeup palette, palette, eyeshadow, eyeshadow palette, bb cream, blush, bronzer,
  eyebrow pencil, lip gloss, nail polish, body wash, body butter, hand creams, retinol serum, vitamin c serum,
  niacinamide, face masks, sheet masks, facial oil, day cream, exfoliant, toner pads, micellar water,
  cleansing balm, cleansing oil, hair oil, hair dye, dry shampoo, hair gel, hairspray, beard oil,
  shaving cream, shaving soap, soaps, soap bar, bath salts, bath bombs, essential oil, essential oils,
  deodorants, makeup bag set, tanning lotion, self tanner, mascaras, lipsticks, gua sha, jade roller,
  led mask, facial steamer
toys = lego sets, brio, brio train, model railway, hornby, scalextric, matchbox cars, dolls house, doll house,
  barbies, barbie house, action figure, funko, funko pop, plush toy, plushie, plushies, stuffed animals,
  teddy bears, soft toys, soft toy, toy kitchen, wooden toys, building blocks, magna tiles, magnetic tiles,
  sylvanian families, calico critters, transformers, nerf gun, nerf guns, rc cars, remote control car,
  remote controlled car, toy car, toy cars, ride on car, sandbox, sandpit, sand pit, swing set, swings, slide,
  climbing frame, jungle gym, play mat, playmat, baby toys, puppets, puppet, yo yo, rubik's cube, science kit,
  chemistry set, craft kit, marble run, kinetic sand, slime, spielzeug, jouets, juguetes, pokemon plush,
  balance board, spinning top, fidget toys, stem kit, stem kits, toy train, toy trains, wooden train,
  wooden trains, teddy, play tent, play dough, slot cars, carrera track, toddler toys, water toys, magic set,
  walkie talkies, kite, kites, rattle
board games = boardgame, boardgames, card games, catan, monopoly, scrabble, chess sets, chess board,
  chessboard, backgammon, mahjong set, poker set, poker chips, dominoes, jigsaws, d & d books, dnd dice,
  miniatures, warhammer army, warhammer 40k, wingspan, gloomhaven, ticket to ride, family game, party game,
  role playing game, dice set, d&d dice
trading cards = pokemon card, magic the gathering cards, mtg cards, yugioh cards, football cards,
  sports cards, trading card, booster box, booster packs, panini stickers
collectibles = coins and stamps, comic book, manga set, vintage toys, figurine, snow globe, snow globes,
  memorabilia, medals, badges, enamel pins, autograph, autographs, matchbox collection, beer steins,
  hummel figurines, militaria, swords, katana, thimbles, model ship, model cars, diecast, die cast,
  diecast cars, ship model, model kits, model kit, gunpla, comic collection, hot toys, sneakers collectible,
  action figures vintage, banknotes
books = paperback, hardback, hardbacks, hardcover, cook book, recipe books, kids books, picture books,
  graphic novel, graphic novels, encyclopedia, encyclopedias, magazines, dictionary, first edition,
  first editions, audiobook, audiobooks, bucher, livres, libros, cookery books, sci fi books, fantasy books,
  crime novels, school books, study guides, travel guide, guidebook, vogue magazines, childrens books, buch,
  livre, libro, poetry book, coffee table book, guidebooks
strollers = bugaboo fox, yoyo stroller, babyzen, travel system, double buggy, thule chariot,
  bike trailer stroller, umbrella stroller, silver cross pram, cybex, poussette, pram set, twin pram,
  twin stroller, barnvagn, cochecito, barnevogn, carriage for baby, wozek
cribs = baby cot, cot bed, cotbed, next to me, snuzpod, moses baskets, cradle, pack n play, pack and play,
  gitterbett, bedside crib, babybett, lit bebe, cuna
baby gear = baby stuff, baby things, baby bundle, baby bath tub, baby swing chair, babybjorn, ergobaby,
  baby wrap, baby sling, sling carrier, sterilizer, sterilizers, baby bottle, baby bottles, bottle sterilizer,
  breast pumps, nappies, reusable nappies, cloth nappies, potty, stair gate, stair gates, baby gates,
  play pen, jumperoo, activity centre, activity center, bouncy chair, baby chair, baby bouncers, baby rocker,
  baby scales, changing mat, changing unit, nursing chair, baby books, baby blankets, baby blanket, swaddles,
  swaddle, mamaroo, white noise machine, night light baby, nursery furniture, baby hammock, bouncer, diaper,
  nappy, pacifier, pacifiers, baby mat, babytrage
baby monitors = baby phone, babyphone, video baby monitor, nanit, owlet, baby monitor, video monitor baby,
  baby cams
guitars = acoustic guitars, electric guitars, bass guitars, resonator guitar, ibanez, epiphone, squier,
  squier strat, strat, tele, telecasters, taylor guitar, martin guitar, yamaha guitar, les pauls,
  precision bass, p bass, semi hollow, semi acoustic, 12 string, guitar case, gitarre, guitare, guitarra,
  electro acoustic, parlor guitar, gretsch, prs, 7 string, fender stratocaster, gibson sg, guitar strings,
  12 string guitar, baritone guitar, lap steel, jazzmaster
pianos = keyboard piano, electric piano, yamaha p 125, roland fp, yamaha clavinova, clavinova, steinway,
  baby grand, spinet, rhodes, harpsichord, organ, hammond organ, piano bench, pianoforte, stage pianos,
  yamaha p45, weighted keyboard, 88 key keyboard, roland fp10, upright, pianola, player piano
synthesizers = korg, minilogue, synthesiser, synthesisers, midi controller, sequencer, sampler, eurorack,
  volca, roland juno, akai mpc, mpc, launchpad, groovebox, op 1, analog synth, analog synths, modular synth,
  korg minilogue, juno 60, microkorg, vocoder
violins = fiddle, student violin, violin bow, 3/4 violin, geige, violon, violoncello
drums = drums set, drumkit, bass drum, electronic drum kit, electric drum kit, bongos, djembe, congas,
  hand drum, steel drum, handpan, cymbal, drum sticks, practice pad, drumset, e drums, electric drums, snare,
  schlagzeug, batterie electronique, hi hat
instruments = bagpipes, bassoon, cornet, bugle, dulcimer, sitar, tabla, harmonium, melodica, kalimba, ocarina,
  piccolo, recorders, concertina, bodhran, glockenspiel, xylophone, marimba, vibraphone, theremin, zither,
  lute, tin whistle, soprano ukulele, tenor sax, student flute, instrument, brass instrument, woodwind,
  violas, flutes, trumpets, clarinets, saxophones, tenor saxophone, recorder, musical instruments, didgeridoo,
  oud, akkordeon
records = record collection, vinyl collection, lp collection, 45s, 7 inches, schallplatten, jazz records,
  rock records, cassettes, cassette tapes, 78s, vinyles, vinilos
dvds = dvd box set, dvd player, blu ray player, blu ray, vhs, vhs tapes, vcr
art = art print, art prints, framed print, framed prints, watercolour, watercolor painting, wall art,
  wall hanging, tapestry, tapestries, drawing, lithograph, etching, statue, statues, mural, portrait,
  landscape painting, photographs, photograph, neon sign, signed print, ceramics, ceramic, pottery,
  stained glass, macrame, sculptures, canvas print, engraving, drawing framed, print framed,
  photograph prints, woodblock print, gemalde, tableau, cuadro, ceramics art
art supplies = acrylic paints, acrylics, paintbrushes, paint brushes, coloured pencils, colored pencils,
  copic markers, brush pens, pastels, gouache, drawing board, light box, lightbox, calligraphy set,
  fountain pens, canvases, sketch book, airbrush, easels, watercolour set, watercolor set, sketchbooks,
  markers, drawing set, modeling clay, field box, paint box, spray paint, screen printing kit,
  lino cutting tools, linocut set
craft supplies = sewing kit, knitting wool, crochet hooks, crochet hook, embroidery floss, embroidery hoop,
  quilting fabric, fabrics, wool, felt, leather hides, ribbon, buttons, resin, clay, potter's wheel,
  jewelry making, soap making kit, candle making kit, heat press, button maker, weaving loom, warping board,
  drum carder, yarns, cross stitch, sewing notions, die cutting machine, stamp pads, embroidery kit,
  resin kit, cross stitch kit, sewing box, knitting kit, wolle, laine, lana, buttons lot, leather craft tools
antiques = antique furniture, vintage radio, gramophone, phonograph, jukebox, barometer, old maps,
  vintage globe, globe, oil lamp, spinning wheels, samovar, grandmother clock, bric a brac, silver tea set,
  candlesticks, candelabra, canteen of cutlery, antique clock, antique desk, grandfather clocks,
  chandelier antique, art deco, sideboard vintage, victorian, victrola, trunk, steamer trunk
pet supplies = dog beds, dog bowl, cat bed, cat tower, cat house, pet bed, dog house, doghouse, dog kennel,
  kennel, dog cage, dog coats, dog car seat, dog ramp, dog stroller, dog lead, dog leads, dog collar,
  cat flap, puppy pads, puppy pen, puppy crate, pet gate, bird cages, aviary, parrot cage, guinea pig cage,
  hutch and run, hutch for rabbits, rabbit cage, reptile tank, vivarium, heat lamp, aquariums, fish tanks,
  fish tank setup, fluval, juwel, juwel rio, aquarium filter, external filter, canister filter,
  chicken feeder, chicken house, incubator, pond pump, pond filter, hay bales, straw bales,
  hive, honey extractor, cat toy, cat toys, dog toy, dog treats, pet food, kibble, grooming clippers,
  saddle horse, western saddle, english saddle, horse trailer ramp, electric fence, automatic feeder,
  cat fountain, pet fountain, crate for dog, dog leash, dog door, birdcage, pet camera
food: dry food, wet food, honey, jam, olive oil, spices, hot sauce, protein bars, granola, dried fruit, creatine, collagen,
  matcha, loose tea, energy bars, snacks box, baking supplies, sourdough starter, flour, maple syrup, cheeses,
  hamper, hampers, food hamper, gift basket, meal kit, baby food, pickles, veg box, vegetables, saffron,
  spice set, fruit basket, oat milk, plant milk, pasta, rice, meal kits, ready meals, infant formula, vinegar,
  balsamic vinegar, soy sauce, vegetable box, meat box, eggs, fresh eggs, farm eggs, jams, marmalade,
  homemade jam, kimchi, sourdough bread, bread, cakes, birthday cake, apples, tomatoes, potatoes,
  firewood honey
beer: craft beer, beers, homebrew kit, home brew kit, keg, kegs, kegerator, beer dispenser, cider, ales, ipa,
  beer kit, brewing kit
whisky = rums, bourbon, scotch, tequila, mezcal, vodka, single malt, gins, rye whiskey, islay
tickets = gig tickets, concert seats, match tickets, theatre tickets, festival pass, event tickets,
  train tickets, flight voucher, lift pass, ski pass, weekend ticket, weekend tickets, day tickets,
  bus pass, festival ticket, train ticket, football tickets, theater tickets, season ticket, museum pass,
  season pass, karten, entradas, billets, tix, tix for
gift cards = gift voucher, gift vouchers, vouchers, store credit, amazon gift card, amazon voucher
office supplies = planners, fountain ink, desk organizer, paper shredder, binders, ring binders, stapler,
  label maker, labels, envelopes, printer paper, cash registers, pos terminal, barcode scanner, whiteboards,
  flip chart, pencil case, bullet journal, desk mat, laptop stand, laptop stands,
  footrest, foot rest, wrist rest, desk pad, lap desk, cable tray, office furniture, toner cartridges, binder,
  corkboard, safe deposit, badge holder
medical equipment = zimmer frame, walking frame, walking stick, walking sticks, cane, oxygen concentrator,
  cpap, cpap machine, nebulizer, nebuliser, tens machine, tens unit, hoist, patient lift, commode, bath lift,
  stair lift, riser recliner, glucose meter, hospital beds, mobility aid, mobility aids, ankle brace,
  knee brace, back brace, wheelchairs, thermometers, pulse oximeter, heating pad, hot water bottle,
  walking cane, wrist brace, first aid kit, stethoscope, orthotics, grab bars, rollstuhl
moving boxes = cardboard boxes, boxes for moving, packing materials, bubble wrap, banana boxes,
  plastic crates, crates, wooden crates, milk crates
storage = storage box, storage baskets, plastic bins, storage rack, garage shelving, racking, pallet racking,
  shoe storage, laundry basket, laundry hamper, wardrobe rail, clothes rail, clothes rack, clothing rack,
  coat hangers, container, shipping container, ibc tank, ibc totes, water tank, oak barrel, oak barrels, bins,
  bin, trash can, waste bin, basket, closet organizer, garage shelves, jewelry box, tool storage,
  storage containers, food containers, tupperware, hooks, pegboard
catering equipment: commercial oven, pizza ovens, prep table, stainless steel table, commercial fridge,
  display fridge, bain marie, chafing dishes, coffee cart, food truck, catering trailer,
  commercial dishwasher, restaurant equipment, dough mixer, spiral mixer, bar equipment, beer taps,
  deep fryers, popcorn machine, slush machine, vending machine, vending machines
party supplies: bouncy castle, bounce house, party tent, marquee, balloons, table decorations, wedding decor,
  wedding decorations, wedding arch, centerpieces, bunting, christmas tree, artificial christmas tree,
  christmas decorations, christmas lights, halloween decorations, disco ball, smoke machine, fog machine,
  photo booth, tablecloths, chair covers, party decorations, candles birthday, party favors, paper lanterns,
  confetti, ornaments, advent calendar, wreath, garland, fairy light, piñata, table runners
solar panels = solar kit, power station, portable power station, inverter, inverters, wind turbine,
  solar charger, jackery, ecoflow, leisure battery, lithium battery, balcony solar, solar generator
fans = standing fans, floor fan, ventilator
safes = gun safe, fire safe, safe box, lockbox, lock box, padlock, padlocks
musical boxes: music box, music boxes
websites: domain name, web domain
houses: mobile home, tiny house, log cabin kit, garden office, apartment, flat to rent, house for sale, condo,
  cottage, cabin, plot of land, land, allotment, garage,
  holiday home
bicycle pumps: bicycle pump, bike pump, bike pumps, floor pump, track pump, track pumps
dry suits: dry suit, drysuit, drysuits
packrafts: packraft
model trams: model tram
travel adapters: travel adapter, plug adapter, power adapter, adapter
bird feeders: bird house, birdhouse, nest box, hummingbird feeder, bird feeder
aquariums = terrariums
water bottles: water bottle, thermos bottle
thermos flasks: thermoses, vacuum flask, insulated flask, thermos, thermos flask, travel mugs
refrigerators = mini fridges, frigo, nevera
heaters = heaterss
humidifiers = air humidifier
heated blankets: heated blanket
shelves = wall shelves, floating shelf
boots = boot, hiking boots, work boots, rain boots, cowboy boots, chelsea boots, climbing boots, walking
  boots, trekking boots, winter boots, snow boots, wellington boots, timberland boots, red wing boots,
  ankle boots, knee high boots, safety boots, steel toe boots, combat boots, ugg boots, wellies, gumboots,
  rubber boots, wellingtons, stiefel, bottes, botas, thigh high boots
socks = wool socks, compression socks,
  sock, running socks, hiking socks, compression stockings
baby clothes = snowsuits, rompers, bodysuit, bodysuits, sleepsuit, bibs, bib
skin care = face serum, suncream, exfoliator, soap, shower gel, face oil, retinol cream, acne cream,
  sonnencreme, creme solaire, protector solar, micellar
make-up = setting powder, primer, brow pencil
hair care = shampoos, hair dryers, detangler, hair removal laser, leave in conditioner, foen, seche cheveux
perfumes = eau de toilette, aftershave cologne, parfum
shavers = electric razor, shaving kit, straight razor, rasierer
toothbrushes = sonic toothbrush, oral b, sonicare, toothpaste, zahnburste, mouthwash
massagers = foot massager, neck massager, foot spa, back massager
wallets = cardholder, coin purse, money clip, slim wallet, portemonnaie, geldborse, portefeuille, cartera,
  billfold
umbrellas = golf umbrella, regenschirm, parapluie, paraguas
belts = leather belt
ties = tie, neckties
earplugs: earplug, ear plugs, noise cancelling earplugs, ear defenders
stationery = journals, notebook set, moleskine notebooks, moleskine, fountain pen ink, washi tape, stickers,
  greeting cards, calendars, wall calendar, calendar, highlighters, writing paper, stamps pads
pens = ballpoint pen, ballpoint pens, gel pens, rollerball, montblanc, lamy safari, fuller
scissors: fabric scissors, kitchen scissors, hair scissors, sewing scissors, schere
spirits: cognac, brandy, liqueur
coffee = filter coffee, ground coffee, decaf, coffee subscription, instant coffee, kaffee, cafe en grains,
  coffee pods, green coffee, cold brew
tea = green tea, black tea, herbal tea, tea sampler, rooibos, chai, oolong, tee grun
chocolate = dark chocolate, truffles, chocolate box, praline, pralines
snacks = snack, protein bar, granola bars, crisps, chips, nuts mix, popcorn, trail mix, energy gels, candy,
  sweets, biscuits, cereal, jerky, licorice, gummies
supplements = supplement, whey protein, pre workout, magnesium, omega 3, fish oil, probiotics, electrolytes,
  melatonin
vitamins = vitamin d, multivitamins, vitamin b12, prenatal vitamins
flowers: flower, bouquet, bouquets, roses, flower bouquet, flower delivery, blumen, fleurs, blumenstrauss
cleaning supplies: laundry detergent, washing powder, washing liquid, waschmittel, detergent, dish soap,
  dishwasher tablets, cleaning products, descaler,
  sponge, sponges, broom, fabric softener, stain remover, toilet paper, trash bin, bucket
cables = usb cable, usb c cable, ethernet cable, extension cord, extension lead, power strip, dock,
  laptop dock
phone cases = phone cover, screen protector, phone holder, phone mount, popsocket,
  tablet case, ipad case, kindle case, tablet stand
sleds = sleds, schlitten
candles = scented candle, scented candles, candle holder, candle holders, diffuser, reed diffuser, incense,
  oil diffuser, essential oil diffuser, kerzen, bougies, tealights, wax melts
towels = hand towels, beach towel, beach towels, tea towels, kitchen towels, handtucher, serviettes, toallas,
  microfiber towel, bathrobes and towels
livestock: chickens, hens, laying hens, goats, goat, sheep, ewes, lambs, pigs, piglets, cattle, heifers, cows,
  ducks, ducklings, horses, pony, ponies, horse, rabbits, quail, alpacas, bee hives, hay, roosters, rooster,
  bantams, hatching eggs, pullets, turkeys, geese, calves, llama, donkeys
pets = puppies, puppy, kittens, kitten, budgies, hamster, guinea pigs, guinea pig, parrot
pallets: pallet, wooden pallets, wood pallets, euro pallets
beehives: beehive
music stands: music stand
scaffold boards: scaffolding boards, scaffolding planks
veneer sheets: veneer sheet, veneer
mason jars: mason jarss
cutlery: silver cutlery, silverware set
display cabinets: display cabinet
tills: till
signs: shop sign, street sign, metal sign
wine fridges = wine fridge, wine cooler, wine coolers
paving slabs: patio slab, concrete slab, paving slab
toddler beds: toddler bed
sterilisers: bottle sterilizers, steriliser
desk converters: desk converterss
barrels: barrel, wine barrel, wine barrels, whisky barrel, rain barrels
looms: loom, floor loom, table loom, weaving looms
metronomes: metronome
wine = riesling, merlot, pinot noir, chardonnay, malbec, rioja, prosecco, cava, bordeaux wine, natural wine,
  port wine, sherry, cases of wine
bathtubs = tub, rolltop bath, roll top bath, rolltop tub, freestanding tub, freestanding bath
batteries = bosch batteries, makita batteries, tool batteries, drill batteries, aa batteries
kitchen scales = scale, scales, food scale
thermometers = bath thermometer
plant stands: plant standss
water butts: water buttss
greenhouses: greenhouse, polytunnel
sheds = shed, wooden shed, tool shed
deodorants = deodorant
typewriters: typewriter
power banks = powerbanks, battery pack, ups
spinning wheels = spinning wheel
pottery wheels: pottery wheel, kick wheel
kilns: kiln
clothes airers: clothes airer, airer, drying rack, heated airer, clothes dryer rack
flooring = vinyl plank flooring, vinyl planks, vinyl flooring, laminate, hardwood flooring, laminate flooring,
  parquet, linoleum, lino
bricks = brick, reclaimed bricks
tiles = wall tiles
water coolers: water cooler
cold rooms: cold room, walk in cold room
moulds: mould, molds, plaster moulds
gaming chairs = racing chair
packing cubes = packing cube
ponchos = rain poncho
radiators: radiator
boilers: boiler
water heaters: water heater
wood chippers: chipper
concrete mixers = mixer drum
sprayers: sprayer
letterboxes: letterbox, mailbox, mailboxes
flag poles: flagpole
water features: stone fountain, garden fountains, garden fountain, water feature
statues = garden statue, gnomes
hammocks = garden hammock
canning jars = canning jar, preserving jars, kilner jars
pasta machines: pasta roller
scales = bathroom scales, bathroom scale, weighing scales
kitchen timers: kitchen timer, timer
cutting boards = chopping boards
pipes: tobacco pipe
ashtrays: ashtray
corkscrews: corkscrew
teapots = cast iron teapot
radios: dab radio, vintage radios, shortwave radio, internet radio
walkmans: walkman, cassette player, tape deck, minidisc, reel to reel
mp3 players: mp3 player, ipod, ipods
cd players: cd player
telephones: rotary phone
fax machines: fax machine
intercoms: intercom
mannequins: mannequin, dress form, dress forms
quilting frames: quilting frame
leather = leather scraps
music boxes = musical box
accordions: accordeon, squeezebox
harps: celtic harp, lever harp
drum machines = beat machine
guitar cases = hardshell case
sheet music = songbook, songbooks
conductor batons: baton
scuba tanks: scuba tank, dive computer, dive computers
rowing boats = skiff
sails: mainsail, jib, spinnaker
anchors: anchor
fish finders: fish finder
crossbows: crossbow
archery gear: longbow, recurve bow, arrows
paintball guns: paintball gun
pool cues = snooker cue
metal detectors: metal detector
weather stations: weather station
compasses: compass
walkie talkies = two way radio, two way radios
night vision = night vision goggles
spotting scopes: spotting scope
rifle scopes: scope
changing tables = baby changing table
baby bouncers = baby swing seat
car seat bases: car seat base
toddler towers: learning tower, toddler tower
nappy bins: nappy bin, diaper genie
high chairs = baby high chair
hair dryers = hair dryer brush
wigs: wig, hair extensions
nail drills: nail drill
tattoo machines: tattoo machine, tattoo gun
massage tables: massage table
salon chairs: salon chair, barber chair, barber chairs
sunbeds: sunbed, tanning bed
foot spas = foot bath
beekeeping equipment: beekeeping gear, bee suit, bee smoker
incubators: egg incubator
milking machines: milking machine
animal feed: chicken feed, horse feed, hay bale
tractors: compact tractor
ploughs: plough
seeders: seed drill
grain mills: grain mill
cider presses: cider press, apple press, fruit press
log cabins: log cabin
air hockey tables: air hockey table
pinball machines: pinball machine, pinball
arcade machines: arcade machine, arcade cabinet
slot machines: slot machine
jukeboxes = juke box
dance floors: dance floor
stages = stage platform
lecterns: lectern
display stands: display stand, exhibition stand
till drawers: cash drawer
shop signs = open sign
mannequin heads: mannequin head
clothes rails: clothing rail
server racks: server rack
network switches = poe switch
ups units = uninterruptible power supply
ham radios: ham radio
cnc machines: cnc router
vinyl cutters: vinyl cutter, silhouette cameo
plotters: plotter
book binders: book press
letterpress: printing press
christening gowns: christening gown
veils: veil, bridal veil, wedding veil
tiaras: tiara
prom suits: prom suit
kimonos = yukata
saris = silk saree, silk sarees
kilts = highland dress
uniforms = nurse uniform
safety glasses: safety goggles
ear protectors: ear muffs, earmuffs
jars = jar, jam jar, jam jars, glass jars
remoskas: remoska
inflatables: inflatable
dog coats = dog raincoat, dog jacket, dog rain coat
changing robes: changing robe, dryrobe, dry robe
whales = inflatable whale
wood lathes = wood turning lathe
whiteboard markers: whiteboard marker
jeans: blue jeans, denim jeans
pencils: pencil, drawing pencils, graphite pencils
base layers: base layer, merino base layer, baselayer, baselayers
laptop sleeves: laptop sleeve, laptop case, laptop cases
monitor arms: monitor arm, monitor mount, monitor stand
acoustic panels: acoustic panel, acoustic foam, sound panels
hoverboards: hoverboard
lockers: locker, metal locker
smoke alarms: smoke alarm, carbon monoxide alarm
lanyards: lanyard
guttering: gutters, drainpipes
steel beams: steel beam, rsj
rebar
poker tables: poker table
playing cards: deck of cards
decoys: decoy, duck decoys
flight cases: flight case, road case, road cases
stage lights: stage light, par cans, disco lights
centerpieces = centerpiece, centrepiece, centrepieces
photocopiers: photocopier, copier
excavators: excavator, mini excavator, digger, diggers, mini digger, backhoe, skid steer
forklifts: forklift, forklift truck
cassette decks: cassette deck, tape recorder
enlargers: photo enlarger
water pumps: water pump
pond liners: pond liner
cutting mats: cutting mat
dustbins: dustbin, wheelie bin, recycling bin, garbage can
worm farms: worm farm
cold frames: cold frame
bird baths: bird bath, birdbath
sundials: sundial
wind chimes: wind chime
windbreaks: windbreak
beach huts: beach hut
seesaws: seesaw
go karts: go kart, gokart, pedal kart
pedal cars: pedal car
goalposts: goal posts
snooker tables: snooker table
ice baths: ice bath, cold plunge, plunge tub
varsity jackets: varsity jacket, letterman jacket
hard hats: hard hat
lab equipment: centrifuge, lab centrifuge, autoclave, laboratory equipment, fume hood
test equipment: signal generator, spectrum analyzer, logic analyzer
dental chairs: dental chair
examination tables: examination table, exam table
spiral staircases: spiral staircase
heat pumps: heat pump
immersion heaters: immersion heater
bookends: bookend
umbrella stands: umbrella stand
magazine racks: magazine rack
satellite dishes: satellite dish
tv mounts: tv bracket, tv wall mount, tv wall bracket
memory cards: memory card, sd card, micro sd card
softboxes: softbox
sextants: sextant
butter churns: butter churn
bread bins: bread bin, breadbin
cookie jars: cookie jar
coffee pots: coffee pot
pumpkins: pumpkin
lobster pots: lobster pot, crab pot
shepherd's huts: shepherds hut
yurts: yurt
tipis: tipi, teepee
jerry cans: jerry can, jerrycan
oil tanks: oil tank
oil drums: oil drum, plastic drum, steel drum barrel
balers: baler, hay baler
hay rakes: hay rake
stump grinders: stump grinder
barbed wire
railway sleepers = railway sleeper, railroad ties
flagstones: flagstone, york stone
chimney pots: chimney pot
sash windows: sash window
dust sheets: dust sheet
portable cabins: portacabin, portable cabin
ice cream vans: ice cream van
minibuses: minibus
snow chains = tyre chains, tire chains
sidecars: sidecar
baby gates = safety gate
door hinges: door hinge
gold pans: gold pan
coffee capsules: capsule, coffee pod, nespresso capsule, nespresso pod, decaf capsule, espresso capsule, coffee capsule
reading lights = reading light, book light, clip on light, booklight
blinds = blackout blind, window blind
floor cushions = floor cushion
oats: rolled oats, porridge oats
`
