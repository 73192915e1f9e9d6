/** Industries by their stored name, with synonyms. */
export const INDUSTRIES = `
healthcare: health care, health services, sanidad, gesundheitswesen, hospital system
biotech: biotechnology, biotecnología
pharmaceuticals: pharma, pharmaceutical, farmacéutica
medical devices: medtech, medical device
dental: dentistry, dental practices
healthtech: digital health, health tech
home health, elder care, veterinary, private equity, venture capital, credit unions, payments, cybersecurity,
  semiconductors, edtech, adtech, martech, hr tech, agtech, robotics, cloud infrastructure, deep tech,
  hardware, consumer electronics, aerospace, plastics, packaging, furniture, steel, electronics, printing,
  paper, mining, energy, utilities, water treatment, nuclear, architecture, civil engineering,
  residential construction, commercial construction, landscaping, facilities management, freight, shipping,
  warehousing, supply chain, maritime, courier services, toys, food and beverage, sporting goods, jewelry,
  food delivery, catering, leisure, fitness, sports, casinos, k-12, public services, social services,
  military, law enforcement, publishing, entertainment, marketing, public relations, journalism, museums,
  market research, security services, forestry, fishing, dairy
long-term care: nursing homes, nursing home, senior living, altenpflege
finance: financial services, servicios financieros, finanzwesen
banking: banks, banca, banking sector
insurance: seguros, versicherung, versicherungen, assurance
fintech: financial technology
asset management
accounting: public accounting, accounting firms, cabinet comptable
real estate: inmobiliaria, immobilier
crypto: web3, blockchain
software: software industry
saas: b2b saas
e-commerce: ecommerce, online retail, comercio electrónico
gaming: video games, games industry, game studios
telecom: telecommunications, telecoms, telco
it services: it consulting, managed services
legaltech: legal tech
climate tech: climate, cleantech, climatetech
ai: artificial intelligence
developer tools: devtools
manufacturing: industrial manufacturing, fabricación
automotive: automobile, automoción, automobilindustrie, car industry
defense: defence
chemicals: chemical industry
food manufacturing: food production, food industry, lebensmittelindustrie, agroalimentaire, alimentación
textiles: textile
machinery: maschinenbau
e-mobility: emobility, electric mobility
oil and gas: oil & gas
renewable energy: renewables, erneuerbare energien
construction: building trade, heavy civil, construcción, bau, baubranche, bâtiment, btp
logistics: third-party logistics, 3pl, logística, logistik, logistique
transportation: transport, transporte
trucking: haulage
aviation: airlines, airline industry
rail: railway, railways
retail: retail sector, einzelhandel, handel, grande distribution
grocery
fashion: apparel, moda
luxury: luxury goods
consumer goods: cpg, fmcg
beauty: cosmetics
wholesale
hospitality: hotel industry, hostelería, hotellerie, gastgewerbe
restaurants: restaurant industry, gastronomie, restauration, restauración
tourism: turismo, tourismus, tourisme
food service: foodservice
events: event industry, live events
education: schools, teaching, higher education, educación, bildungswesen
government: public sector, local government, sector público, öffentlicher dienst
nonprofit: nonprofits, non-profit, charities, charity, ngo, ngos, non-profits
legal: law, law firms, legal services
consulting: management consulting
advertising: ad agencies, advertising agencies
media
film: film industry, motion pictures
music: music industry
staffing: recruitment agencies
agriculture: farming, agricultura, landwirtschaft
`

/** Industries that investors' markets name more broadly. */
export const BROADER_MARKETS = `
asset management = wealth management
wholesale = distribution
healthcare = hospitals
hospitality = hotels
tourism = travel
media = broadcasting, television, tv
insurance = insurtech
renewable energy = solar, wind energy
grocery = supermarkets, supermarket
`

