/** Kinds of workplaces by the industry of those who work there. */
export const WORKPLACES = `
healthcare = hospital trust, chu, hospital group, hospital groups, hospital network, dialysis centre, dialysis center,
  diagnostic laboratory, hospital, hospitals, clinic, clinics, medical center, medical centre, health system, health
  network, nhs, nhs trust, emergency department, emergency room, surgery center, doctor's office, gp practice, gp
  surgery, medical practice, health center, health centre, icu, trauma center, krankenhaus, klinik, klinikum, clínica,
  hôpital, clinique, urgent care, urgent care center, ambulance service, teaching hospital, pediatric ward, physical
  therapy clinic, blood bank, radiology practice, maternity unit, maternity ward, dialysis unit, operating theatre,
  operating theatres, physio clinic, physiotherapy clinic, sports clinic, eye clinic, ivf clinic, fertility clinic,
  dermatology clinic, mental health trust, psychiatric hospital, community hospital, field hospital, rehab centre,
  rehab center, rehabilitation centre, rehabilitation center, oncology ward, cardiology ward, veterans hospital, va
  hospital, private hospital, outpatient clinic, walk-in clinic, infusion center, imaging center, imaging centre,
  blood service, hospital lab, hospital laboratory, pathology lab, clinical lab, reference lab, centro de salud,
  arztpraxis, cabinet médical, pflegestation, uniklinik, universitätsklinikum, hospital trusts
dental = dental practice, dental clinic, dental office, dental lab, orthodontist
veterinary = vet practice, vet clinic, veterinary clinic, veterinary practice, animal hospital, animal clinic, mixed
  practice, equine practice, small animal practice, vet hospital, emergency vet, tierarztpraxis, tierklinik, clínica
  veterinaria
long-term care = care home, care homes, nursing home, nursing homes, retirement home, assisted living facility, memory
  care unit, pflegeheim, altenheim, residencia de mayores
pharmaceuticals = drug maker, drugmaker, pharma company, pharmaceutical company, vaccine maker, vaccine plant,
  generics maker, pharmabetrieb, laboratorio farmacéutico, sterile plant, api plant
pharmacy: pharmacies, drugstore, apotheke, farmacia, pharmacie, community pharmacy, hospital pharmacy, retail
  pharmacy, pharmacy chain, botica
medical devices = stent maker, implant maker, device maker, medical device maker, medizintechnik, medical device
  company, medical device startup, catheter maker, hearing aid maker, diagnostics company, prosthetics maker, surgical
  robot maker
hospitality = cafetería, hotels, hotel group, hotel chain, resort, resorts, hostel, boutique hotel, inn, bed and
  breakfast, spa hotel, pub, pubs, gastropub, bar, bars, cocktail bar, nightclub, hôtel, hostal, ski lodge, country
  house hotel, business hotel, city hotel, ski hotel, guesthouse, guest house, motel, holiday park, campsite, serviced
  apartments, members club, private club, wine bar, sports bar, tiki bar, brewpub, tavern, rooftop bar, beach club,
  casa rural, parador, auberge, gasthof, pousada, serviced apartment operator
restaurants = restaurant, restaurants, bistro, brasserie, diner, pizzeria, steakhouse, cafe, cafes, coffee shop,
  coffee shops, bakery café, trattoria, fast food chain, restaurant group, food truck, taqueria, sushi bar, michelin
  star restaurant, restaurante, chiringuito, gasthaus, kitchen brigade, fine dining restaurant, neighbourhood
  restaurant, burger joint, noodle shop, ramen shop, tapas bar, chip shop, fish and chip shop, kebab shop, sandwich
  shop, juice bar, ice cream parlour, ice cream parlor, gelateria, izakaya, crêperie, osteria, ristorante, restaurante
  de menú, tasca, ghost kitchen, dark kitchen, pizza place, taco stand
catering = catering company, catering firm, caterer, contract caterer
brewing: brewery, breweries, craft brewery, craft breweries, microbrewery, cidery, brauerei, cervecería, brasserie
  artisanale
wine = winery, wineries, wine estate, wine maker, wine merchant, bodega, weingut, domaine viticole, vineyard,
  vineyards
distilling: distillery, distilleries
food and beverage = bottling plant, coffee roaster, coffee roastery, roastery, bakery, bakeries, chocolate factory,
  bäckerei, boulangerie, panadería, patisserie, soft drinks maker, drinks company, beverage company, food company
dairy = dairy plant, creamery, dairy company, molkerei, cheese maker, cheesemaker
food manufacturing = food factory, food plant, food manufacturer, meat plant, meat packing plant, cannery, frozen food
  plant, slaughterhouse, fish cannery, conservera, conserverie, canning factory, biscuit factory, crisp factory, snack
  maker, frozen pizza plant, chicken plant, poultry plant, fish plant, sugar mill, flour mill, cereal plant, sauce
  factory, ready meals factory, ready-meal factory, confectionery factory, ice cream factory, meat processor,
  abattoir, fish processor, lebensmittelbetrieb, pasta factory, salad factory, egg packing plant
paper = paper mill, paper mills, paper machine, pulp mill, pulp mills, paper factory, paper plant, papierfabrik,
  papeterie, tissue mill
steel = steelworks, steel mill, steel plant, stahlwerk, steel fabricator, steel plant works, steelmaker, rebar plant,
  steel stockholder, acería
renewable energy = windpark, wind park, solar park, solar installer, wind turbine maker, wind developer, turbine
  manufacturer, wind turbine manufacturer, solar developer, biogas plant, solar company, solar farm developer, heat
  pump company
food service = canteen, works canteen, kantine, betriebskantine, school kitchen, hospital kitchen, school canteen,
  staff canteen, staff restaurant, dining hall, mess hall, contract catering company, central kitchen, comedor,
  cantine
retail = pet shop, pet store, bike shop, convenience store, shoe store, clothing store, department store, shop floor,
  retail store, retail chain, retailer, retailers, hardware store, bookshop, bookstore, furniture store, electronics
  store, mall, shopping mall, boutique, boutiques, thrift store, charity shop, garden centre, garden center, big box
  store, fashion retailer, corner shop, diy store, high street shop, tienda, magasin, discount store, garden shop,
  wine shop, cheese shop, deli, record shop, toy shop, game shop, phone shop, mobile phone shop, kiosk, newsagent,
  market stall, tack shop, homeware store, homewares store, outlet store, department stores, discount chain, fashion
  chain, furniture retailer, furniture chain, electronics retailer, jewellery store, jewelry store, pound shop, dollar
  store, flagship store, concept store, surf shop, outdoor shop, perfumery, cosmetics counter, einzelhändler,
  kaufhaus, tienda de ropa, boutique de mode, loja, opticians chain, petrol station shop, duty free shop, drugstore
  chain, butcher's shop, butchery
grocery = supermarket, supermarkets, grocery store, grocery chain, grocer, supermarket chain, supermercado,
  supermarché, supermarkt, discount grocery chain, discounter, organic supermarket, greengrocer, greengrocers,
  supermarket deli counter, hypermarket, hipermercado
wholesale = wholesaler, wholesalers, cash and carry
education = schools, primary school, secondary school, elementary school, middle school, grammar school, comprehensive
  school, boarding school, school district, kindergarten, nursery school, preschool, daycare, charter school, academy
  trust, language school, schule, grundschule, gymnasium, colegio, instituto, école, lycée, sixth form, feeder
  primary, state school, international school, special school, special needs school, montessori school, steiner
  school, pupil referral unit, multi-academy trust, sen school, secondary modern, village school, junior school,
  infant school, catholic school, middle schools, cram school, tutoring company, tuition centre, training provider,
  training centre, gesamtschule, realschule, volksschule, berufsschule, école primaire, instituto público, colegio
  concertado, escola, dance school
manufacturing = factory, factories, plant floor, manufacturing plant, manufacturer, manufacturers, production plant,
  assembly plant, machine shop, machine shops, job shop, fabrication shop, metal shop, sheet metal shop, foundry,
  mill, fabrik, fábrica, usine, werk, production line, injection moulding company, tyre plant, tire plant, glass
  factory, glassworks, brickworks, pump manufacturer, valve manufacturer, furniture factory, pottery, electronics
  factory, appliance factory, window factory, plastics factory, plastics plant, moulding plant, battery plant,
  gigafactory, bottle plant, can plant, cable factory, boiler maker, door manufacturer, tool maker, toy factory,
  mattress factory, shoe factory, machine builder, machinery builder, machine maker, maschinenbauer,
  maschinenbaubetrieb, werkstatt, planta industrial, maquiladora, maquila, cement plant, cement works, aluminium
  smelter, smelter, rolling mill, die casting plant, press shop, paint shop, engine plant, precision engineering firm,
  metalworks
automotive = automobilzulieferer, automotive supplier, seat maker, tyre shop, car dealership, dealership, dealerships,
  garage, garages, body shop, auto shop, auto parts supplier, car maker, carmaker, car plant, automaker, auto repair
  shop, tire shop, autohaus, taller mecánico, concesionario, autopeças, car factory, car parts maker, automotive
  plant, truck maker, bus maker, tier 1 supplier, tier one supplier, motor dealership, motorbike dealer, repair
  garage, mot garage, fast-fit centre, rental car company, autowerkstatt, kfz-werkstatt, oficina mecânica, garage
  automobile, automóviles, motor trade, used car lot, car rental desk
aerospace = aircraft maker, satellite company, aerospace company, rocket company, aircraft seat maker, satellite
  maker, satellite startup, aero engine maker, jet engine maker, drone company, drone maker, space startup, launch
  company, maker of aircraft seating
aviation = airline, airlines, airport, airports, air ambulance, airline loyalty, ground handling, flight school,
  aerolínea, flughafen, short haul fleet, long haul fleet, cabin crew base, low cost carrier, budget airline, charter
  airline, regional airline, mro shop, handling agent, flight deck, air force base, airline catering, helicopter
  operator, fixed base operator
rail = rail operator, railway company, train operator, rail freight company, train operating company, railway
  contractor, signalling contractor, track gang, rolling stock maker
transportation = bus company, bus depot, taxi company, taxi firm, transit agency, coach company, school bus company,
  ride hailing company
trucking = trucking company, haulage firm, haulage company, haulier, haulage contractor, trucking outfit, trucking
  firm, freight carrier, regional freight carrier, transport company, tanker fleet, speditionsunternehmen,
  transportista, transportunternehmen
logistics = logistics company, logistics firm, parcel depot, delivery company, courier company, 3pl provider, parcel
  company, spedition, parcel hub, parcel carrier, sorting centre, sorting center, sorting office, courier depot,
  supermarket depot, logistics park, logistics provider, last-mile startup, transport office
warehousing = fulfillment center, fulfilment centre, distribution center, distribution centre, lager, cold storage,
  almacén, entrepôt, warehouse operator, amazon warehouse, cold store, cash-and-carry depot, distribution hub,
  regional distribution centre
maritime = dredger, dredgers, port authority, cruise ship, cruise ships, cruise line, ferry company, container ship,
  tanker, superyacht, yacht, shipping line, dry dock, crewing agency, supply vessel, offshore vessel, anchor handler,
  bulk carrier, lng carrier, gas carrier, cargo ship, tugboats, tug company, ferry, ferries, harbour authority, harbor
  pilot station, marina, boatyard, boat builder, yacht club, superyachts, naviera
construction = building site, building sites, construction site, construction sites, construction company,
  construction firm, general contractor, roofing company, shopfitter, scaffolding firm, baustelle, obra,
  chantier, civil contractor, house builder, housebuilder, concrete sub, concrete subcontractor, drywall contractor,
  framing contractor, roofing contractor, paving contractor, drainage contractor, roads contractor, groundworks firm,
  groundworks contractor, piling contractor, plastering firm, joinery firm, fit-out firm, fit-out contractor,
  demolition firm, building contractor, building company, building firm, builders merchant, steel erector, housing
  developer, bauunternehmen, baufirma, baubetrieb, bauträger, constructora, empresa constructora, entreprise de
  bâtiment, construtora, tradie business, electrical contractor, mechanical contractor, plumbing contractor, hvac
  contractor, solar contractor, plumbing company, plumbing firm, electrical firm, roofing firm, painting company,
  flooring company, glazing company, kitchen fitter, residential builds
residential construction = home builder, homebuilder, residential builder
architecture = architecture firm, architecture practice, architects, architecture studio, architekturbüro
civil engineering = engineering consultancy, civil engineering firm
real estate = property developer, housing trust, estate agency, estate agent, estate agents, property manager,
  property management company, property company, letting agency, real estate agency, housing association, brokerage
  firm, letting agent, lettings agency, letting agents, lettings team, real estate office, real estate brokerage,
  realty, commercial property firm, reit, block management company, hausverwaltung, immobilienbüro, maklerbüro,
  inmobiliaria local, agence immobilière, imobiliária
energy = power plant, power station, wind farm, wind farms, solar farm, substation, energy company, energy supplier,
  energy utility, hydro plant, nuclear plant, nuclear power plant, coal plant, gas turbine plant, grid operator,
  transmission operator, district heating plant, energy startup, energy trader, oil
  company, oil major, drilling company, gas company
utilities = water company, water utility, utility company, power company, electric utility, wastewater plant, water
  treatment plant, waterworks, stadtwerke, water board, water authority, electricity board, municipal utility, gas
  utility, energy network, waterschap, sewage works, sewage treatment plant, water utilities company
mining = mine, mines, quarry, gold mine, coal mine, open pit mine, underground mine, iron ore mine, copper mine, coal
  pit, colliery, lithium mine, diamond mine, quarry operator, mineral exploration company, platinum mine
dairy farming = dairy farm, dairy farms, dairy herd
agriculture = farm, farms, fruit farm, salmon farm, salmon farming group, fish farm, orchard, greenhouse grower,
  nursery grower, ranch, smallholding, poultry farm, pig farm, cattle station, sheep station, agricultural co-op,
  plantation, kibbutz farm, feed mill, estancia, finca, ferme, grain elevator, bauernhof, granja, exploitation
  agricole
forestry = sawmill, forestry agency, forest service, forestry commission, timber company, logging company, forest
  estate, forestry contractor, logging camp, forstbetrieb
fishing = trawler, fishing boat, fisheries institute, fishery, trawlers, longliner, fish market, fishing vessel,
  fishing co-op
finance = hedge fund, investment bank, trading firm, trading floor, brokerage, stock exchange, asset manager, fund
  manager, investment firm, mortgage broker, lender, asset management firm, private bank, wealth manager, family
  office, pension fund, prop trading firm, brokerage house, leasing company, mortgage lender, mortgage company,
  investment boutique, microfinance institution, fund administrator, stockbroker, stockbrokers, payday lender, finance
  company
banking = bank, banks, retail bank, bank branch, credit union, building society, sparkasse, banco, banque, high street
  bank, commercial bank, savings bank, central bank, cooperative bank, volksbank, raiffeisenbank, caja rural, bank
  back office, bank call centre
insurance = insurer, insurers, insurance company, insurance broker, insurance agency, claims department, reinsurer,
  mutual insurer, lloyd's syndicate, lloyds syndicate, health insurer, motor insurer, pet insurer, loss adjuster's,
  adjusting firm, krankenkasse, mutuelle, aseguradora, compañía de seguros, versicherungsmakler, compagnie
  d'assurance, insurance brokers
accounting = accounting firm, accountancy firm, accountancy practice, accounting practice, audit firm, big four, big
  4, steuerkanzlei, steuerberater, tax office, tax practice, gestoría, cabinet d'expertise, cabinet comptable,
  bookkeeping firm, chartered accountants, accountancy, tax advisory, despacho contable, audit practice, top 20 firm,
  mid-tier firm, tax consultancy, steuerbüro
legal = conveyancing firm, solicitors' firm, law firm, law office, law practice, barristers chambers, solicitors,
  courthouse, kanzlei, bufete, cabinet d'avocats, magic circle firm, criminal defence firm, criminal defense firm,
  personal injury firm, immigration firm, public defender's office, da's office, district attorney's office, legal aid
  office, legal aid charity, law centre, in-house legal team, notary's office, notaría, étude notariale,
  anwaltskanzlei, amtsgericht, high court, county court, magistrates' court, advocates' chambers, boutique law firm,
  legal department
consulting = consultancy, consulting firm, strategy firm, management consultancy, unternehmensberatung, consultora,
  big four consultancy, boutique consultancy, consulting company, consulting house, advisory firm, it consulting firm,
  change consultancy
advertising = ad agency, advertising agency, creative agency, media agency, agence de pub, design agency, digital
  agency, branding agency, marketing agency
media = streaming company, streaming service, streaming platform, tv station, radio station, broadcaster, newsroom,
  newspaper, newspapers, magazine, local paper, production company, tv channel, tv production company, news agency,
  news desk, press agency, wire service, local radio, community radio, podcast company, podcast studio, tv network,
  television station, local television, news site, news website, regional broadcaster
publishing = publisher, publishers, publishing house, verlag, editorial house, textbook publisher, magazine publisher,
  comics publisher, literary agency, academic publisher, university press
film = film set, film sets, film studio, vfx house, vfx studio, animation studio, post house, production house,
  post-production house, animation house, commercials production company, documentary company
gaming = game studio, games studio, gaming company, games company, game developer, indie studio, aaa studio
music = record label, orchestra, opera house, recording studio, recording studios
entertainment = theatre, theater, theatres, theaters, theme park, amusement park, circus, cinema, cinemas, repertory
  theatre, rep theatre, touring company, theatre company, dance company, opera company, ballet company, comedy club,
  cruise entertainment, water park, zoo, escape room, bowling alley, trampoline park, cruise theatre
museums = museum, museums, art gallery, gallery, galleries, heritage site, city archive, county museum, science
  museum, auction house, art museum, sculpture park
events = festivals, festival, event agency, events company, conference centre, wedding venue, concert hall, exhibition
  company, conference venue, events venue, wedding planner, wedding company, trade fair organiser, exhibition
  organiser, av company, av hire company, event production company, ticketing company, festival organiser, congress
  centre, congress organiser
casinos = casino, online casino, casinos, spielbank
fitness = gym, gyms, fitness studio, yoga studio, leisure centre, leisure center, climbing gym, climbing wall,
  crossfit box, swimming pool, crossfit gym, boutique gym, sports centre, gym chain, health club, personal training
  studio, leisure trust, pilates studio, boxing gym, lido
sports = football club, sports club, rugby club, ski school, golf club, cricket club, tennis club, rowing club, pro
  team, racing team, race team, golf course, racecourse, racing stables, riding school, stables, stud farm, surf
  school, sports federation
beauty = hair salon, beauty salon, nail salon, barbershop, barber shop, salon, salons, day spa, friseursalon,
  peluquería, hairdresser's, hairdressers, hair studio, barbers, beauty clinic, aesthetics clinic, skin clinic, nail
  bar, brow bar, tattoo studio, tattoo shop, tattoo parlour, tattoo parlor, cosmetics company, cosmetics brand,
  skincare brand, medspa, med spa, salón de belleza, salon de coiffure, friseur
fashion = fashion house, fashion brand, fashion label, clothing brand, atelier, couture house, knitwear label, bridal
  atelier, bridal shop, fashion startup, fashion company, luxury house, shoe brand, streetwear brand, tailoring house,
  savile row tailor, denim brand, lingerie brand, clothing manufacturer, maison de couture
textiles = textile mill, garment factory, knitwear mill, weaving mill, spinning mill, dye house, dyehouse, sewing
  factory, upholstery workshop, carpet mill, denim mill
jewelry = jeweller, jeweler, jewellers, jewelry workshop, goldsmith's workshop, engagement rings
government = city council, county council, local council, town hall, council, ministry, city hall, federal agency,
  state agency, civil service, municipality, planning department, embassy, consulate, rathaus, behörde, ayuntamiento,
  mairie, department of transportation, tax authority, parliament, borough council, district council, city government,
  county government, state government, regional government, housing department, housing office, social services
  department, land registry, tax office branch, job centre, jobcentre, ministry of finance, department of health,
  public works department, public works, parks department, highways department, planning office, district office,
  kommune, landratsamt, stadtverwaltung, préfecture, conseil régional, diputación, gobierno, prefeitura, federal
  government, civil service department, passport office, un agency, eu institution, european commission, electoral
  commission
law enforcement = police department, police force, sheriff's office, prison, prisons, correctional facility, border
  force, sheriff's department, state police, jail, county jail, young offenders institution, detention centre,
  detention center, border agency, customs service
military = army, navy, air force, marines, marine corps, armed forces, royal navy, bundeswehr, coast guard, special
  forces, infantry, u.s. army, us army, british army, u.s. navy, us navy, us air force, u.s. air force, usmc, national
  guard, engineer regiment, signals regiment, army reserve, marina militar
public transport = bus operator, tram operator, metro operator, transit authority, bus garage, tram depot,
  verkehrsbetriebe
public services = fire department, fire station, fire service, fire brigade, 911 center, dispatch center, post office
nonprofit = charity, ngo, food bank, foundation, homeless shelter, shelter, youth club, refugee camp, aid agency,
  literacy charity, children's charity, animal charity, animal shelter, animal rescue, conservation charity, aid
  organisation, aid organization, relief agency, community organisation, community organization, settlement house,
  ong, association loi 1901, foodbank, youth charity, arts charity, cancer charity, housing charity, environmental
  charity, environmental ngo, think tank, trade union, humanitarian agency, red cross, verein
social services = social services, foster agency, family center, youth welfare office, jugendamt, women's shelter,
  group home, safeguarding team, children's home, children's homes, family centre, probation service, refuge, day
  centre, domestic violence shelter, adoption agency, drop-in centre, housing first project
telecom = telco, mobile operator, phone company, telecom operator, network operator, cable company, isp, mobile
  network, mobile phone company, broadband provider, fibre network builder, cell tower company, telco account,
  operadora, telecom company
software = software company, software house, software shop, software firm, app company,
  software vendor, payroll software company, software startup, app studio, b2b startup, softwarehaus, edtech startup
  company, web agency, web studio, agence web, devtools startup
it services = msp, managed service provider, it consultancy, it helpdesk provider, data center, data centre, systems
  integrator, it department of a college, it support company, hosting company, hosting provider, it shop, it firm, it
  company, managed services company, helpdesk provider
e-commerce = online shop, online store, online retailer, online marketplace, webshop, shopify store, e-commerce brand,
  dtc brand, d2c brand, ecommerce brand, ecommerce company, e-commerce company, dropshipping store, online pharmacy,
  online fashion retailer, tienda online, e-commerce startup, big online retailer
fintech = neobank, lending startup, buy now pay later company, wealth app
payments = payments company, payment companies, payment processor, payments startup, payments firm, payment provider, payment company
mobile money = mobile money operator, mobile money company
semiconductors = chip maker, chipmaker, wafer fab, fab, halbleiterwerk, halbleiterhersteller, chip fab, foundry fab,
  semiconductor company, semiconductor fab, chip company, chip designer
electronics = electronics manufacturer, electronics plant, pcb manufacturer
biotech = biotech company, biotech startup, gene therapy company, antibody company, crispr startup, sequencing
  company, synthetic biology startup, protein design startup
travel = travel company, travel startup, travel firm, travel tech company, online travel agency
tourism = travel agency, tour operator, tourist office, visitor centre, reisebüro, agencia de viajes
staffing = recruitment agency, staffing agency, temp agency, recruiting agency, executive search firm, headhunting
  firm, search firm, temping agency, recruitment firm, personalvermittlung, zeitarbeitsfirma, ett
security services = security company, security firm, security contractor, guarding company, alarm company, event
  security company, security agency, cash in transit company
facilities management = cleaning company, cleaning firm, janitorial company, property maintenance company
landscaping = landscaping company, garden design firm, landscape contractor, landscape firm, garden centre nursery,
  botanic garden, botanical garden, botanical gardens, arboretum, grounds team, tree surgery firm, tree service, lawn
  care company
call center: call centers, contact center, contact centers
call centre: call centres, contact centre, contact centres
robotics = robotics company, robotics startup, robot maker, warehouse robotics company, agri-robotics startup,
  surgical robotics company, roboterhersteller
furniture = furniture maker, furniture workshop, joinery workshop, joinery, cabinet shop, cabinetmaker
printing = print shop, printing house, printers, druckerei, imprenta
waste management = recycling plant, waste company, landfill, recycling center, waste contractor, refuse depot,
  scrapyard, scrap yard, waste transfer station, recycling company, composting plant, council tip
chemicals = chemical plant, paint maker, chemical company, chemical works, chemicals plant, chemicals company,
  chemieunternehmen, chemiewerk, coatings company, fertilizer plant, paint factory, resin plant, petroquímica
defense = defense contractor, defence contractor, arms maker, defence company, defense company, munitions factory,
  defence ministry, naval base, dockyard
higher education = university department, university library, student union, university hospital lab
research = research institute, research centre, research center, national lab, national laboratory,
  forschungsinstitut, research station, max planck institute, fraunhofer institute, cnrs
childcare = nursery, nurseries, childminding, children's centre, creche, kita, escuela infantil, guardería,
  after-school club, day nursery, early learning centre, early learning center
elder care = retirement village, seniors residence, ehpad, day care for the elderly, pflegedienst, seniorenheim,
  altersheim, geriatric ward, hospice ward, casa di riposo
hospice: hospices
home health = home health agency, home care agency, domiciliary care agency, visiting nurse service
optical = optician's, opticians, eyewear shop, optical shop, optometry practice
contract research = cro, contract research organisation, contract research organization
telehealth = doctor-on-demand startup
ticketing = ticketing startup, ticket platform
industrial automation = automation company, automation firm, systems house, automation integrator
packaging = packaging company, packaging plant, packaging manufacturer, packaging maker, carton maker, box plant,
  label printer
freight forwarding = freight forwarder, freight forwarders, freight forwarding company, freight forwarding firm,
  customs broker, transitaire
oil and gas = refinery, oil rig, oil rigs, rigs, offshore platform, gas plant, offshore rig, drill rig, oilfield, oil
  field services company, oil servicing firm, gas field, petrochemical plant, oil terminal
solar = solarzellenhersteller, solar panel maker, solar cell maker, solarfirma, solar startup
home improvement = home improvement chain, home improvement store, diy chain, builders' yard, timber yard, hardware
  chain
funeral services = funeral home, funeral director's, funeral directors, crematorium, funeral parlour, mortuary,
  bestattungsinstitut, funeraria
cleaning services = cleaning contractor, cleaning agency, window cleaning firm, commercial laundry, laundry plant, dry
  cleaner's, dry cleaners, reinigungsfirma
engineering consultancy = engineering consultants, engineering firm, structural engineering firm, consulting
  engineers, ingenieurbüro, bureau d'études, geotechnical consultancy, mep consultancy
environmental consulting = environmental consultancy, environmental consultancies, ecology consultancy, sustainability
  consultancy
mapping = mapping company, mapping startup, mapping firm, cartography office, mapping agency
bpo = bpo company, outsourcing company, outsourcer, shared service centre, shared services center, shared service
  center
journalism = city desk, daily paper, regional newspaper, weekly paper, regional paper, student paper, national
  newspaper, lokalzeitung, periódico, tageszeitung
newspaper publishing = newspaper publisher, newspaper group
games = indie games studio
gambling = betting company, betting platform, betting firm, betting startup, gambling company, betting shop, bookmaker,
  bookmakers, bookie, bookies, betting shops, lottery operator, sportsbook, poker room, bingo hall, igaming company, casino floor
horticulture = plant nursery, garden nursery, tree nursery, glasshouse nursery, gärtnerei, vivero, walled garden,
  national trust garden
marketing = marketing firm, seo agency, ppc agency, performance agency, pr agency, pr firm, communications agency,
  social media agency, content agency, influencer agency
market research = research agency, polling company, market research agency, panel company
food distribution = food wholesaler, foodservice distributor, food distributor, produce wholesaler
wood = sawmills, joinery shop, timber mill, veneer mill
car parts = parts counter
agtech = vertical farm, farm software company
edtech = learning app, online course platform
hr tech = hr software company, payroll startup
adtech = ad exchange
climate tech = carbon startup, carbon accounting startup, battery startup
crypto = blockchain startup, nft startup
ride hailing = ride-hailing app, taxi app
mobility = scooter company, bike share company, bike-share startup
lift industry = lift company, elevator company, lift maintenance company
plumbing = plumbing outfit
shipbuilding = shipyard, shipyards, astillero, astilleros, werft, chantier naval, estaleiro, naval shipyard
`
