/** Products and customers of companies, by industry. */
export const MARKETS = `
healthcare = physicians, healthcare providers, radiology, diabetes, oncology, consumer health, nurses,
  wards, night shifts, surgeons, mri scans
healthtech = period care, womens health, digital health startups, remote monitoring, health it,
  digital therapeutics, health software, health apps, healthtech startups
wellness: wellness brands
dental = dentists, dental clinics, dentist, orthodontists, dental practice, dental clinic, dental labs
veterinary = vets, vet clinics, vet, veterinarians, vet practices, animal hospitals, pet health, horses,
  equine
biotech = bio, biotechs, drug discovery, phage therapy, gene therapy, synthetic biology, synbio, genomics,
  life sciences, life science, therapeutics, proteins
pharmaceuticals = drug makers
medical devices = medical device companies, diagnostics, implants, wearables for patients, surgical robots,
  hearing aids, medical imaging, prosthetics, surgical, medical technology, medical hardware, prosthetic
fintech = neobank, lenders, mortgages, lending, payment processing, money transfer, remittances, remittance,
  personal finance, open banking, credit scoring, bnpl, wealthtech, embedded finance, fin tech,
  microfinance, stablecoins, invoice financing, factoring, budgeting, budgeting app, cap tables, wallets,
  spend management, trade finance
payments = payment, checkout, card payments
insurance = insurtechs, crop insurance, pet insurance, insurers, claims handling, reinsurance, flood cover,
  underwriting, policyholders, insure, parametric cover, insurance claim, claims
accounting = bookkeeping, accountants, tax filing, tax prep
crypto = defi, nfts, bitcoin
real estate = property, affordable housing, landlords, property management, realtors, rentals, tenants, housing,
  brokers and landlords, flats, rent collection, tenants rights
agtech = agri, agritech, farmers, farm, farms, growers, crops, crop, potato growers, vertical farms,
  vertical farming, irrigation, soil, soil sensors, precision farming, smallholders, livestock, vineyards,
  agrifood, ag tech, agri tech, beekeepers, orchards, cattle, greenhouse growers, allotment, allotments,
  allotment holders, gardening, grain elevators, grain silos, grain, dairy farms, cold rooms, harvest, weeding robots, weeding
aquaculture: fish farms, fish farming, seaweed, kelp, oysters
climate tech = carbon, carbon removal, carbon capture, carbon accounting, heat pumps, heat pump,
  decarbonization, decarbonisation, emissions, sustainability, recycling, battery recycling,
  circular economy, clean energy, greentech, net zero, cleantech startups, climate software, carbon neutral,
  waste heat, compostable
energy = grid, power grid, batteries, battery storage, energy storage, ev charging, charging stations,
  hydrogen, geothermal, energy transition, energy tech, energy efficiency, solar power, solar panels installers, fusion,
  power plants, solid state batteries, generators, off grid energy, pumps
renewable energy = solar panels, wind turbines, rooftop solar
ai = machine learning, ml, llm, llms, generative ai, genai, ai agents, ai tooling, ai infra,
  ai infrastructure, ai copilots, copilots, deep learning, computer vision, ai native, applied ai,
  foundation models, nlp, voice ai, ai powered, artificial intelligence startups, agentic, ai assistant,
  ai assistants, ai copilot, chatbots, ai first, speech recognition
robotics = robots, robot, drones, drone, autonomous vehicles, humanoids, warehouse robots, automation hardware
semiconductors = chips, chip design, semis
deep tech = deeptech, quantum, quantum computing, quantum networking, frontier tech, hard tech
aerospace = space, satellites, satellite, rockets, spacetech, space tech, launch vehicles
defense = defense tech, defence tech, dual use
consumer electronics = gadgets, headphones, wearables, smartwatches, phone for kids, consumer hardware,
  smart home
developer tools = dev tools, developer tooling, devops, feature flags, observability, infrastructure software,
  api tooling, ci cd, developers, open source tools, developer platforms, low code, no code
cloud infrastructure = data infrastructure, data infra, cloud infra, serverless, infra, infrastructure
cybersecurity = security, cyber security, cyber, infosec, identity, fraud detection, zero trust, fraud
saas = vertical saas, micro saas, enterprise saas, b 2 b software, software as a service
software = enterprise software, industrial software, b 2 b software companies
edtech = ed tech, education technology, tutoring, tutor, tutors, ai tutor, teachers, learners, pupils,
  apprentices, azubis, schools software, e learning, online courses, exam prep, language learning,
  kids learning, upskilling, test prep, coding kits, coding for kids, kids coding, school kids, students app,
  teachers tools, classrooms
education = early childhood
hr tech = payroll, hr, recruiting, recruitment, hiring, talent, human resources, people ops, shift planning,
  workforce, future of work, employee benefits, onboarding software, hrtech, informal workers,
  payroll for people, day labourers
legaltech = lawyers, legal teams, contract review, contracts, ndas, law firms software, legal ai, notaries,
  notary, legal software
legal = compliance law
proptech: prop tech, property tech, property technology, construction tech
construction = builders, construction sites, building sites, contractors, contech, roofing, scaffolding,
  construction tech startups, concrete, old buildings, cement, bricks
manufacturing = factories, factory, machine tools, industry 4.0, industrials, shop floor, machine shops, cnc,
  advanced manufacturing, industrial tech, industrial, industrial automation, motors, induction motors
automotive = car dealers, auto repair, dealerships, evs, electric vehicles, car parts, garages
e-mobility = scooters, e bikes, micromobility, electric scooters
transportation = mobility, public transit, ride hailing, buses
logistics = last mile, last mile delivery, fulfillment, delivery fleets, warehouses, couriers,
  freight forwarding, fleet management, delivery drivers, parcel, cold chain
freight = freight software, forwarders
trucking = truckers, trucks, hauliers
supply chain = procurement, sourcing, suppliers
maritime = ports, vessels, ocean freight, marine, lighthouses, lighthouse, buoys, coastal, the sea, ships,
  shipping lines, ferries
aviation = airports, evtol, drones logistics, pilot training
e-commerce = online shops, online stores, shopify, merchants, dtc, d 2 c, shopify merchants, resale,
  recommerce, ecommerce brands, ecommerce tools
retail = retailers, stores, shops, brick and mortar, retail tech, supermarkets chains
consumer goods = consumer brands, consumer products, household products, cpg brands, diapers
consumer: consumer social, consumer apps, consumer tech
fashion = fashion labels, clothing brands, clothing, streetwear
beauty = skincare, cosmetics brands, hair care, beauty brands
food delivery = tiffin delivery, meal delivery, tiffin
food and beverage = infant formula, baby food, beverages, beverage, snacks, plant based food, plant based foods,
  plant based milk, plant based cheese, plant based snacks, wine, coffee, beer,
  breweries, drinks, meat alternatives, oat milk, fermentation, craft beer, bakery, bakeries, meal kits
food manufacturing = food manufacturers, food producers
restaurants = chefs, chef, restaurant, cafes, bars, ghost kitchens, diners, restaurant tech, porcelain for restaurants
hospitality = small hotels, hotel, hostels, guesthouses, short term rentals, hospitality tech, front desk,
  hotel tech
tourism = travellers, travelers, trips, tour operators, travel tech, traveltech
events = event planners, ticketing, concerts, weddings, conferences
gaming = games, mobile games, puzzle games, gamers, esports, game developers, indie games, video game studios
media = newsletters, podcasts, streaming, radio, radio stations, audio
creator tools: creators, creator economy, content creators
entertainment = live entertainment
music = musicians, artists and labels
sports = athletes, sports clubs, sports tech
fitness = gyms, gym, personal trainers, workouts
marketing = marketers, seo, brands advertising
martech = marketing automation, email marketing
adtech = ad tech, ad targeting
advertising = ads
government = govtech, public agencies, city planners, civic tech
telecom = carriers, 5 g, mobile operators
mining = miners, mines, critical minerals
textiles = fabrics, yarn makers, looms, mills, weaving
packaging = packaging waste
water treatment = wastewater, desalination, water company, water tech, water, water utilities, clean water,
  salt out of sea water
printing = digital printing, print shops, 3 d printing
hardware = sensors, iot, internet of things, devices, connected devices
facilities management = cleaning companies, building maintenance
security services = guards, surveillance
market research = surveys
elder care = eldercare, elderly care, ageing
long-term care = assisted living, aging, age tech, agetech, home care, older adults
funeral services = funeral homes, funeral directors, end of life
pet care = pets, dog walking, dog walkers, pet sitting, pet owners, dog owners, pet food, dogs, pet tech, pet care, pet shampoo, pet products,
  pet supplies
femtech: menopause, fertility, fertility app, ivf
health: health and wellness, health care startups
mental health: therapy, mental wellness
telemedicine: telehealth
foodtech: food tech, food systems
alternative proteins: alt protein, alt proteins, plant protein, plant proteins, plant based protein, cultivated meat
food: food startups, food companies, food brands, food businesses, local food
regtech: compliance, compliance software
wind turbines = wind power
materials: advanced materials, new materials, composites, bioplastics
spirits: distillery, distilleries, whisky
brewing: small breweries, brewers
gambling: online casinos
lab equipment: laboratory equipment, lab automation, lab software
childcare: nurseries, daycare, day care
photonics: photonic, photonic chips, photonics chips, optics
private credit: private debt
appliances: home appliances, kitchen appliances, household appliances
assistive technology: assistive tech
data = data companies
fishing = fishing nets, fisheries
forestry = timber, wood
beverages = craft beverages, soft drinks
`