/** Further industries of employees. Investors' markets have names of their own for some of them. */
export const MORE_INDUSTRIES = `
travel, solar, wind energy, insurtech, wealth management, distribution, broadcasting
solar energy: photovoltaics
television: tv
call center: call centers, contact centers, contact center, call center industry
call centre: call centres, contact centres, contact centre, call centre industry
adtech = ad tech, advertising technology
edtech = ed tech, educational technology, education technology
fintech = fin tech
proptech: prop tech, property technology, property tech
martech = mar tech, marketing technology
legaltech = legal technology
healthtech = health technology
climate tech = clean tech, climate technology
micromobility = e-scooters, e-bikes, bike sharing
gambling: betting, betting industry, bookmaking, online gambling, online betting
beer: beer industry
semiconductors = semis, semiconductor, semiconductor manufacturing, chip industry, halbleiterindustrie,
  semi-conducteurs, semiconductores
wine: wine trade, wine industry, wine retail
displays, audit, postal services, cosmetics retail, cruise industry, motorsport, superyacht industry, food tech,
  timber, sawmilling, foundry industry, metal industry, chemicals distribution, airport operations, airport
  security, private healthcare, primary care, palliative care, social housing sector, fire service, criminal
  justice, foreign aid, humanitarian sector, consumer finance, trade finance, commercial banking, wholesale banking,
  neobanking, hedge fund industry, wealth tech, audiovisual, book trade, art market, art trade, interior design
  industry, event production, live entertainment, trade fairs, nightlife industry, nightclub industry, fast food,
  fine dining, contract catering, school catering, airline catering, bakery industry, meat industry, fish industry,
  fruit trade, flower trade, motor trade, motor industry, auto industry, automotive aftermarket, automotive retail,
  taxi industry, coach travel, road transport, rail freight, contract logistics, department stores, convenience
  retail, discount retail, pharmacy retail, book retail, electronics retail, automotive parts retail, second-hand
  retail
automotive = autoindustrie, automóvel, industrie automobile, industria automotriz, industria del automóvil, auto
  components, auto parts, automotive parts, autopeças, autopartes, equipementier, automobilzulieferung
food manufacturing = agroalimentario, agroalimentar, nahrungsmittelindustrie, lebensmittelproduktion, alimentare
healthcare = healthcare sector, gesundheitsbereich, sector sanitario, sector salud, secteur de la santé, health
  industry, healthcare industry, saúde, santé, health sector
pharmaceuticals = pharmaindustrie, pharma industry, industrie pharmaceutique, industria farmacéutica,
  pharmabranche
construction = construction industry, construction sector, bauwesen, bauindustrie, baugewerbe, secteur du
  bâtiment, sector de la construcción, edilizia, bouw, building industry, hochbau, tiefbau, building construction,
  construção civil
retail = comercio minorista, comércio, commerce de détail, retail industry, vente au détail, detailhandel
education = enseignement, educação, enseñanza, education sector, istruzione
chemicals = chemie, chemieindustrie, chimie, química, industria química, chemische industrie
energy = énergie, energía, energiewirtschaft, energy sector, energy industry
media = medien, médias, medios, medienbranche
finance = finanzas, finanças, finanzbranche, finance industry, financial sector
insurance = versicherungsbranche, assurances, insurance industry
logistics = logistikbranche, transport and logistics, supply chain and logistics, logistics industry
manufacturing = manufactura, industrie manufacturière, fertigungsindustrie, manufacturing industry,
  produktionsindustrie
telecom = telekommunikation, telecomunicaciones, telecomunicações, telecoms industry, telecomms
agriculture = agronomie, agrar, agrarbranche, agrícola, agro, agribusiness
aerospace = luft- und raumfahrt, aéronautique, aeronáutica, aeroespacial, aerospace and defence, aerospace and
  defense
textiles = textil, textilindustrie, textile industry
hospitality = hostelry, hospitality industry, hospitality sector, hotel trade, hotel business, hotel sector,
  hotellerie-restauration, hotel and restaurant industry, hotelaria
nonprofit = charity work, charitable sector, ngo sector, ngo world, associatif, tercer sector, gemeinnütziger
  bereich, not-for-profit, not-for-profits, third sector, voluntary sector, charity sector
government = öffentliche verwaltung, administración pública, administration publique, fonction publique, civil
  service
fashion = modebranche, fashion industry, prêt-à-porter
real estate = immobilien, immobilienbranche, property sector, property industry, imobiliário
petrochemicals, water, microfinance, marketplaces, mobile money, e-learning, biofuels, aquaculture, tunnelling,
  shopfitting, telehealth, telemedicine, freight forwarding, public transport, mass transit, offshore wind, onshore
  wind, wind power, hydropower, geothermal, nuclear power, nuclear decommissioning, battery manufacturing, ev
  charging, electric vehicles, power generation, energy trading, energy retail, oil services, oilfield services,
  offshore drilling, pipelines, refining, coal mining, gold mining, copper mining, quarrying, pulp and paper, paper
  manufacturing, packaging machinery, food processing, meat processing, fish processing, seafood, canned food,
  frozen food, food distribution, food retail, beverages, soft drinks, drinks industry, brewing, craft beer, craft
  brewing, winemaking, viticulture, distilling, spirits industry, coffee industry, specialty coffee, confectionery,
  dairy farming, dairy processing, livestock, poultry, arable farming, horticulture, floristry, viniculture, animal
  health, pet food, pet care, equestrian, zoos, home improvement, diy retail, furniture retail, fashion retail,
  luxury retail, grocery retail, travel retail, sports retail, consumer banking, retail banking, private banking,
  investment banking, corporate banking, islamic banking, mortgage lending, consumer lending, debt collection,
  capital markets, hedge funds, insurance broking, reinsurance, health insurance, life insurance, motor insurance,
  pensions, payroll software, hr software, legal software, dental imaging, medical imaging, diagnostics, life
  sciences, contract research, clinical research, cell therapy, gene therapy, genomics, hospices, hospice care,
  mental health, behavioral health, substance abuse treatment, social care, aged care, disability services,
  childcare, early years, early childhood education, special needs education, primary education, secondary
  education, further education, vocational training, adult education, academia, test prep, language schools,
  corporate training, public administration, central government, federal government, immigration services, emergency
  services, ambulance services, policing, prison service, border security, private security, cash in transit, space
  industry, satellites, drones, shipbuilding, yachting, cruise lines, ports, inland waterways, offshore, subsea, air
  cargo, business aviation, helicopter services, last-mile delivery, parcel delivery, cold storage, removals, ride
  hailing, car rental, car sales, car repair, micromobility, ticketing, live music, performing arts, circus arts,
  theme parks, nightlife, conferences, trade shows, exhibitions, weddings, sports betting, igaming, lotteries,
  esports, mobile animation, visual effects, post-production, radio, podcasts, streaming, newspaper publishing,
  magazine publishing, book publishing, educational publishing, scientific publishing, translation services,
  localization industry, web agencies, digital marketing agencies, market intelligence, mapping, geospatial,
  geoscience, earth sciences, environmental consulting, environmental services, environmental protection,
  conservation, waste management, recycling, water utilities, water supply, wastewater, district heating, gas
  distribution, electricity distribution, smart metering, telecom infrastructure, data centers, data centres,
  hosting, outsourcing, business process outsourcing, shared services, cleaning services, pest control, lift
  industry, elevators, fire protection, glass manufacturing, ceramics industry, rubber, tyres, tires, tyre
  manufacturing, adhesives, fertiliser, industrial gases, cosmetics manufacturing, printing industry, white goods,
  home appliances, household appliances, heating and cooling, power tools, machine tools, machine building, plant
  engineering, metalworking, metal fabrication, foundries, industrial automation, agri-robotics, optics, photonics,
  watchmaking, sportswear, footwear, bridal, haute couture, leather goods, eyewear, optical retail, infant formula,
  stonemasonry, house building, housebuilding, heritage conservation, social housing, student housing, property
  development, property management, facade engineering, interior fit-out, fit-out, road construction, geotechnical
  engineering, heavy lift, crane hire, plant hire, equipment rental, copier leasing, leasing, office equipment,
  machinery rental, car parts, aircraft maintenance, mro, aircraft seating, aircraft leasing, international
  development, humanitarian aid, refugee aid, human rights, trade unions, political campaigns, think tanks, arts and
  culture, auction houses, antiques, libraries, archives, religious organizations, funeral services, dry cleaning,
  hairdressing, tattooing, cannabis, tobacco, vaping, alcohol, nutraceuticals, supplements, skincare, perfume,
  dating apps, social networks, adult content, search engines, recommender systems, cyber insurance, open banking,
  buy now pay later, regtech, wealthtech, foodtech, fashion tech, sportstech, femtech, spacetech, govtech, civic
  tech, cleaning tech, construction tech, contech, insurtech startups, mobility, smart home, smart cities, iot,
  telematics, 3d printing, machine vision, autonomous vehicles, self-driving cars, autonomous driving, quantum
  computing
bpo: business process outsourcing companies
gaming = game industry, game development, games development, computer games
agtech = agritech, agri tech, ag tech
fertilizers: fertilisers
food and beverage = f&b, food and drink, food & beverage, food & drink
water treatment = water industry, water sector
restaurants = restauração, horeca, gastro
public transport = transporte público, transports en commun, transporteur urbain, urban transport, nahverkehr
accounting = despacho contable, contabilidad, contaduría
`
