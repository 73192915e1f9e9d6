/** Kinds of workplaces by the industry of those who work there. */
export const WORKPLACES = `
healthcare = hospital trust, chu, hospital group, hospital groups, hospital network, dialysis centre, dialysis center, diagnostic
  laboratory, hospital, hospitals, clinic, clinics, medical center, medical centre, health system, health
  network, nhs, nhs trust, emergency department, emergency room, surgery center, doctor's office, gp practice,
  gp surgery, medical practice, health center, health centre, icu, trauma center, krankenhaus, klinik,
  klinikum, clínica, hôpital, clinique, urgent care, urgent care center, ambulance service, teaching hospital,
  pediatric ward, hospice, physical therapy clinic, blood bank, radiology practice
dental = dental practice, dental clinic, dental office, dental lab, orthodontist
veterinary = vet practice, vet clinic, veterinary clinic, veterinary practice, animal hospital, animal clinic
long-term care = care home, care homes, nursing home, nursing homes, retirement home, assisted living
  facility, memory care unit, pflegeheim, altenheim, residencia de mayores
pharmaceuticals = drug maker, drugmaker, pharma company, pharmaceutical company
pharmacy: pharmacies, drugstore, apotheke, farmacia, pharmacie
medical devices = stent maker, implant maker, device maker, medical device maker, medizintechnik
hospitality = hotels, hotel group, hotel chain, resort, resorts, hostel, boutique hotel, inn, bed and
  breakfast, spa hotel, pub, pubs, gastropub, bar, bars, cocktail bar, nightclub, hôtel, hostal, ski lodge
restaurants = restaurant, restaurants, bistro, brasserie, diner, pizzeria, steakhouse, cafe, cafes, coffee
  shop, coffee shops, bakery café, trattoria, fast food chain, restaurant group, food truck, taqueria, sushi
  bar, michelin star restaurant, restaurante, chiringuito, gasthaus, kitchen brigade
catering = catering company, catering firm, caterer, contract caterer
food and beverage = brewery, breweries, craft brewery, craft breweries, microbrewery, winery, wineries,
  distillery, distilleries, cidery, bottling plant, coffee roaster, coffee roastery, roastery, dairy plant,
  bakery, bakeries, chocolate factory, creamery, brauerei, bäckerei, boulangerie, panadería
food manufacturing = food factory, food plant, food manufacturer, meat plant, meat packing plant, cannery,
  frozen food plant, slaughterhouse
paper = paper mill, paper mills
steel = steelworks, steel mill, steel plant, stahlwerk
renewable energy = windpark, wind park, solar park, solar installer, wind turbine maker
food service = canteen, works canteen, kantine, betriebskantine, school kitchen
retail = pet shop, pet store, bike shop, convenience store, shoe store, clothing store, department store, shop
  floor, retail store, retail chain, retailer, retailers, hardware store, bookshop, bookstore, furniture
  store, electronics store, mall, shopping mall, boutique, boutiques, thrift store, charity shop, garden
  centre, garden center, big box store, fashion retailer, corner shop, diy store, high street shop, tienda,
  magasin
grocery = supermarket, supermarkets, grocery store, grocery chain, grocer, supermarket chain, supermercado,
  supermarché, supermarkt
wholesale = wholesaler, wholesalers, cash and carry
education = schools, primary school, secondary school, elementary school, middle school, grammar school,
  comprehensive school, boarding school, school district, kindergarten, nursery school, preschool, daycare,
  charter school, academy trust, language school, schule, grundschule, gymnasium, colegio, instituto, école,
  lycée, sixth form
manufacturing = factory, factories, plant floor, manufacturing plant, manufacturer, manufacturers, production
  plant, assembly plant, machine shop, machine shops, job shop, fabrication shop, metal shop, sheet metal
  shop, foundry, mill, fabrik, fábrica, usine, werk, production line, injection moulding company
automotive = automobilzulieferer, automotive supplier, seat maker, tyre shop, car dealership, dealership, dealerships, garage,
  garages, body shop, auto shop, auto parts supplier, car maker, carmaker, car plant, automaker, auto repair
  shop, tire shop, autohaus, taller mecánico, concesionario
aerospace = aircraft maker, satellite company, aerospace company, rocket company
aviation = airline, airlines, airport, airports, air ambulance, airline loyalty, ground handling, flight
  school, aerolínea, flughafen
rail = rail operator, railway company, train operator
transportation = bus company, bus depot, taxi company, taxi firm, transit agency, coach company, school bus
  company, ride hailing company
trucking = trucking company, haulage firm, haulage company, haulier
logistics = logistics company, logistics firm, parcel depot, delivery company, courier company, freight
  forwarder, 3pl provider, parcel company, spedition
warehousing = fulfillment center, fulfilment centre, distribution center, distribution centre, lager, cold
  storage, almacén, entrepôt
maritime = shipyard, shipyards, port authority, cruise ship, cruise ships, cruise line, ferry company,
  container ship, tanker, superyacht, yacht, shipping line, dry dock
construction = building site, building sites, construction site, construction sites, construction company,
  construction firm, general contractor, contractor, roofing company, shopfitter, scaffolding firm, baustelle,
  obra, chantier, civil contractor, house builder, housebuilder
residential construction = home builder, homebuilder, residential builder
architecture = architecture firm, architecture practice, architects, architecture studio, architekturbüro
civil engineering = engineering consultancy, civil engineering firm
real estate = property developer, housing trust, estate agency, estate agent, estate agents, property manager,
  property management company, property company, letting agency, real estate agency, housing association,
  brokerage firm
energy = power plant, power station, wind farm, wind farms, solar farm, substation, energy company, energy
  supplier, refinery, oil rig, oil rigs, rigs, offshore platform, gas plant
utilities = water company, water utility, utility company, power company, electric utility, wastewater plant,
  water treatment plant, waterworks, stadtwerke
mining = mine, mines, quarry, gold mine, coal mine
agriculture = farm, farms, dairy farm, fruit farm, salmon farm, salmon farming group, fish farm, orchard,
  vineyard, vineyards, greenhouse grower, nursery grower, ranch, grain elevator, bauernhof, granja,
  exploitation agricole
forestry = sawmill, forestry agency, forest service, forestry commission, timber company
fishing = trawler, fishing boat, fisheries institute, fishery
finance = hedge fund, investment bank, trading firm, trading floor, brokerage, stock exchange, asset manager,
  fund manager, investment firm, mortgage broker, lender
banking = bank, banks, retail bank, bank branch, credit union, building society, sparkasse, banco, banque
insurance = insurer, insurers, insurance company, insurance broker, insurance agency, claims department,
  reinsurer
accounting = accounting firm, accountancy firm, accountancy practice, accounting practice, audit firm, big
  four, big 4, steuerkanzlei, steuerberater, tax office, tax practice, gestoría, cabinet d'expertise, cabinet
  comptable, bookkeeping firm
legal = conveyancing firm, solicitors' firm, law firm, law office, law practice, barristers chambers,
  solicitors, courthouse, kanzlei, bufete, cabinet d'avocats, magic circle firm
consulting = consultancy, consulting firm, strategy firm, management consultancy, unternehmensberatung,
  consultora
advertising = ad agency, advertising agency, creative agency, media agency, agence de pub, design agency,
  digital agency, branding agency, marketing agency
media = streaming company, streaming service, streaming platform, tv station, radio station, broadcaster,
  newsroom, newspaper, newspapers, magazine, local paper, production company, tv channel
publishing = publisher, publishers, publishing house, verlag, editorial house
film = film set, film sets, film studio, vfx house, vfx studio, animation studio, post house
gaming = game studio, games studio, gaming company, games company, game developer, indie studio, aaa studio
music = record label, orchestra, opera house, recording studio, recording studios
entertainment = theatre, theater, theatres, theaters, theme park, amusement park, circus, cinema, cinemas
museums = museum, museums, art gallery, gallery, galleries
events = festivals, festival, event agency, events company, conference centre, wedding venue, concert hall,
  exhibition company
casinos = betting company, betting platform, gambling company, casino, betting shop, bookmaker, bookmakers, online casino
fitness = gym, gyms, fitness studio, yoga studio, leisure centre, leisure center, climbing gym, climbing wall,
  crossfit box, swimming pool
sports = football club, sports club, rugby club, ski school, golf club
beauty = hair salon, beauty salon, nail salon, barbershop, barber shop, salon, salons, day spa, friseursalon,
  peluquería
fashion = fashion house, fashion brand, fashion label, clothing brand, atelier, couture house
textiles = textile mill, garment factory, knitwear mill, weaving mill
jewelry = jeweller, jeweler, jewellers, jewelry workshop, goldsmith's workshop, engagement rings
government = city council, county council, local council, town hall, council, ministry, city hall, federal
  agency, state agency, civil service, municipality, planning department, embassy, consulate, rathaus,
  behörde, ayuntamiento, mairie, department of transportation, tax authority, parliament
law enforcement = police department, police force, sheriff's office, prison, prisons, correctional facility,
  border force
military = army, navy, air force, marines, marine corps, armed forces, royal navy, bundeswehr, coast guard,
  special forces, infantry
public services = fire department, fire station, fire service, fire brigade, 911 center, dispatch center, post
  office
nonprofit = charity, ngo, food bank, foundation, homeless shelter, shelter, youth club, refugee camp, aid
  agency
social services = social services, foster agency, family center, youth welfare office, jugendamt, women's
  shelter, group home
telecom = telco, mobile operator, phone company, telecom operator, network operator, cable company, isp
software = software company, software house, software shop, software firm, saas company, saas startup, app
  company
it services = msp, managed service provider, it consultancy, it helpdesk provider, data center, data centre,
  systems integrator
e-commerce = online shop, online store, online retailer, online marketplace, webshop, shopify store
fintech = payments company, neobank, payment processor
semiconductors = chip maker, chipmaker, wafer fab, fab
electronics = electronics manufacturer, electronics plant, pcb manufacturer
biotech = biotech company, biotech startup, gene therapy company
tourism = travel agency, tour operator, tourist office, visitor centre, reisebüro, agencia de viajes
staffing = recruitment agency, staffing agency, temp agency, recruiting agency, executive search firm
security services = security company, security firm
facilities management = cleaning company, cleaning firm, janitorial company, property maintenance company
landscaping = landscaping company, garden design firm
call centers = call center, call centre, contact center, contact centre
robotics = robotics company, robotics startup, robot maker
furniture = furniture maker, furniture workshop, joinery workshop, joinery, cabinet shop, cabinetmaker
printing = print shop, printing house, printers, druckerei, imprenta
waste management = recycling plant, waste company, landfill, recycling center
chemicals = chemical plant, paint maker, chemical company
defense = defense contractor, defence contractor, arms maker
`
