/** Further kinds of workplaces by the industry of those who work there, many in other languages than English. */
export const MORE_WORKPLACES = `
sawmilling = sägewerk
civil engineering = tunnelling contractor, bridge contractor, civils contractor
healthcare = vaccine centre, hospitales, clínicas, centros de salud, hôpitaux, cliniques, krankenhäuser, kliniken,
  hospitais, day surgery, polyclinic, walk in centre, minor injuries unit, doctors surgery, doctor's surgery, gp
  surgeries, family practice, surgical ward, medical ward, stroke unit, stroke ward, burns unit, high dependency
  unit, intensive care unit, neonatal unit, nicu, labour ward, labor and delivery, operating room, x-ray department,
  radiology department, pharmacy department, a&e department, cancer centre, cancer center, detox centre, plasma
  centre, vaccination centre, health board, health authority, health department, hausarztpraxis, zahnklinik,
  notaufnahme, intensivstation, facharztpraxis, gemeinschaftspraxis, rehaklinik, kinderklinik, kantonsspital,
  universitätsspital, rettungsdienst, centre hospitalier, maison médicale, service des urgences, maternité,
  consultorio, urgencias, posto de saúde
hospitality = hoteles, bares, hotelería, eco lodge, game lodge, safari lodge, lodges, mountain hut, holiday
  village, b&b, bed & breakfast, backpackers, hostels, motels, villa rental company, brewpubs, night club, beer
  garden, cocktail lounge, airport lounge, wellnesshotel, hotelkette, kneipe, wirtshaus, biergarten, ferienhotel,
  berghotel, chambre d'hôtes, gîte, boîte de nuit, chalet, balneario, discoteca, hotéis, agriturismo
restaurants = restaurantes, cafeterías, pizzerías, diners, bistros, brasseries, steak house, hotel kitchen,
  rotisserie, carvery, tea room, tea rooms, tearoom, coffee house, coffee bar, espresso bar, coffee cart, coffee
  van, burger bar, burger place, burger van, bbq joint, barbecue joint, crab shack, oyster bar, sushi counter, poke
  bar, sandwich bar, bagel shop, donut shop, doughnut shop, pancake house, waffle house, dessert shop, gelato shop,
  ice cream shop, curry house, kebab house, takeout place, drive-thru, fast food, casual dining chain, pizza chain,
  burger chain, coffee chain, speisewirtschaft, gaststätte, sternerestaurant, imbiss, eisdiele, pizzabude, caféhaus,
  kaffeehaus, restaurantkette, restauration rapide, salon de thé, mesón, marisquería, hamburguesería, heladería,
  churrería, cafetería de hotel, asador, taberna, lanchonete, churrascaria, pastelaria, trattorie, pizzerie,
  paninoteca
retail = tiendas, magasins, lojas, chain store, chain stores, clothes shop, clothes store, clothing shop, apparel
  store, fashion store, sportswear store, sports shop, sports store, sporting goods store, sneaker store, jewellery
  shop, jewelry shop, watch shop, gift shop, card shop, museum shop, book store, bookshops, comic shop, music shop,
  camera shop, computer shop, electronics shop, appliance store, electrical store, furniture shop, home goods store,
  homeware shop, kitchen shop, carpet shop, tile shop, bed shop, mattress store, paint store, builders store, garden
  centres, florist's, flower shop, plant shop, pet shops, pet stores, toy store, baby shop, charity shops, second
  hand shop, secondhand shop, vintage shop, vintage store, antique shop, pawn shop, vape shop, liquor store,
  off-licence, bottle shop, tobacconist, health shop, mobile shop, phone store, variety store, five and dime, retail
  park, market hall, butcher's, fishmonger, fishmonger's, cheesemonger, delicatessen, gas station, petrol station,
  service station, convenience stores, baumarkt, drogeriemarkt, drogerie, drogeriekette, modegeschäft, modeboutique,
  schuhgeschäft, buchhandlung, möbelhaus, elektronikmarkt, warenhaus, gartencenter, blumenladen, tankstelle,
  librairie, jardinerie, quincaillerie, fleuriste, boucherie, poissonnerie, bureau de tabac, station-service,
  zapatería, grandes almacenes, centro comercial, ferretería, floristería, carnicería, pescadería, gasolinera,
  shopping, livraria, centro commerciale
education = colegios, institutos, escuelas, escuela, écoles, collèges, lycées, schulen, escolas, public school,
  private school, independent school, prep school, girls school, girls' school, boys school, boys' school, faith
  school, rural school, bilingual school, british school, american school, french school, german school, vocational
  college, further education college, fe college, tutoring centre, tutoring center, language academy, english
  academy, learning centre, learning center, after-school program, after school programme, school board, education
  authority, school trust, academy chain, school kitchen team, grundschulen, hauptschule, oberschule, privatschule,
  sprachschule, musikschule, fahrschule, förderschule, volkshochschule, mittelschule, academia de idiomas, academia
  de inglés, autoescuela, centro educativo, middelbare school
banking = bancos, banques, banken, bank's call centre, kreditinstitut, bankfiliale, genossenschaftsbank, agence
  bancaire, caisse d'épargne, crédit agricole, sucursal bancaria, entidad bancaria, oficina bancaria, caja de
  ahorros, filiale bancaria, agência bancária
manufacturing = fábricas, usines, fabriken, werke, manufacturing site, production site, production hall,
  production company plant, assembly line, engineering works, engineering workshop, fabrication yard, fabrication
  workshop, welding shop, cnc shop, toolroom, tool shop, die shop, pattern shop, forge, forging plant, casting
  plant, stamping plant, injection molding company, injection molding plant, rubber plant, glass plant, aluminium
  plant, aluminum plant, cable plant, paper products plant, filter maker, pump maker, valve maker, compressor maker,
  crane maker, tractor plant, appliance maker, furniture plant, mattress maker, toy maker, musical instrument maker,
  industrial company, industrieunternehmen, produktionsbetrieb, fertigungsbetrieb, schlosserei, metallbaubetrieb,
  maschinenfabrik, gießerei, metallbetrieb, mittelständler, site de production, site industriel, atelier de
  production, fonderie, chaudronnerie, planta de producción, empresa industrial, taller mecanizado, fundición,
  officina meccanica
construction = baustellen, construction outfit, construction crew, road builder, asphalt company, asphalt crew,
  paving company, concrete company, concrete crew, precast plant, masonry company, bricklaying firm, stone mason's,
  carpentry firm, carpentry company, carpentry shop, framing crew, joinery company, roofing crew, scaffolding
  company, scaffold company, drywall company, drywall crew, painting firm, decorating firm, tiling company, tile
  company, tiling firm, insulation company, glazing firm, window company, window installer, window fitter, kitchen
  company, bathroom fitter, bathroom company, restoration company, renovation company, remodeling company,
  remodelling company, refurbishment company, electrical company, electrical contractors, plumbing contractors,
  plumbing and heating firm, heating company, hvac company, hvac firm, refrigeration company, air conditioning
  company, sprinkler company, demolition company, excavation company, piling company, surveying firm, surveying
  company, cost consultancy, new builds, tischlerei, zimmerei, malerbetrieb, dachdeckerbetrieb, elektrobetrieb,
  sanitärbetrieb, heizungsbauer, handwerksbetrieb, fliesenlegerbetrieb, schreinerei, tiefbaufirma, straßenbaufirma,
  gerüstbau, generalunternehmer, bauleitung, entreprise du bâtiment, entreprise de construction, entreprise de
  plomberie, entreprise d'électricité, entreprise de maçonnerie, menuiserie, entreprise générale, chantiers,
  promoteur, empresa de construcción, empresa de reformas, carpintería, empresa de instalaciones, canteiro de obras,
  construtoras
legal = bufetes, kanzleien, lawyer's office, lawyers' office, attorney's office, legal practice, legal clinic,
  solicitor's, patent firm, ip firm, barristers' chambers, supreme court, district court, family court, crown court,
  prosecutor's office, notary office, notariat, rechtsanwaltskanzlei, großkanzlei, patentanwaltskanzlei,
  staatsanwaltschaft, landgericht, cabinet d'avocat, étude de notaire, étude d'huissier, despacho de abogados,
  juzgado, tribunale, escritório de advocacia
accounting = steuerkanzleien, gestorías, cabinets comptables, accountant's office, accounting office, bookkeeping
  company, bookkeeping practice, bookkeeping business, payroll bureau, payroll company, cpa firm, ca firm, auditing
  firm, wirtschaftsprüfung, wirtschaftsprüfungsgesellschaft, steuerberatung, steuerberatungskanzlei,
  expert-comptable, asesoría, studio commercialista, escritório de contabilidade, biuro rachunkowe
dental = dental surgery, dentist's, dental hospital, orthodontic practice, orthodontic clinic, zahnarztpraxis,
  kieferorthopädie, cabinet dentaire, clínica dental, consultorio dental, studio dentistico, clínica odontológica
veterinary = veterinary hospital, equine clinic, equine hospital, tierarzt, clinique vétérinaire, cabinet
  vétérinaire
long-term care = care facility, residential home, nursing facility, dementia unit, dementia home, assisted living,
  seniorenresidenz, pflegezentrum, alterszentrum, maison de retraite, residencia de ancianos, residencia de la
  tercera edad, lar de idosos
pharmaceuticals = pharma plant, pharmaceutical manufacturer, pharmaceutical plant, drug company, vaccine
  manufacturer, pharmaunternehmen, pharmakonzern, laboratoire pharmaceutique, farmacéutica multinacional, casa
  farmaceutica, drug manufacturer, big pharma
pharmacy = chemist's, chemists, dispensary, parafarmacia
catering = catering service, cateringfirma, empresa de catering
brewing = brew house, brewhouse, cider maker, cider mill, fábrica de cerveza
wine = wine importer, wine distributor, wine producer, wine shop chain, wine bar group, cellar door, winzerei,
  kellerei, cave coopérative, château viticole, caviste, viñedo, cantina vinicola
distilling = brennerei, distillerie, destilería
food and beverage = bakehouse, cake shop, pastry shop, confectioner, chocolatier, chocolate shop, chocolate maker,
  tea company, tea estate, coffee company, coffee importer, coffee roasters, coffee exporter, juice company,
  bottler, bottling company, beverage maker, food brand, food startup, snack brand, snack company, konditorei,
  backstube, großbäckerei, kaffeerösterei, chocolaterie, obrador, pastelería, confeitaria
dairy = molkereibetrieb, dairy factory, dairy processor, cheese factory, cheese dairy, milk plant, yoghurt maker,
  käserei, fromagerie, laiterie, lechería, quesería, lácteos
food manufacturing = food processing plant, food processor, food packing plant, packhouse, pack house, fruit
  packing plant, vegetable packing plant, bakery plant, industrial bakery, bread factory, meat factory, meat works,
  meatworks, meat processing plant, meatpacking plant, pork plant, beef plant, fish factory, fish processing plant,
  seafood plant, seafood processor, shrimp plant, salmon processing plant, rice mill, oil mill, tea factory, cocoa
  factory, sweet factory, candy factory, cookie factory, noodle factory, tofu factory, spice company,
  lebensmittelhersteller, schlachthof, fleischerei, metzgerei, wurstfabrik, zuckerfabrik, süßwarenhersteller, groupe
  agroalimentaire, industrie agroalimentaire, usine agroalimentaire, charcuterie industrielle, industria
  alimentaria, empresa de alimentación, matadero, frigorífico, envasadora, indústria alimentícia
grocery = grocery shop, corner store, food store, superstore, hypermarkets, food hall, farm shop, health food
  shop, organic shop, food cooperative, food co-op, bioladen, lebensmittelgeschäft, discountmarkt, supermärkte,
  épicerie, primeur, hypermarché, grande surface, frutería, tienda de comestibles, ultramarinos
wholesale = wholesale market, großhandel, großhändler, grossiste, mayorista
automotive = automotive manufacturer, car manufacturer, vehicle manufacturer, auto plant, auto manufacturer, car
  company, carmakers, car dealer, car dealers, car showroom, auto repair, quick lube, oil change shop, bodyshop,
  bodyshops, collision centre, collision center, collision shop, panel shop, tyre centre, exhaust centre, truck
  workshop, truck shop, diesel shop, motorcycle dealer, motorcycle shop, car wash, car auction, ev maker, ev
  startup, ev company, engine manufacturer, seat manufacturer, automobilhersteller, autozulieferer, autohersteller,
  zulieferer, reifenhändler, lackiererei, équipementier automobile, constructeur automobile, concession automobile,
  concessionnaire, carrosserie, taller de coches, taller de chapa y pintura, warsztat samochodowy
aerospace = aerospace manufacturer, aerospace supplier, aircraft manufacturer, aircraft factory, satellite
  operator, space agency, space company, rocket startup, luftfahrtzulieferer, constructeur aéronautique,
  sous-traitant aéronautique
aviation = national carrier, flag carrier, private jet company, business jet operator, airfield, aerodrome, air
  traffic control, control tower, maintenance hangar, duty free, fluggesellschaft, compagnie aérienne, aéroport,
  aeropuerto, compañía aérea, aeroporto, companhia aérea, compagnia aerea
rail = railroad, railway depot, train depot, rail yard, freight railway, rail contractor, metro system,
  bahnunternehmen, deutsche bahn, sncf, renfe, ferrocarril
transportation = bus operator company, coach operator, coach firm, taxi rank, cab company, minicab firm, limo
  company, limousine company, chauffeur company, paratransit agency, busunternehmen, autocariste, entreprise de
  transport, empresa de transportes, empresa de autobuses
trucking = truck company, lorry firm, owner-operator fleet, logging truck outfit, tanker company, tanker firm,
  spediteur, fuhrunternehmen, transporteur routier, empresa de transporte de mercancías
logistics = logistics centre, logistics center, logistics hub, parcel service, parcel centre, courier firm,
  courier service, postal service, mail service, royal mail, delivery service, delivery firm, paketdienst,
  logistikunternehmen, logistikzentrum, briefzentrum, umzugsfirma, kurierdienst, plateforme logistique, entreprise
  de logistique, centre de tri, messagerie, centro logístico, empresa de logística, empresa de paquetería, operador
  logístico, correos, centro de distribución, logistiek bedrijf
warehousing = fulfillment centre, fulfilment center, fulfillment warehouse, amazon fc, storage facility, storage
  company, bonded warehouse, refrigerated warehouse, freezer warehouse, lagerhaus, zentrallager, hochregallager,
  bodega de almacenamiento
maritime = cruise company, cruise liner, ship management company, ship owner, merchant ship, merchant navy,
  merchant vessels, research vessel, tug, tugs, container terminal, cargo terminal, sailing school, reederei,
  kreuzfahrtschiff, compagnie maritime, armateur, barco de crucero, nave da crociera, navio de cruzeiro
architecture = architects' office, architect's office, architectural firm, architectural practice, architecture
  office, architecture studios, interior design studio, architekturbuero, architektenbüro, cabinet d'architecture,
  cabinet d'architectes, agence d'architecture, estudio de arquitectura, despacho de arquitectura, escritório de
  arquitetura
real estate = real estate developer, real estate team, realtor's office, property firm, property group, lettings
  company, building management company, housing provider, landlord company, apartment complex, apartment community,
  coworking space, coworking company, immobilienfirma, immobilienmakler, wohnungsbaugesellschaft, hausverwalter,
  promoteur immobilier, bailleur social, cabinet immobilier, agencia inmobiliaria, promotora, administración de
  fincas, imobiliárias
energy = electricity company, electricity supplier, electric company, energy retailer, power utility, power
  plants, biomass plant, hydropower plant, nuclear site, refuelling station company, heat network operator,
  energieversorger, kraftwerk, kernkraftwerk, netzbetreiber, fournisseur d'énergie, centrale nucléaire, eléctrica,
  central nuclear, comercializadora de energía, centrale elettrica, usina
utilities = water treatment works, water works, wastewater treatment plant, wastewater utility, sewer authority,
  sewage plant, gas network, electricity network, municipal works, public utility, kläranlage, wasserwerk, station
  d'épuration, compañía de aguas, régie des eaux, aqueduct company
mining = mining house, mining contractor, mining camp, bergwerk, tagebau, steinbruch, mina, minera, carrière
agriculture = sugar estate, polytunnels, glasshouse, market garden, agronomy company, seed company, crop
  protection company, agricultural company, agri business, farmers' cooperative, biohof, landwirtschaftsbetrieb,
  gärtnereibetrieb, milchviehbetrieb, exploitation laitière, exploitation viticole, coopérative agricole, maraîcher,
  pépinière, explotación agrícola, cooperativa agrícola, invernadero, invernaderos, hacienda, fazenda, gospodarstwo
  rolne
forestry = forest company, timber mill company, logging contractor, logging outfit, tree planting company,
  arborist company, forstamt, forstverwaltung, scierie, office national des forêts, aserradero
fishing = fishing boats, fishing fleet, crab boat, lobster boat, shrimp boat, tuna boat, fischkutter, bateau de
  pêche, chalutier, barco de pesca, pesquero
aquaculture = fish farms, oyster farm, mussel farm, trout farm, shrimp farm, hatchery, piscifactoría, granja
  acuícola, fischzucht, pisciculture
finance = financial institution, finance house, financial advisory firm, financial planning firm, hedge funds,
  private equity fund, pe firm, vc firm, vc fund, venture fund, investment company, investment manager, investment
  fund, mortgage brokers, broker dealer, securities firm, clearing house, credit agency, credit bureau, rating
  agency, collection agency, microfinance bank, microlender, sacco, finanzdienstleister, vermögensverwaltung,
  société de gestion, fonds d'investissement, société de bourse, gestora de fondos, financiera, casa de bolsa,
  correduría, società finanziaria
insurance = insurance brokerage, insurance carrier, insurance office, claims company, versicherungsgesellschaft,
  versicherungsagentur, versicherungskonzern, compagnie d'assurances, cabinet d'assurance, courtier en assurances,
  agente de seguros, correduría de seguros, corretora de seguros
consulting = consulting practice, beratung, beratungsfirma, beratungsunternehmen, cabinet de conseil, société de
  conseil, esn, ssii, consultoría
advertising = creative studio, creative shop, ad network, ad tech agency, werbeagentur, agence de publicité,
  agencia de publicidad, agência de publicidade
marketing = marketing department of an agency, digital marketing agency, digital marketing company, seo company,
  growth agency, email agency, marketingagentur, onlinemarketing-agentur, agence de communication, agence marketing,
  agence web marketing, agencia de marketing, agencia de comunicación
media = media house, publishing and media group, broadcasting corporation, radio channel, radio network, tv
  studio, film and tv company, content studio, content company, youtube channel, podcast network, newswire, regional
  paper group, fernsehsender, radiosender, rundfunk, medienhaus, chaîne de télévision, chaîne de télé, station de
  radio, rédaction, cadena de televisión, cadena de radio, emisora, productora
publishing = maison d'édition, editorial de libros
gaming = gaming studio, game company, game publisher, games publisher, spielestudio, spieleentwickler, studio de
  jeux vidéo, estudio de videojuegos, esports team
music = music label, music publisher, music venue, music studio, music streaming service
entertainment = playhouse, repertory company, aquarium, safari park, wildlife park, funfair, fairground, laser tag
  centre, events and entertainment company, stadttheater, freizeitpark, parc d'attractions, compañía de teatro,
  parco divertimenti
museums = county archive, heritage centre, visitor attraction, musée, museo, museu, galería de arte, galerie
  d'art, kunsthalle, kunstgalerie, archives départementales, archivo histórico
events = event company, event management company, events team of a hotel, convention center, convention centre,
  exhibition centre, expo company, eventagentur, veranstaltungsagentur, messegesellschaft, agence événementielle,
  agencia de eventos, produtora de eventos
fitness = fitness club, fitness centre, fitness center, fitness chain, sports center, aquatic center, aquatic
  centre, public pool, city pool, community pool, dance studio, fitnessstudio, schwimmbad, freibad, hallenbad, salle
  de sport, piscine municipale, gimnasio, piscina municipal, academia de musculação
equestrian = riding stables, riding stable, livery yard, racing stable, racing yard, polo yard, equestrian centre,
  equestrian center, reitstall, centre équestre, hípica
sports = sports team, sports academy, football academy, soccer club, soccer academy, basketball club, hockey club,
  swimming club, athletics club, sports association, sports organisation, premier league club, country club, ski
  area, ski lift company, diving school, dive centre, dive center, dive shop, surf camp, sportverein, fußballverein,
  skischule, club de football, école de ski, club deportivo, club de fútbol, società sportiva
beauty = beauty parlour, beauty parlor, beauty bar, lash studio, lash bar, waxing studio, barber's, makeup brand,
  perfume house, kosmetikstudio, kosmetiksalon, nagelstudio, centro de estética, barbería, salão de beleza
fashion = fashion chain store, fashion retailer group, menswear brand, womenswear brand, sneaker brand, fashion
  e-commerce, tailor's, tailor shop, bridal boutique, modelabel, modehaus, modeunternehmen, maison de mode, marque
  de mode, marca de moda
textiles = textile factory, textile plant, garment manufacturer, clothing factory, sewing workshop, yarn mill,
  cotton mill, wool mill, textilfabrik, näherei, usine textile, atelier de couture, fábrica textil, taller de
  costura
jewelry = jewellery company, jewellery brand, jewellery workshop, diamond company, watchmaker, watch brand,
  juwelier, bijouterie, joaillerie, joyería
government = government department, government office, local authority, regional authority, provincial government,
  city administration, mayor's office, governor's office, congressional office, senate office, irs, hmrc, social
  security office, statistics office, patent office, transport authority, road authority, housing authority, state
  water agency, immigration office, finanzamt, bezirksamt, landesamt, bundesamt, ministerium, jobcenter, agentur für
  arbeit, gemeindeverwaltung, collectivité, conseil départemental, ministère, pôle emploi, junta de andalucía,
  pubblica amministrazione, câmara municipal, urząd miasta
law enforcement = police station, correctional center, correctional centre, probation office, border patrol,
  polizei, gefängnis, justizvollzugsanstalt, jva, gendarmerie, police nationale, police municipale, policía
  nacional, policía local, guardia civil, cárcel
military = defence force, defence forces, defense forces, armed services, armée, ejército, fuerzas armadas, marina
  militare
public transport = transit company, metro company, tram company, municipal bus company, transport authority bus
  depot, öffis, régie des transports, ratp, empresa municipal de transportes
public services = ambulance trust, emergency dispatch centre, lifeguard service, postal office, feuerwehr,
  berufsfeuerwehr, sapeurs-pompiers, caserne de pompiers, bomberos, vigili del fuoco
nonprofit = nonprofit organization, nonprofit organisation, non-profit organization, non-profit organisation,
  human rights organisation, human rights organization, advocacy group, advocacy organisation, wildlife trust, labor
  union, workers' union, gewerkschaft, stiftung, wohlfahrtsverband, caritas, diakonie, association caritative,
  fondation, fundación
social services = child protection, child protective services, social work department, children's services, adult
  social care, social service agency, supported living, disability service, disability services, day center,
  homeless hostel, foster care agency, wohnheim, behindertenwerkstatt, jugendzentrum, frauenhaus, foyer de vie,
  centre social, aide sociale à l'enfance, centro de menores, centro de día, servicios sociales, cooperativa sociale
telecom = mobile carrier, wireless carrier, internet provider, internet service provider, broadband company, fibre
  company, fiber company, phone network, telekommunikationsunternehmen, mobilfunkanbieter, opérateur télécom,
  empresa de telecomunicaciones, operatore telefonico
software = software development company, software development agency, software publisher, software maker, software
  product company, software scaleup, app startup, app developer, app agency, crm company, internet company, api
  company, softwarefirma, softwareunternehmen, softwareschmiede, éditeur de logiciels, éditeur logiciel, agence
  digitale, empresa de software, desarrolladora de software, empresa de tecnologia
it services = it service provider, it provider, it support firm, it agency, it outsourcing company, cloud
  provider, network integrator, systemhaus, it-dienstleister, société de services informatiques, empresa de
  servicios informáticos, empresa de informática
e-commerce = ecommerce store, e-commerce store, e-commerce site, e-commerce retailer, online business, online
  seller, online supermarket, online grocer, online furniture retailer, etsy shop, amazon seller, amazon store, d2c
  startup, dtc startup, onlinehändler, onlineshop, versandhändler, site e-commerce, boutique en ligne, tienda en
  línea
semiconductors = semiconductor plant, semiconductor manufacturer, semiconductor maker, chip plant, chip factory,
  chip startup, halbleiterfertigung, halbleiterfabrik, fabricant de semi-conducteurs
electronics = electronics maker, electronics assembly plant, ems provider, display maker, display manufacturer,
  lcd factory, sensor maker, camera maker, led company, elektronikhersteller, fabricant électronique, fábrica de
  electrónica
biotech = biotech lab
tourism = tour company, tourism board, tourist board, tourist information, travel bureau, safari company, cruise
  agency, whale watching company, rafting company, tourismusbüro, touristinfo, office de tourisme, agence de voyage,
  agence de voyages, oficina de turismo, operador turístico
staffing = recruitment company, recruitment business, recruitment consultancy, temp agencies, employment agency,
  rpo, zeitarbeit, leiharbeitsfirma, personaldienstleister, agence d'intérim, agence intérim, cabinet de
  recrutement, empresa de trabajo temporal, agencia de empleo, agência de recrutamento
security services = guard company, sicherheitsdienst, sicherheitsfirma, société de sécurité, empresa de seguridad,
  empresa de vigilancia
facilities management = facilities company, facility management company, fm company, fm provider, facility
  services company, building services company, gebäudereinigung, société de nettoyage, empresa de limpieza
landscaping = landscapers, landscaping crew, gardening company, gardening firm, lawn care business, lawn service,
  tree company, garden company, grounds maintenance company, nursery and landscaping firm, gartenbaubetrieb,
  gartenbau, galabau, paysagiste, entreprise de jardinage, empresa de jardinería
call center = customer service centre, callcenter, callcentre, centre d'appel, centre d'appels, centro de
  llamadas, telemarketing company
furniture = furniture manufacturer, cabinetry shop, cabinet maker, cabinet makers, kitchen maker, woodwork shop,
  wood shop, upholstery shop, möbelhersteller, möbelfabrik, fabricant de meubles, ébénisterie, fábrica de muebles
printing = printer's, printing press, printing works, printworks, offset printer, commercial printer, sign shop,
  sign maker, signage company, copy shop, screen printing shop, imprimerie, gráfica
waste management = refuse company, garbage company, recycling centre, recycling facility, skip hire company, waste
  plant, abfallwirtschaft, müllabfuhr, entsorgungsbetrieb, déchetterie, centre de tri des déchets, planta de
  reciclaje
chemicals = chemical factory, chemical manufacturer, chemical firm, paint manufacturer, polymer company,
  chemiekonzern, chemiepark, usine chimique, industrie chimique, planta química, empresa química, chemisch bedrijf
defense = defence manufacturer, arms manufacturer, weapons manufacturer, missile manufacturer,
  rüstungsunternehmen, arsenal
research = research lab, research laboratory, research organisation, research organization, science institute,
  biology lab, physics lab, chemistry lab, forschungszentrum, laboratoire de recherche, inserm, inra, inrae, centro
  de investigación, instituto de investigación, csic, instituto de pesquisa
childcare = daycare centre, daycare center, day care centre, day care center, child care center, childcare centre,
  childcare center, forest school, kindergartens, kindergarden, kinderkrippe, krippe, kinderladen, halte-garderie,
  asilo nido, jardín de infancia
elder care = seniors home, senior home, home for the elderly, old people's home, old folks home, elderly care
  home, aged care facility, aged care home, day care centre for the elderly, seniorenzentrum, aide à domicile
  association
home health = home care company, homecare company, homecare agency, care agency, domiciliary care company, service
  d'aide à domicile
optical = eyecare clinic, optometrist, eye doctor's, optiker, óptica, opticien
freight forwarding = freight forwarding office, forwarding company, forwarding agent, customs brokerage, customs
  agency, speditionsfirma, transitario, commissionnaire de transport, agente de carga
oil and gas = oil platform, drilling rig, drillship, drill ship, lng plant, lng terminal, oil service company,
  pipeline company, fracking crew, oil sands, raffinerie, refinería, plataforma petrolífera, petrolera
solar = solar installation company, solar panel company, solar installers, pv company, photovoltaikfirma, empresa
  solar, empresa de energía solar
renewable energy = renewables developer, wind company, wind turbine company, wind farm operator, biogas company,
  windanlagenbauer, parc éolien, parco eolico
robotics = robotics lab, robot manufacturer, robot startup, drone startup, drone manufacturer
packaging = packaging factory, packaging supplier, cardboard factory, label company, label maker,
  verpackungshersteller, verpackungsfirma, cartonnerie, fábrica de envases
funeral services = funeral service, funeral homes, undertaker's, pompes funèbres
cleaning services = cleaning business, cleaning service, housekeeping company, maid service, laundrette,
  laundromat, industrial laundry, hotel laundry, wäscherei, blanchisserie, tintorería
engineering consultancy = engineering consulting company, engineering consultant, engineering office,
  planungsbüro, statikbüro, bureau d'étude, bureau d'ingénierie, oficina técnica, studio tecnico
plumbing = plumbing business, plumbing company in town
wood = timber merchant, timber yard company, wood products company, plywood mill, pallet factory, sawmill company
theatre = west end theatre, west end theatres, regional theatre, fringe theatre, puppet theatre, opera and theatre
  house
libraries = public library, city library, university library branch, county library, bibliothek, stadtbücherei,
  bibliothèque, médiathèque, biblioteca
postal services = post office counter, mail sorting office, postal depot, la poste, deutsche post, postes
cybersecurity = cyber security company, cyber startup, security startup, pentest firm, pen testing firm
healthtech = health startup, medtech software company
edtech = elearning company
ai = ml startup, machine learning startup
crypto = crypto exchange, bitcoin exchange
fintech = lending company, credit startup, finanz-startup
medical devices = medical technology company, medical device manufacturer, medical equipment company, medical
  equipment supplier, diagnostics maker, pacemaker maker, prosthetics company, orthotics workshop, sanitätshaus,
  dispositivos médicos
consumer goods = fmcg giant, consumer brand, household brand, toothpaste maker, detergent maker, nappy maker
`
