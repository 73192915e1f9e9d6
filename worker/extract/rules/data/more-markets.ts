/** More products and customers of companies, by industry. */
export const MORE_MARKETS = `
renewable energy = wind farms, wind farm, offshore wind, solar farms, solar farm, solar mini grids
food delivery = halal food delivery, food delivery app, meat delivery, halal meat delivery, fruit delivery,
  vegetable boxes
medical devices = breath test, glucose monitors, hearing aid, wheelchairs, wheelchair, stroke patients,
  ultrasound, stethoscopes, stethoscope, catheters, catheter, inhalers, pacemakers, x ray, x rays,
  contact lenses, point of care tests, blood tests, blood test, rapid tests, diagnostic tests, patient monitors
healthtech = santé, salud, gesundheit, patient intake, symptom checker, medical records, health records, ehr,
  hospital software, nurse scheduling, clinical trial, sleep apnea, physiotherapy, physio, rehab, chronic
  disease, ambulances, ambulance, emergency rooms, prior authorizations, prior authorization, medical billing,
  patient data, bed sores, healthcare it, hospital discharge, care coordination, cardiac devices, cardiac care,
  heart health, skin health, skin disease, skin cancer, brain health, women's health, la santé, santé digitale,
  e santé, salud mental digital, gesundheits, zdrowie, hälsa, sundhed
pharmacy: pharmacies, pharmacists, pharmacist, independent pharmacies, drugstores, drugstore
healthcare = patients, clinics, clinic, doctors, gp practices,
  family doctors, midwives
mental health = anxiety, depression, therapists, psychologists
femtech = period tracking, period tracker, menstrual, breast pumps, breast pump, postpartum, endometriosis,
  period products, pregnancy app
wellness = meditation, spas, saunas, sauna
fintech = fintech infrastructure, financial infrastructure, invoices, invoicing, expense management, savings
  groups, savings app, microloans, micro loans, loans, neobanks, buy now pay later, mobile money, cross border
  payments, payouts, kyc, brokerage, trading app, investing app, debt collection, salary advances, earned wage
  access, salary advance, wage advances, wage advance, business loans, student loans, fund administration,
  banking api, tax refunds, sme lending, credit for smes, consumer credit, trade credit, sme credit, factoring
  platform, invoice factoring, finanzas, microcréditos, microcrédito, préstamos, betalingen
insurance = microinsurance, micro insurance, microseguros, insurance payouts, insurance brokers, car insurance,
  l'assurance, d'assurance, seguro agrícola, verzekeringen
real estate = property managers, letting agencies, letting agents, estate agents, coliving, co living,
  homebuyers, home buyers, apartment buildings, housing associations, housing co ops, rental deposits, home
  owners, homeowners, tenancy, student halls, l'immobilier, bienes raíces, vastgoed, fastigheter, nieruchomości
agtech = seed coatings, dry soils, agriculteurs, agricultores, goats, sheep, cows, herds, poultry,
  chicken farms, greenhouses, greenhouse, fertilizer, fertilizers, fertiliser, fertilisers, pesticides,
  crop disease, crop diseases, tractors, tractor, coffee growers, cocoa farmers, rice farmers, beehives,
  hydroponics, hydroponic, aquaponics, indoor farming, milking, weeds, seedlings, seedling, farm management,
  grain storage, small farmers, farmland, olive growers, winegrowers
aquaculture = scallop farms, scallop farm, mussel farms, oyster farms, crab farms, lobster farms, oyster
  farmers, shellfish, salmon farms, salmon farming, trout farms, shrimp farms, shrimp farming, fish feed,
  mussels, algae, acuicultura, aquicultura, aquakultur, acquacoltura
climate tech = cookstoves, cookstove, clean cooking, cooking stove, cooking stoves, biochar, compost,
  composting, plastic waste, reforestation, methane, ocean alkalinity, direct air capture, wildfires, wildfire,
  flood prediction, upcycling, district heating, heat networks, decarbonising, decarbonizing, ocean health,
  ocean plastic, nature tech, climat, clima y energía, descarbonização, klimatech
energy = energie, energía, minigrids, electricity, ev chargers, ev charger, smart meters, solar home systems,
  biogas, power lines, heat storage, thermal storage, charging points, grid software, heat batteries, electric
  heating, virtual power plants, energy flexibility, flexibility markets, vehicle to grid, tidal power, wave
  power, marine energy, l'énergie, d'énergie, énergies renouvelables, energías renovables, energias renováveis,
  hernieuwbare energie, l'hydrogène, batteries stationnaires
waste management: waste, landfill, landfills, garbage collection, e waste, waste sorting, trash collection,
  waste collection, reclaimed materials
ai = ai models, ai model, language models, speech to text, voice agents, image recognition, machine vision, ai
  note taker, ai scribe, text to speech, l'ia, l'intelligence artificielle, intelligenza artificiale
robotics = drone parachutes, cobots, robot arms, robotic arms, exoskeletons, exoskeleton, grippers, agvs,
  autonomous robots, drone delivery, industrial robots, welding robots, machine tending
semiconductors = wafers, chiplets, fpga, fpgas, photolithography
deep tech = superconductors, nanotech, nanotechnology, nanomaterials, quantum sensors, quantum computers,
  quantum software
aerospace = rocket, cubesats, cubesat, earth observation, space debris, satellite data, satellite imagery,
  satellite photos, l'espace, l'aéronautique, l'aérospatial, raumfahrt, espacial, aeroespacial, ruimtevaart
defense = counter drone, ministries of defence, military drones
consumer electronics = coffee grinder, coffee machines, espresso machines, earbuds, smart speakers,
  smart glasses, e readers
developer tools = code review, software testing, apis, debugging, feature flag, kubernetes, devs,
  software teams, open source maintainers
cybersecurity = ransomware, phishing, encryption, passwords, penetration testing, deepfakes, deepfake detection,
  email security, cloud security, identity verification, quantum safe encryption, digital identity, identity
  wallets, cybersicherheit, cyberveiligheid
edtech = textbooks, school textbooks, audio lessons, school districts, dyslexia, dyslexic children, sign
  language, classroom, homework, math app, maths app, literacy, coding bootcamp, bootcamps, speaking coach,
  flashcards, school, language app, reading app, workplace learning, compliance training, tutorías, profesores
education = bildung, kindergartens, universities, colleges, vocational training, l'éducation, l'enseignement,
  educação infantil, onderwijs, utbildning, edukacja
hr tech = staff scheduling, rostering, cv checker, resume builder, cv builder, shift scheduling, job board, job
  boards, background checks, blue collar blue collar, employee engagement, interview scheduling, time tracking,
  applicant tracking, recruiting plattform, recursos humanos, ressources humaines, personalwesen, nóminas
legaltech = supplier contracts, contract management, litigation, courts, paralegals, legal documents, abogados,
  advogados, avocats, anwaltskanzleien
construction = timber frames, timber frame, timber framed, timber framed houses, timber houses, joiners, joiner,
  staircase, bridges, road authorities, demolition, plumbers, electricians, roofers, tradespeople, joinery,
  carpenters, renovation, renovations, home renovation, modular homes, prefab, insulation, bim, surveyors,
  facades, modular bathrooms, construction workers, la construction, construção civil, construção, bauwesen,
  bouw, budownictwo, le bâtiment, edilizia
manufacturing = welders, welding, foundries, injection molding, injection moulding, sheet metal, assembly lines,
  production lines, machine builders, machine building, toolmakers, quality inspection, machine maintenance, 3 d
  printers, l'industrie, industria manufacturera, industrie 4.0, industria 4.0, produktion von maschinen
automotive = used cars, mechanics, car repair, tires, tyres, car parts marketplace, car owners, car workshops,
  car sharing, l'automobile, automotriz, automotivo
e-mobility = ev batteries, electric tugs, e bike batteries, e bike, cargo bikes, e cargo bikes, cargo bike,
  ebikes, electric bikes, electric motorcycles, electric boats, electric buses, electric trucks, battery
  swapping, electric vans, electric quad bikes, electric quads, electric atvs, electric tugboats, electric
  ferries, electric outboards, electric outboard, electric aircraft tugs
transportation = mobilität, mobilité, movilidad, bus stops, carpooling, ride sharing, school buses, school bus,
  trams, traffic lights, road maintenance, road marking, transporte público, transports publics, movilidad
  eléctrica, mobilité douce
bicycles: bicycle, bike, bikes, cycling, cyclists, bike frames, bicycle frames, bike parts, bike repair, bike
  shops, bike shop, tandem bikes, fahrrad, fahrräder, vélo, vélos, bicicleta, bicicletas
logistics = pallets, shipping containers, parcels, delivery robots, customs forms, customs clearance, customs
  brokers, courier, container shipping, urban delivery, dark stores, export paperwork, packaging reuse,
  logistyka, logistiek, la logistique, transporte de carga, última milla, última milha, dernier kilomètre,
  letzte meile
supply chain = inventory, inventory management
maritime = green shipping, sailors, shipyards, shipyard, boats, yachts, harbours, harbors, harbour, seafarers,
  shipowners, ship owners, shipping companies, berth planning, buoy, river transport, inland waterways, la mer,
  marítimo, maritim, skipsfart, sjöfart, shipping verde
aviation = airport, airline pilots, aircraft, electric aircraft, air taxis, aircraft maintenance
e-commerce = webshops, webshop, online sellers, amazon sellers, group buying, dropshipping, second hand,
  secondhand, online store, online shop, returns management, group orders, instant delivery, commerce en ligne,
  comércio eletrônico, e handel
retail = kirana shops, kirana, corner shops, grocers, convenience stores, loyalty cards, loyalty programs, point
  of sale, mom and pop stores, shoppers, market women, market stalls, micro markets, unattended retail, pos
  systems, checkout terminals, le commerce, comercio minorista, varejo, detailhandel, comércio
grocery = groceries, online groceries, grocery delivery
consumer goods = candles, soap, soaps, detergents, detergent, kitchenware, mattresses, razors,
  toothpaste, houseplants, refill stations, strollers
board games: board game, tabletop games
fashion = sneakers, denim, garments, lingerie, knitwear, leather goods, shoes, circular fashion, sustainable
  fashion, dress rental, swimwear, school uniforms, la mode, mode durable, moda sostenible, moda sustentável,
  nachhaltige mode, roupas, vêtements
jewelry = jewellery, lab grown diamonds, diamonds
beauty = salons, hairdressers, barbers, nail salons, shea butter, makeup, perfumes, perfume, deodorant,
  sunscreen, tattoo studios, hair salons, barbershops, barber shops, cosmétiques, cosmétique, cosméticos,
  cosmética, kosmetik, beleza
food and beverage = empanadas, cookies, biscuits, tortillas, sausages, pastry, fish sticks, juice, juice
  concentrate, fruit juice, tea, loose leaf tea, hot sauce, chocolate, chocolates, ice cream, cheese, vegan
  cheese, cold pressed oils, olive oil, juices, kombucha, noodles, spices, honey, bread, croissants, pasta,
  sauces, yogurt, yoghurt, mushrooms, granola, pastries, cocoa, dried fruit, energy drinks, non alcoholic beer,
  specialty coffee, tomatoes, frozen food, frozen meals, protein bars, school lunches, cold brew, cocoa
  processing, chocolate makers, frozen desserts, sea salt, cerveja, vinos, vinhos, le vin, wein, weine
alternative proteins = insect protein, insects for feed, plant based meat, mycoprotein, edible insects
restaurants = food trucks, ghost kitchen, canteens, kitchens, cooks, table booking, restaurant bookings,
  pizzerias, food halls
hospitality = bed and breakfasts, campsites, campsite, camping, guest houses, holiday homes, vacation rentals,
  hoteliers, airbnb hosts, hotel rooms, riverside hotels, l'hôtellerie, hotelería, hotels und pensionen
tourism = tourists, travel agency, travel agencies, tour guides, hikers, backpackers, turistas, viajes, voyages,
  le tourisme, agencias de viajes
events = festivals, festival, wedding, venues, wedding planners, event tickets, trade fairs, wedding tech, bridal shops
gaming = video game, indie game, our game, pc game, game engine, game engines, puzzle game, vr games, mobile
  game, videojuegos, jogos digitais, videospiele
media = journalists, local news, publishers, podcasters, podcast, newsrooms, graphic novels
film = filmmakers, film production, movie production
creator tools = streamers, youtubers, influencers, influencer
music = bands, vinyl, musical instruments, choirs, composers, djs
sports = kayaks, kayak rental, snowboards, skis, surfboards, sailing, football clubs, runners, golf, ski
  resorts, stadiums, tennis, surfers, padel, climbing walls, amateur leagues, sports fans, golf tech, golf
  courses, horse stables, football academies, soccer academies, boxing gyms, martial arts studios, deporte,
  deportes, esporte, esportes, le sport
fitness = personal training, yoga studios, yoga, pilates, fitness studios, climbing gyms, running app, climbing
  centre, climbing center, bouldering gyms, bouldering gym, climbing hall
government = municipalities, cities, city councils, town halls, elections, voters, city governments, civil
  servants, voting tech, citizen engagement, civic engagement, police tech
telecom = mobile networks, isps, broadband, cell towers, sim cards, esim, esims, fiber networks, rural internet
mining = copper mines, tailings, quarries, rare earths, lithium mining, minerals exploration
textiles = dyeing, yarn, sewing machines, tailors, tailor, garment factories, wool, recycled textiles, textil,
  textilien, le textile
packaging = reusable packaging, packaging film, cardboard, reusable cups, embalajes, emballages, imballaggi
water treatment = leak detection, water leaks, drinking water, sewage, rainwater, water meters, water filters,
  water filter, storm water, shower water, traitement de l'eau, de l'eau, tratamiento de agua, tratamento de
  água, wasseraufbereitung
pet care = cat food, dog food, cats, puppies, dog grooming, pet sitters, dog trainers, mascotas, huisdieren,
  animais de estimação
veterinary = vet clinic, veterinary clinics, vet software
elder care = care homes, care home, seniors, dementia, alzheimers, carers, caregivers, retirement homes,
  elderly, fall detection
childcare = kindergarten, preschools, nannies, babysitters, babysitting
ocean tech: ocean, oceans, blue economy, blue tech, ocean economy
baby care: baby products
kitchen technology: kitchen tech
parenting = new parents, parenting, baby monitors, parenting apps, family tech
lab equipment = pipettes, microscopes, microscope
cloud infrastructure = data centres, data centers
chemicals = coatings, adhesives, solvents, catalysts, pigments, green chemistry, surface coatings, protective
  coatings, glue makers, industrial adhesives, new chemistry, chemistry
materials = plant based leather, vegan leather, bio based leather, graphene, mycelium, ceramics, bioplastic,
  biomaterials, leather alternatives, ceramics studio, glass making, tyre recycling, tire recycling, mycelium
  leather, glas, keramik, new material
nonprofit = donations, fundraisers
home services = home services, house cleaning, home cleaning, handymen, tradesmen, home repair, home repairs,
  rodent control, mosquito control, handyman services
legal = notary services
luxury = luxury watches
furniture = school desk, school desks, school chairs, school chair, school furniture, hospital furniture, hotel
  furniture, restaurant furniture, kids furniture, childrens furniture, garden furniture, modular furniture,
  flatpack furniture, wooden furniture, second hand furniture, office desks, office desk, office chairs,
  standing desks, carpentry, cabinet making, office furniture, furniture rental
adult education: lifelong learning
genomics = dna sequencing
longevity = longevity
nutrition = nutrition, dietitians, personalised nutrition, personalized nutrition, sports nutrition, food supplements
3 d printing, affordable housing, age tech, aging, ai infrastructure, animal health, autonomous vehicles, baby
  food, battery recycling, battery storage, building materials, carbon accounting, carbon capture, carbon
  credits, carbon removal, circular economy, civic tech, climate risk, clinical trials,   computer vision,
  construction tech, consumer social, creator economy, crop insurance, crowdfunding, devops, diagnostics,
  digital therapeutics, drones, drug discovery, dual use, e learning, early childhood, embedded finance, energy
  efficiency, energy storage, esg, esports, ev charging, factoring, financial inclusion, financial literacy,
  fleet management, food waste, fraud detection, fusion, future of work, gene therapy, generative ai,
  geothermal, ghost kitchens, govtech, hair care, health insurance, home care, hotel tech, hydrogen, industrial
  automation, industrial iot, industrial software, iot, language learning, last mile delivery, low code, machine
  learning, maternal health, meal kits, mental wellness, microfinance, microgrids, micromobility, mini grids,
  mlops, modular housing, no code, open banking, parking, pensions, pet food, pet health, pet insurance, plant
  based food, podcasts, precision farming, precision fermentation, predictive maintenance, procurement, property
  management, quantum, quantum computing, recruiting, recycling, regenerative agriculture, regenerative farming,
  rehabilitation, reinsurance, resale, restaurant tech, retail tech, satellites, skincare, smart home, space
  tech, sports tech, synthetic biology, ticketing, traceability, trade finance, travel tech, tutoring,
  upskilling, vertical farming, video editing, wastewater, water purification, wealthtech, wearables
lab supplies: laboratory supplies
cold storage: cold stores, cold store
batteries: battery technology, battery tech, battery materials
energy infrastructure, payment infrastructure, transport infrastructure, water infrastructure, charging infrastructure,
  health infrastructure, climate infrastructure
cold chain: cold rooms, cold room
life sciences: life science, life science tools
biometrics, rural credit, towing
orthopaedics = orthopaedic devices, orthopedic devices, orthopaedic surgery
eye care: retinal imaging, eye screening, eye disease, eye health, vision care
mens health: men's health
drug safety
eyewear = spectacle frames, prescription glasses
asset management = wealthtech platforms, family wealth, private wealth
accounting = tax software, tax automation
procurement software: purchasing software, procurement automation
toys = toy company, toy makers, wooden toys, educational toys
consumer services = laundry lockers, laundry service
furniture rental marketplace
social impact: impact investing
silver economy
sextech = sexual wellness, sexual health
cannabis = cannabis tech, medical cannabis
religion tech: faith tech, church software
space economy: in space manufacturing, satellite communications
crypto = stablecoin payments
privacy = privacy tech, privacy software
language services: translation services
archaeology = museum tech
culture = art tech, art market, art dealers, art galleries, performing arts
collectibles = trading cards
publishing = book publishing
journalism = news publishing, local newspapers
outdoor recreation: outdoor gear, climbing gear, hiking gear, camping gear
esports teams: esports coaching
dance studios: dance schools
fishing = sport fishing
hunting = hunting gear
surfing = surf tech, surf schools, surfboards rental
winter sports: ski tech, ski rental, snow sports
sailing tech: sailing schools
motorsport = racing cars
caravans = camper vans, campervan rental
moving services: moving companies, storage units
cleaning = cleaning services, cleaning products, window cleaning
locksmiths = smart locks, door locks
architecture = home decor, interior designers
gardening services: garden design
swimming pools = pool maintenance
lighting = led lighting, lamps makers
acoustics = noise reduction, noise control, sound insulation, noise monitoring
ventilation = air quality, indoor air quality, air purifiers, air filtration
elevators = lifts maintenance
facilities management = fire protection, fire alarms
occupational safety: workplace safety, worker safety, site safety, safety equipment
flood protection: flood defence, flood defense, flood barriers
mapping software: remote sensing, geospatial data, surveying drones
simulation = digital twins, engineering simulation
engineering software: cad software, product lifecycle management
insects = insect farming, insect feed
dairy = dairy alternatives, cheese dairies, camel milk, goat milk, milk processing, sheep milk
tea brands: kombucha brands, tea company
catering = canteens software, corporate catering, workplace catering
school meals: school catering
cloud kitchens: dark kitchens, delivery kitchens
halal food: kosher food
baby food brands
beverages = water dispensers, water kiosks
toilets = public toilets, sludge treatment
nuclear = nuclear energy, small modular reactors
wood construction: cross laminated timber
airlines software: airport operations, ground handling, drone airspace
rail = rail maintenance, railway maintenance, rail logistics
port logistics: container terminals, port operations, container ports
wholesale = b 2 b wholesale
informal retail: spaza shops
pawn shops
second hand fashion: resale fashion
rental fashion
accessibility tech: screen readers, live captions
prison tech
volunteering = fundraising software, charity software
translation earbuds
call centers: call centres, contact centers, contact centres, helpdesk software
sales tools = sales software, sales tech, sales enablement
software = team collaboration, collaboration tools, productivity software, document processing, e signatures
field service: field service software, technicians software
payments infrastructure
funeral tech: grief tech, end of life planning
dating apps: online dating
friendship apps: loneliness tech
childrens books: kids entertainment
tutoring marketplace: private tutoring
driving schools: driver training, learner drivers
music education: music lessons, guitar lessons
apprenticeships = vocational education, skills training
study abroad: international students, student visas
research tools: scientific software, academic publishing, lab notebooks
agriculture = l'agriculture, l'agritech, l'agri, agronegócio, agropecuaria, landbouw, jordbruk, landbrug,
  rolnictwo, agricoltura
food manufacturing = l'agroalimentaire, agroindustria, l'industrie alimentaire
food = l'alimentation, alimentos, alimentação, alimentaire, voeding, cibo
biotech = biotechnologie, biotechnologies
recycling = riciclo, économie circulaire, economía circular, kreislaufwirtschaft
accessibility = braille menus, braille printing
trucking = truck stops, lorry drivers, hgv drivers, truck parking, long haul drivers, truck fleets
oil and gas = oilfield services, oil fields, drilling rigs, offshore oil
ticketing = theatre tickets, last minute tickets, unsold tickets
air quality = radon, radon detectors, radon detection, air quality sensors, air quality monitoring
theatre = theatre sets, stage sets
school supplies
`
