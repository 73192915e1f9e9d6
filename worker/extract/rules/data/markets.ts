/** Products and customers of companies, by industry. */
export const MARKETS = `
healthcare = physicians, healthcare providers, radiology, diabetes, consumer health, nurses, wards,
  night shifts, surgeons, mri scans
healthtech = period care, womens health, digital health startups, remote monitoring, health it, health software,
  health apps, healthtech startups
wellness: wellness brands
dental = dentists, dental clinics, dentist, orthodontists, dental practice, dental clinic, dental labs
veterinary = vets, vet clinics, vet, veterinarians, vet practices, animal hospitals, horses, equine
biotech = bio, biotechs, phage therapy, synbio, therapeutics, proteins
pharmaceuticals = drug makers
medical devices = medical device companies, implants, wearables for patients, surgical robots, hearing aids,
  medical imaging, prosthetics, surgical, medical technology, medical hardware, prosthetic
fintech = neobank, lenders, mortgages, lending, payment processing, money transfer, remittances, remittance,
  personal finance, credit scoring, bnpl, fin tech, stablecoins, invoice financing, budgeting, budgeting app,
  cap tables, wallets, spend management
payments = payment, checkout, card payments
insurance = insurtechs, insurers, claims handling, flood cover, underwriting, policyholders, insure,
  parametric cover, insurance claim, claims
accounting = bookkeeping, accountants, tax filing, tax prep
crypto = defi, nfts, bitcoin
real estate = property, landlords, realtors, rentals, tenants, housing, brokers and landlords, flats,
  rent collection, tenants rights
agtech = agri, agric, agritech, farmers, farm, farms, growers, crops, crop, potato growers, vertical farms, irrigation,
  soil, soil sensors, smallholders, livestock, vineyards, agrifood, ag tech, agri tech, beekeepers, orchards,
  cattle, greenhouse growers, allotment, allotments, allotment holders, gardening, grain elevators, grain silos,
  grain, dairy farms, harvest, weeding robots, weeding
aquaculture: fish farms, fish farming, seaweed, kelp, oysters
climate tech = carbon, heat pumps, heat pump, decarbonization, decarbonisation, emissions, sustainability,
  clean energy, greentech, net zero, cleantech startups, climate software, carbon neutral, waste heat,
  compostable
energy = grid, power grid, charging stations, energy transition, energy tech, solar power,
  solar panels installers, power plants, solid state batteries, generators, off grid energy, pumps
renewable energy = solar panels, wind turbines, rooftop solar
ai = ml, llm, llms, genai, ai agents, ai tooling, ai infra, ai copilots, copilots, deep learning, ai native,
  applied ai, foundation models, nlp, voice ai, ai powered, artificial intelligence startups, agentic,
  ai assistant, ai assistants, ai copilot, chatbots, ai first, speech recognition
robotics = robots, robot, drone, humanoids, warehouse robots, automation hardware
semiconductors = chips, chip design, semis
deep tech = deeptech, quantum networking, frontier tech, hard tech
aerospace = space, satellite, rockets, spacetech, launch vehicles
defense = defense tech, defence tech
consumer electronics = gadgets, headphones, smartwatches, phone for kids, consumer hardware
developer tools = dev tools, developer tooling, feature flags, observability, infrastructure software,
  api tooling, ci cd, developers, open source tools, developer platforms
cloud infrastructure = data infrastructure, data infra, cloud infra, serverless, infra, infrastructure
cybersecurity = security, cyber security, cyber, infosec, identity, zero trust, fraud
saas = vertical saas, micro saas, enterprise saas, software as a service
software = enterprise software, b 2 b software, business software, b 2 b software companies
edtech = ed tech, education technology, tutor, tutors, ai tutor, teachers, learners, pupils, apprentices,
  azubis, schools software, online courses, exam prep, kids learning, test prep, coding kits, coding for kids,
  kids coding, school kids, students app, teachers tools, classrooms
hr tech = payroll, hr, recruitment, hiring, talent, human resources, people ops, shift planning, workforce,
  employee benefits, onboarding software, hrtech, informal workers, payroll for people, day labourers
legaltech = legal aid, legal aid clinics, legal clinics, law clinics, eviction defense, eviction defence,
  evictions, tenant rights, court filings, lawyers, legal teams, contract review, contracts, ndas, law firms
  software, legal ai, notaries, notary, legal software
legal = compliance law
proptech: prop tech, property tech, property technology
construction = builders, construction sites, building sites, contractors, contech, roofing, scaffolding,
  construction tech startups, concrete, old buildings, cement, bricks
manufacturing = factories, factory, machine tools, industry 4.0, industrials, shop floor, machine shops, cnc,
  advanced manufacturing, industrial tech, industrial, motors, induction motors
automotive = car dealers, auto repair, dealerships, evs, electric vehicles, car parts, garages
e-mobility = scooters, e bikes, electric scooters
transportation = mobility, public transit, ride hailing, buses
logistics = last mile, fulfillment, delivery fleets, warehouses, couriers, freight forwarding, delivery drivers,
  parcel
freight = freight software, forwarders
trucking = truckers, trucks, hauliers
supply chain = sourcing, suppliers
maritime = ports, vessels, ocean freight, marine, lighthouses, lighthouse, buoys, coastal, the sea, ships,
  shipping lines, ferries
aviation = airports, evtol, drones logistics, pilot training
e-commerce = online shops, online stores, shopify, merchants, shopify merchants, recommerce,
  ecommerce brands, ecommerce tools
retail = retailers, stores, shops, brick and mortar, supermarkets chains
consumer goods = consumer brands, consumer products, household products, cpg brands, diapers
consumer: consumer apps, consumer tech
fashion = fashion labels, clothing brands, clothing, streetwear
beauty = cosmetics brands, beauty brands
food delivery = tiffin delivery, meal delivery, tiffin
food and beverage = infant formula, beverages, beverage, snacks, plant based foods, plant based milk,
  plant based cheese, plant based snacks, wine, coffee, beer, breweries, drinks, meat alternatives, oat milk,
  fermentation, craft beer, bakery, bakeries
food manufacturing = food manufacturers, food producers
restaurants = chefs, chef, restaurant, cafes, bars, diners, porcelain for restaurants
hospitality = boutique hotel, boutique hotels, hotel group, hotel groups, hotel chain, hotel chains, aparthotel,
  aparthotels, eco lodge, eco lodges, safari lodges, safari lodge, glamping, vineyard hotel, hotel management,
  serviced apartments, holiday park, holiday parks, small hotels, hotel, hostels, guesthouses, short term
  rentals, hospitality tech, front desk
tourism = travellers, travelers, trips, tour operators, traveltech
events = event planners, concerts, weddings, conferences
oncology
rare disease: rare diseases
accessibility: disabled people, people with disabilities, disability tech
gaming = games, games studios, games studio, game studio, mobile games, puzzle games, gamers, game developers,
  indie games, video game studios
media = newsletters, streaming, radio, radio stations, audio
creator tools: creators, creator stuff, creator platforms, creator startups, content creators
entertainment = live entertainment
music = musicians, artists and labels
sports = athletes, sports clubs
fitness = gyms, gym, personal trainers, workouts
marketing = marketers, seo, brands advertising
martech = marketing automation, email marketing
adtech = ad tech, ad targeting
advertising = ads
government = public agencies, city planners
telecom = carriers, 5 g, mobile operators
mining = critical minerals, miners, mines
textiles = fabrics, yarn makers, looms, mills, weaving
packaging = packaging waste
water treatment = desalination, water company, water tech, water, water utilities, clean water,
  salt out of sea water
printing = digital printing, print shops
hardware = sensors, internet of things, devices, connected devices
facilities management = cleaning companies, building maintenance
security services = guards, surveillance
market research = surveys
elder care = eldercare, elderly care, ageing
long-term care = assisted living, agetech, older adults
funeral services = funeral homes, funeral directors, end of life
pet care = pets, dog walking, dog walkers, pet sitting, pet owners, dog owners, dogs, pet tech, pet care,
  pet shampoo, pet products, pet supplies
femtech: menopause, fertility, fertility app, ivf
health: health and wellness, health care startups
mental health: therapy
telemedicine: telehealth
foodtech: food tech, food systems
alternative proteins: alt protein, alt proteins, plant protein, plant proteins, plant based protein,
  cultivated meat
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
