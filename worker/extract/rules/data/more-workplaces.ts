/** Further kinds of workplaces by the industry of those who work there, many in other languages than English. */
export const MORE_WORKPLACES = `
healthcare = hospitales, clínicas, centros de salud, hôpitaux, cliniques, krankenhäuser, kliniken, hospitais,
  cottage hospital, district hospital, general hospital, county hospital, university hospital, children's hospital,
  teaching hospitals, mission hospital, military hospital, day surgery, polyclinic, health clinic, medical clinic,
  walk in centre, minor injuries unit, doctors surgery, doctor's surgery, gp surgeries, family practice, private
  practice clinic, surgical ward, medical ward, stroke unit, stroke ward, burns unit, day surgery unit, high
  dependency unit, intensive care unit, neonatal unit, nicu, labour ward, labor and delivery, operating room, x-ray
  department, radiology department, pharmacy department, a&e department, dialysis clinic, cancer centre, cancer
  center, community health center, community health centre, rural health clinic, occupational health clinic,
  chiropractic clinic, osteopath clinic, podiatry clinic, hearing clinic, audiology clinic, methadone clinic, detox
  centre, plasma centre, vaccination centre, health board, health authority, health department, county health
  department, hausarztpraxis, zahnklinik, notaufnahme, intensivstation, facharztpraxis, gemeinschaftspraxis,
  reha-klinik, rehaklinik, kinderklinik, kantonsspital, universitätsspital, rettungsdienst, centre hospitalier,
  clinique privée, maison médicale, hôpital privé, service des urgences, maternité, hospital público, hospital
  privado, hospital comarcal, hospital general, clínica privada, consultorio, urgencias, ospedale, poliambulatorio,
  posto de saúde, ziekenhuis, huisartsenpraktijk, sykehus, sjukhus, vårdcentral, sygehus, szpital, przychodnia,
  nemocnice, kórház, spitalul
hospitality = hoteles, bares, hotelería, hôtels de luxe, pubs and bars, five star hotel, four star hotel, three
  star hotel, 5 star hotel, 4 star hotel, luxury hotel, airport hotel, beach resort, ski resort, spa resort, holiday
  resort, golf resort, eco lodge, game lodge, game lodges, safari lodge, lodges, mountain hut, holiday village, b&b,
  bed & breakfast, backpackers, hostels, motels, villa rental company, hotel bar, hotel restaurant, front desk of a
  hotel, karaoke bar, irish pub, country pub, village pub, brewpubs, night club, beer garden, beach bar, bar and
  grill, cocktail bars, cocktail lounge, whisky bar, airport lounge, conference hotel, wellnesshotel, hotelkette,
  kneipe, wirtshaus, biergarten, ferienhotel, berghotel, hôtel 4 étoiles, chambre d'hôtes, gîte, bar à vin, boîte de
  nuit, chalet, hotel de cinco estrellas, hotel de cuatro estrellas, hotel rural, balneario, bar de copas,
  discoteca, hotéis, albergo, agriturismo, pensione, enoteca, hotell
restaurants = restaurantes, ristoranti, cafeterías, pizzerías, diners, bistros, brasseries, steak house, seafood
  restaurant, italian restaurant, indian restaurant, chinese restaurant, thai restaurant, japanese restaurant,
  mexican restaurant, vegan restaurant, family restaurant, hotel kitchen, michelin restaurant, michelin-starred
  restaurant, starred restaurant, two star restaurant, three star restaurant, rotisserie, carvery, tea room, tea
  rooms, tearoom, coffee house, coffee bar, café-bar, espresso bar, coffee cart, coffee van, burger bar, burger
  place, burger van, bbq joint, barbecue joint, crab shack, oyster bar, sushi restaurant, sushi counter, poke bar,
  sandwich bar, bagel shop, donut shop, doughnut shop, pancake house, waffle house, dessert shop, gelato shop, ice
  cream shop, curry house, kebab house, takeout place, fast food place, fast food restaurant, drive-thru, fast food,
  quick service restaurant, casual dining chain, restaurant chain, pizza chain, burger chain, coffee chain, coffee
  shop chain, cafe chain, speisewirtschaft, gaststätte, sternerestaurant, imbiss, eisdiele, pizzabude, caféhaus,
  kaffeehaus, restaurantkette, restaurant étoilé, restaurant gastronomique, restauration rapide, salon de thé,
  bar-restaurant, café-restaurant, bar restaurante, mesón, marisquería, hamburguesería, heladería, churrería,
  cafetería de hotel, asador, taberna, lanchonete, churrascaria, pastelaria, ristorante stellato, trattorie,
  pizzerie, paninoteca, eetcafé, restauracja, restaurang
retail = tiendas, magasins, lojas, negozi, boutiques de mode, chain store, chain stores, clothes shop, clothes
  store, clothing shop, apparel store, fashion store, fashion boutique, sportswear store, sports shop, sports store,
  sporting goods store, sneaker store, jewellery shop, jewelry shop, watch shop, gift shop, card shop, museum shop,
  book store, bookshops, comic shop, music shop, camera shop, computer shop, electronics shop, appliance store,
  electrical store, furniture shop, home goods store, homeware shop, kitchen shop, carpet shop, tile shop, bed shop,
  mattress store, paint store, builders store, garden centres, florist's, flower shop, plant shop, pet shops, pet
  stores, toy store, baby shop, charity shops, second hand shop, secondhand shop, vintage shop, vintage store,
  antique shop, pawn shop, vape shop, liquor store, off-licence, bottle shop, tobacconist, health shop, mobile shop,
  cell phone store, phone store, variety store, five and dime, department store chain, shopping centre, shopping
  center, retail park, market hall, butcher's, fishmonger, fishmonger's, cheesemonger, delicatessen, gas station,
  petrol station, service station, convenience stores, baumarkt, drogeriemarkt, drogerie, drogeriekette,
  modegeschäft, modeboutique, schuhgeschäft, buchhandlung, möbelhaus, elektronikmarkt, warenhaus, gartencenter,
  blumenladen, tankstelle, boutique de vêtements, boutique de chaussures, librairie, grand magasin, jardinerie,
  quincaillerie, magasin de bricolage, magasin de sport, fleuriste, boucherie, poissonnerie, bureau de tabac,
  station-service, tienda de zapatos, tienda de deportes, zapatería, librería, grandes almacenes, centro comercial,
  ferretería, floristería, carnicería, pescadería, gasolinera, loja de roupa, loja de roupas, shopping, livraria,
  negozio, negozio di abbigliamento, centro commerciale, ferramenta, kledingwinkel, winkel, bouwmarkt, sklep, butik
education = colegios, institutos, escuelas, escuela, écoles, collèges, lycées, schulen, escolas, scuole, primary
  schools, secondary schools, elementary schools, high schools, public school, public schools, private school,
  independent school, prep school, girls school, girls' school, boys school, boys' school, faith school, rural
  school, bilingual school, british school, american school, french school, german school, vocational college,
  further education college, fe college, tutoring centre, tutoring center, language academy, english academy,
  learning centre, learning center, after-school program, after school programme, school board, education authority,
  school trust, academy chain, school kitchen team, grundschulen, hauptschule, oberschule, privatschule,
  sprachschule, musikschule, fahrschule, förderschule, volkshochschule, mittelschule, neue mittelschule, école
  maternelle, école élémentaire, école privée, auto-école, école de langues, lycée professionnel, colegio público,
  colegio privado, instituto de secundaria, academia de idiomas, academia de inglés, autoescuela, centro educativo,
  scuola, scuola elementare, scuola media, escola pública, escola secundária, escola primária, escola de idiomas,
  basisschool, middelbare school, grunnskole, grundskola, folkeskole, szkoła
banking = bancos, banques, banken, banche, regional bank, local bank, national bank, international bank, digital
  bank, online bank, challenger bank, corporate bank, development bank, retail banks, rural bank, community bank,
  bank branches, bank's call centre, kreditinstitut, bankfiliale, genossenschaftsbank, agence bancaire, caisse
  d'épargne, crédit agricole, sucursal bancaria, entidad bancaria, oficina bancaria, caja de ahorros, filiale
  bancaria, agência bancária, bankkantoor, bankkontor
manufacturing = fábricas, usines, fabriken, werke, fabbriche, manufacturing site, production site, production
  hall, production company plant, assembly line, engineering works, engineering workshop, fabrication yard,
  fabrication workshop, steel fabrication shop, welding shop, cnc shop, toolroom, tool and die shop, tool shop, die
  shop, pattern shop, forge, forging plant, casting plant, stamping plant, injection molding company, injection
  molding plant, injection moulding plant, plastic factory, rubber plant, tire factory, tyre factory, cement
  factory, brick factory, tile factory, ceramics factory, glass plant, aluminium plant, aluminum plant, cable plant,
  battery factory, paper products plant, box factory, carton factory, filter maker, bearing manufacturer, gearbox
  manufacturer, motor manufacturer, pump maker, valve maker, compressor maker, crane maker, tractor plant, engine
  factory, bike factory, bicycle factory, piano factory, lamp factory, lighting manufacturer, appliance maker,
  washing machine factory, fridge factory, boiler manufacturer, hvac manufacturer, window manufacturer, door
  factory, kitchen manufacturer, furniture plant, mattress maker, soap factory, candle factory, cosmetics factory,
  toy maker, musical instrument maker, contract manufacturer, industrial company, industrieunternehmen,
  produktionsbetrieb, fertigungsbetrieb, schlosserei, metallbaubetrieb, maschinenfabrik, gießerei, metallbetrieb,
  mittelständler, site de production, site industriel, atelier de production, usine de production, fonderie,
  chaudronnerie, planta de producción, empresa industrial, taller mecanizado, fundición, fabbrica, officina
  meccanica, stabilimento, azienda metalmeccanica, metalúrgica, fabriek, machinefabriek, fabryka, továrna, fabrikken
construction = baustellen, construction outfit, construction crew, construction contractor, building sites team,
  main contractor, site contractor, civils contractor, civil works contractor, infrastructure contractor, bridge
  contractor, road builder, roadworks contractor, asphalt company, asphalt crew, paving company, concrete company,
  concrete contractor, concrete crew, precast plant, masonry contractor, masonry company, bricklaying firm, stone
  mason's, carpentry firm, carpentry company, carpentry shop, framing crew, joinery company, roofing crew,
  scaffolding company, scaffold company, drywall company, drywall crew, painting firm, painting contractor,
  decorating firm, tiling company, tile company, tiling firm, flooring contractor, insulation company, glazing firm,
  window company, window installer, window fitter, kitchen company, bathroom fitter, bathroom company, restoration
  company, renovation company, remodeling company, remodelling company, refurbishment company, maintenance
  contractor, mechanical and electrical contractor, m&e contractor, electrical company, electrical contractors,
  plumbing contractors, plumbing and heating firm, plumbing and heating company, heating company, hvac company, hvac
  firm, refrigeration company, air conditioning company, sprinkler company, elevator contractor, demolition company,
  demolition contractor, excavation company, excavation contractor, earthworks contractor, piling company, drilling
  contractor, surveying firm, surveying company, quantity surveying firm, cost consultancy, new builds, tischlerei,
  zimmerei, malerbetrieb, dachdeckerbetrieb, elektrobetrieb, sanitärbetrieb, heizungsbauer, handwerksbetrieb,
  fliesenlegerbetrieb, schreinerei, tiefbaufirma, straßenbaufirma, gerüstbau, generalunternehmer, bauleitung,
  entreprise du bâtiment, entreprise de construction, entreprise de plomberie, entreprise d'électricité, entreprise
  de maçonnerie, menuiserie, entreprise générale, chantiers, promoteur, empresa de construcción, empresa de
  reformas, carpintería, empresa de instalaciones, impresa edile, cantiere, cantieri, impresa di costruzioni,
  canteiro de obras, construtoras, empreiteira, bouwbedrijf, aannemer, installatiebedrijf, byggefirma, byggföretag,
  entreprenør, firma budowlana, budowa
legal = bufetes, kanzleien, lawyer's office, lawyers' office, attorney's office, legal practice, legal clinic,
  solicitor's office, solicitor's, high street solicitors, corporate law firm, patent firm, patent law firm, ip
  firm, ip law firm, barristers' chambers, supreme court, district court, family court, crown court, prosecutor's
  office, public prosecutor's office, notary office, notariat, rechtsanwaltskanzlei, großkanzlei,
  patentanwaltskanzlei, staatsanwaltschaft, landgericht, cabinet d'avocat, étude de notaire, étude d'huissier,
  despacho de abogados, notaría pública, juzgado, bufete de abogados, studio legale, studio notarile, tribunale,
  escritório de advocacia, cartório, advocatenkantoor, notariskantoor, advokatfirma, advokatbyrå, kancelaria
accounting = steuerkanzleien, gestorías, cabinets comptables, accountant's office, accounting office, bookkeeping
  company, bookkeeping practice, bookkeeping business, payroll bureau, payroll company, cpa firm, ca firm, auditing
  firm, wirtschaftsprüfung, wirtschaftsprüfungsgesellschaft, steuerberatung, steuerberatungskanzlei,
  expert-comptable, asesoría, asesoría fiscal, asesoría contable, studio commercialista, escritório de
  contabilidade, accountantskantoor, biuro rachunkowe, redovisningsbyrå
dental = dental surgery, dentist's, dental hospital, orthodontic practice, orthodontic clinic, zahnarztpraxis,
  kieferorthopädie, cabinet dentaire, clínica dental, consultorio dental, studio dentistico, clínica odontológica,
  tandartspraktijk
veterinary = veterinary hospital, equine clinic, equine hospital, tierarzt, clinique vétérinaire, cabinet
  vétérinaire, dierenkliniek
long-term care = care facility, residential care home, residential home, nursing facility, skilled nursing
  facility, dementia unit, dementia home, assisted living, seniorenresidenz, pflegezentrum, alterszentrum, maison de
  retraite, residencia de ancianos, residencia de la tercera edad, casa di cura, lar de idosos, verpleeghuis,
  äldreboende, sykehjem, plejehjem
pharmaceuticals = pharma plant, pharmaceutical manufacturer, pharmaceutical plant, drug company, generic drug
  maker, vaccine manufacturer, pharmaunternehmen, pharmakonzern, laboratoire pharmaceutique, farmacéutica
  multinacional, casa farmaceutica, drug manufacturer, big pharma
pharmacy = chemist's, chemists, chain pharmacy, hospital dispensary, dispensary, compounding pharmacy, independent
  pharmacy, apotheek, apotek, apteka, parafarmacia
catering = outside catering company, event caterer, catering service, cateringfirma, cateringbedrijf, empresa de
  catering
brewing = craft beer brewery, brew house, brewhouse, lager brewery, cider maker, cider mill, fábrica de cerveza,
  birrificio, cervejaria, brouwerij, browar, bryggeri
wine = wine importer, wine distributor, wine producer, wine shop chain, wine bar group, cellar door, winzerei,
  kellerei, cave coopérative, château viticole, caviste, viñedo, cantina vinicola, adega
distilling = whisky distillery, whiskey distillery, gin distillery, rum distillery, brennerei, distillerie,
  destilería, distilleria
food and beverage = bakehouse, bakery chain, cake shop, patisserie chain, pastry shop, confectioner, chocolatier,
  chocolate shop, chocolate maker, tea company, tea estate, coffee company, coffee importer, coffee roasters, coffee
  exporter, juice company, water bottling plant, bottler, bottling company, beverage maker, food brand, food
  startup, snack brand, snack company, konditorei, backstube, großbäckerei, kaffeerösterei, chocolaterie, obrador,
  pastelería, confeitaria, pasticceria, panificio, padaria, bakkerij, bageri, piekarnia
dairy = dairy factory, dairy processor, cheese factory, cheese dairy, milk plant, yoghurt maker, käserei,
  fromagerie, laiterie, lechería, quesería, lácteos, caseificio, laticínio, zuivelfabriek, mejeri
food manufacturing = food processing plant, food processor, food packing plant, packhouse, pack house, fruit
  packing plant, vegetable packing plant, bakery plant, industrial bakery, bread factory, meat factory, meat works,
  meatworks, meat processing plant, meatpacking plant, pork plant, beef plant, fish factory, fish processing plant,
  seafood plant, seafood processor, shrimp plant, salmon processing plant, rice mill, oil mill, olive oil mill, tea
  factory, cocoa factory, sweet factory, candy factory, cookie factory, noodle factory, tofu factory, pet food
  factory, pet food plant, spice company, lebensmittelhersteller, schlachthof, fleischerei, metzgerei, wurstfabrik,
  zuckerfabrik, süßwarenhersteller, groupe agroalimentaire, industrie agroalimentaire, usine agroalimentaire,
  abattoir industriel, charcuterie industrielle, industria alimentaria, empresa de alimentación, matadero,
  frigorífico, envasadora, azienda alimentare, indústria alimentícia, vleesfabriek
grocery = grocery shop, corner store, food store, supermarket group, superstore, hypermarkets, food hall, farm
  shop, health food store, health food shop, organic shop, food cooperative, food co-op, bioladen,
  lebensmittelgeschäft, discountmarkt, supermärkte, épicerie, primeur, hypermarché, grande surface, frutería, tienda
  de comestibles, ultramarinos, mercearia, supermercati, supermercato, buurtsuper, sklep spożywczy, dagligvarubutik
wholesale = wholesale market, großhandel, großhändler, grossiste, mayorista, electrical wholesaler, plumbing
  wholesaler, flower wholesaler, groothandel, ingrosso
automotive = automotive manufacturer, car manufacturer, vehicle manufacturer, auto plant, auto manufacturer, car
  company, carmakers, car dealer, car dealers, car showroom, car garage, auto garage, auto repair garage, auto
  repair, quick lube, oil change shop, bodyshop, bodyshops, paint and body shop, collision centre, collision center,
  collision shop, panel shop, tyre centre, exhaust centre, truck dealership, truck workshop, truck garage, truck
  shop, diesel shop, motorcycle dealer, motorcycle shop, motorcycle dealership, bmw dealership, ford dealership,
  toyota dealership, car wash, car auction, ev maker, ev startup, ev company, electric car maker, engine
  manufacturer, seat manufacturer, tier 1 automotive supplier, automobilhersteller, autozulieferer, autohersteller,
  zulieferer, reifenhändler, lackiererei, équipementier automobile, constructeur automobile, concession automobile,
  concessionnaire, carrosserie, taller de coches, taller de chapa y pintura, fabricante de automóviles,
  concessionária, officina, carrozzeria, autobedrijf, warsztat samochodowy, bilverkstad, bilverksted
aerospace = aerospace manufacturer, aerospace supplier, aircraft manufacturer, aircraft factory, satellite
  operator, space agency, space company, rocket startup, luftfahrtzulieferer, constructeur aéronautique,
  sous-traitant aéronautique
aviation = airline company, national carrier, flag carrier, cargo airline, private jet company, business jet
  operator, airfield, aerodrome, air traffic control, control tower, maintenance hangar, airport terminal, duty
  free, fluggesellschaft, airline ground staff, compagnie aérienne, aéroport, aeropuerto, compañía aérea, aeroporto,
  companhia aérea, compagnia aerea, luchthaven, lotnisko
rail = railroad, railway depot, train depot, rail yard, freight railway, rail contractor, metro system,
  bahnunternehmen, deutsche bahn, sncf, renfe, ferrocarril, ferrovia, spoorwegen
transportation = bus operator company, coach operator, coach firm, taxi rank, cab company, minicab firm, limo
  company, limousine company, chauffeur company, paratransit agency, busunternehmen, autocariste, entreprise de
  transport, empresa de transportes, empresa de autobuses, vervoersbedrijf, transportadora
trucking = road haulage firm, truck company, lorry firm, owner-operator fleet, dump truck company, logging truck
  outfit, tanker company, tanker firm, spediteur, fuhrunternehmen, transporteur routier, empresa de transporte de
  mercancías, autotrasporti, transportbedrijf, firma transportowa
logistics = logistics centre, logistics center, logistics hub, parcel service, parcel centre, courier firm,
  courier service, postal service, mail service, royal mail, delivery service, delivery firm, paketdienst,
  logistikunternehmen, logistikzentrum, briefzentrum, umzugsfirma, kurierdienst, plateforme logistique, entreprise
  de logistique, centre de tri, messagerie, centro logístico, empresa de logística, empresa de paquetería, operador
  logístico, correos, centro de distribución, azienda di logistica, logistiek bedrijf, pakketdienst, firma
  logistyczna
warehousing = fulfillment centre, fulfilment center, fulfillment warehouse, amazon fulfillment center, amazon fc,
  storage facility, storage company, self storage company, bonded warehouse, refrigerated warehouse, cold storage
  warehouse, freezer warehouse, lagerhaus, zentrallager, hochregallager, entrepôt logistique, bodega de
  almacenamiento, magazzino, magazijn, armazém, magazyn, lager hos
maritime = cruise company, cruise liner, cruise ferry, ro-ro ferry, ferry line, ship management company, ship
  owner, oil tanker, chemical tanker, product tanker, merchant ship, merchant navy, merchant vessels, research
  vessel, offshore supply vessel, tug, tugs, container terminal, ferry terminal, cargo terminal, sailing school,
  sailing yacht, motor yacht, yacht charter company, yacht builder, reederei, kreuzfahrtschiff, compagnie maritime,
  armateur, ferry maritime, naviera mercante, barco de crucero, nave da crociera, compagnia di navigazione, navio de
  cruzeiro, rederij, rederi
architecture = architects' office, architect's office, architectural firm, architectural practice, architecture
  office, architecture studios, interior design studio, interior architecture firm, landscape architecture practice,
  architekturbuero, architektenbüro, cabinet d'architecture, cabinet d'architectes, agence d'architecture, estudio
  de arquitectura, despacho de arquitectura, studio di architettura, escritório de arquitetura, architectenbureau
real estate = real estate developer, real estate team, realtor's office, estate agents office, property firm,
  property group, lettings company, building management company, housing provider, landlord company, apartment
  complex, apartment community, coworking space, coworking company, immobilienfirma, immobilienmakler,
  wohnungsbaugesellschaft, hausverwalter, promoteur immobilier, bailleur social, cabinet immobilier, agencia
  inmobiliaria, promotora, administración de fincas, agenzia immobiliare, imobiliárias, makelaarskantoor,
  eiendomsmegler
energy = electricity company, electricity supplier, electric company, energy retailer, power utility, power
  plants, coal-fired power plant, gas-fired power plant, biomass plant, hydropower plant, nuclear power station,
  nuclear site, refuelling station company, heat network operator, energieversorger, kraftwerk, kernkraftwerk,
  netzbetreiber, fournisseur d'énergie, centrale nucléaire, eléctrica, compañía eléctrica, central nuclear, central
  eléctrica, comercializadora de energía, centrale elettrica, usina, energiebedrijf, elektrownia
utilities = water treatment works, water works, wastewater treatment plant, wastewater utility, sewer authority,
  sewage plant, gas network, electricity network, municipal works, public utility, kläranlage, wasserwerk, station
  d'épuration, compañía de aguas, régie des eaux, aqueduct company
mining = mining house, mining contractor, mining camp, mine site, open cast mine, opencast mine, underground
  mines, uranium mine, nickel mine, iron mine, zinc mine, silver mine, salt mine, potash mine, bergwerk, tagebau,
  steinbruch, mina, mina de cobre, minera, empresa minera, mineradora, miniera, carrière, kopalnia
agriculture = family farm, mixed farm, arable farm, vegetable farm, organic farm, sheep farm, beef farm, cattle
  farm, cattle ranch, chicken farm, egg farm, mushroom farm, strawberry farm, berry farm, flower farm, apple
  orchard, hop farm, grain farm, wheat farm, tea plantation, coffee farm, coffee plantation, banana plantation, palm
  oil plantation, sugar estate, rubber plantation, polytunnels, glasshouse, market garden, agronomy company, seed
  company, crop protection company, agricultural company, agri business, farm co-op, farmers' cooperative, biohof,
  landwirtschaftsbetrieb, gärtnereibetrieb, milchviehbetrieb, exploitation laitière, exploitation viticole,
  coopérative agricole, maraîcher, pépinière, explotación agrícola, cooperativa agrícola, invernadero, invernaderos,
  hacienda, fazenda, azienda agricola, boerderij, gård, gospodarstwo rolne
forestry = forest company, timber mill company, logging contractor, logging outfit, tree planting company,
  arborist company, forstamt, forstverwaltung, scierie, office national des forêts, aserradero, serraria
fishing = fishing boats, fishing fleet, fishing trawler, crab boat, lobster boat, shrimp boat, tuna boat,
  fischkutter, bateau de pêche, chalutier, barco de pesca, pesquero, peschereccio
aquaculture = fish farms, oyster farm, mussel farm, trout farm, shrimp farm, salmon hatchery, fish hatchery,
  hatchery, piscifactoría, granja acuícola, fischzucht, pisciculture, lakseoppdrett
finance = financial institution, finance house, financial advisory firm, financial planning firm, hedge funds,
  private equity fund, pe firm, vc firm, vc fund, venture fund, investment company, investment manager, investment
  fund, mortgage brokerage, mortgage brokers, broker dealer, brokerage company, securities firm, clearing house,
  credit agency, credit bureau, rating agency, collection agency, microfinance bank, microlender, sacco,
  finanzdienstleister, vermögensverwaltung, société de gestion, fonds d'investissement, société de bourse, gestora
  de fondos, financiera, casa de bolsa, correduría, financeira, società finanziaria
insurance = insurance brokerage, insurance carrier, insurance office, life insurer, car insurer, travel insurer,
  claims company, versicherungsgesellschaft, versicherungsagentur, versicherungskonzern, compagnie d'assurances,
  cabinet d'assurance, courtier en assurances, agente de seguros, correduría de seguros, compagnia di assicurazioni,
  agenzia di assicurazioni, seguradora, corretora de seguros, verzekeraar, forsikringsselskap
consulting = consulting practice, business consultancy, strategy consultancy, boutique consulting firm,
  engineering consulting firm, hr consultancy, beratung, beratungsfirma, beratungsunternehmen, cabinet de conseil,
  société de conseil, esn, ssii, consultoría, empresa de consultoría, società di consulenza, adviesbureau,
  konsulentfirma
advertising = creative studio, creative shop, ad network, ad tech agency, werbeagentur, agence de publicité,
  agencia de publicidad, agenzia pubblicitaria, agência de publicidade, reclamebureau
marketing = marketing department of an agency, digital marketing agency, digital marketing company, seo company,
  growth agency, email agency, marketingagentur, onlinemarketing-agentur, agence de communication, agence marketing,
  agence web marketing, agencia de marketing, agencia de comunicación, agenzia di comunicazione, marketingbureau
media = media house, publishing and media group, broadcasting corporation, public broadcaster, national
  broadcaster, radio channel, radio network, tv studio, film and tv company, video production company, content
  studio, content company, youtube channel, podcast network, newswire, regional paper group, fernsehsender,
  radiosender, rundfunk, medienhaus, chaîne de télévision, chaîne de télé, station de radio, rédaction, cadena de
  televisión, cadena de radio, emisora, productora, emittente, emissora, omroep
publishing = book publisher, book publishers, educational publisher, journal publisher, maison d'édition,
  editorial de libros, casa editrice, uitgeverij, forlag
gaming = video game studio, video game company, mobile game studio, mobile games company, mobile gaming company,
  gaming studio, game company, game publisher, games publisher, spielestudio, spieleentwickler, studio de jeux
  vidéo, estudio de videojuegos, vfx and games studio, esports team
music = music label, music publisher, music venue, symphony orchestra, music studio, music streaming service
entertainment = playhouse, repertory company, theatre group, cinema chain, movie theatre, aquarium, safari park,
  wildlife park, funfair, fairground, laser tag centre, events and entertainment company, stadttheater,
  freizeitpark, parc d'attractions, parque temático, compañía de teatro, parco divertimenti
museums = history museum, art gallery bookshop, local museum, national museum, maritime museum, natural history
  museum, county archive, heritage centre, visitor attraction, private gallery, contemporary art gallery, musée,
  museo, museu, galería de arte, galerie d'art, kunsthalle, kunstgalerie, archives départementales, archivo
  histórico
events = event company, event management company, events team of a hotel, convention center, convention centre,
  exhibition centre, music festival, film festival, food festival, expo company, eventagentur,
  veranstaltungsagentur, messegesellschaft, agence événementielle, agencia de eventos, agenzia di eventi, produtora
  de eventos, evenementenbureau
fitness = fitness club, fitness centre, fitness center, fitness chain, sports center, aquatic center, aquatic
  centre, public pool, public swimming pool, city pool, community pool, crossfit gyms, dance studio, fitnessstudio,
  schwimmbad, freibad, hallenbad, salle de sport, piscine municipale, gimnasio, piscina municipal, palestra,
  academia de musculação, ginásio, sportschool, treningssenter
equestrian = riding stables, riding stable, livery yard, racing stable, racing yard, polo yard, equestrian centre,
  equestrian center, reitstall, centre équestre, hípica, maneggio, manège
sports = sports team, sports academy, football academy, soccer club, soccer academy, basketball club, hockey club,
  swimming club, athletics club, sports association, sports organisation, premier league club, country club, ski
  area, ski lift company, diving school, dive centre, dive center, dive shop, surf camp, sportverein, fußballverein,
  skischule, club de football, école de ski, club deportivo, club de fútbol, società sportiva
beauty = hair and beauty salon, beauty parlour, beauty parlor, beauty bar, lash studio, lash bar, waxing studio,
  barber's, unisex salon, makeup brand, perfume house, kosmetikstudio, kosmetiksalon, nagelstudio, salon
  d'esthétique, centro de estética, salón de peluquería, barbería, salone di bellezza, parrucchiere, barbearia,
  salão de beleza, kapsalon, schoonheidssalon, salon fryzjerski, frisör
fashion = fashion chain store, fashion retailer group, menswear brand, womenswear brand, luxury fashion house,
  sneaker brand, fashion e-commerce, tailor's, tailor shop, bridal boutique, modelabel, modehaus, modeunternehmen,
  maison de mode, marque de mode, firma de moda, casa di moda, marca de moda
textiles = textile factory, textile plant, garment manufacturer, clothing factory, sewing workshop, yarn mill,
  cotton mill, wool mill, textilfabrik, näherei, usine textile, atelier de couture, fábrica textil, taller de
  costura, azienda tessile, textielfabriek
jewelry = jewellery company, jewellery brand, jewellery workshop, diamond company, watchmaker, watch brand,
  juwelier, bijouterie, joaillerie, joyería, gioielleria, joalheria
government = government department, government office, government ministry, state government agency, local
  authority, local government office, regional council, regional authority, provincial government, city
  administration, town council, village council, parish council, council office, mayor's office, governor's office,
  congressional office, senate office, irs, hmrc, social security office, statistics office, patent office,
  transport authority, road authority, housing authority, state water agency, immigration office, finanzamt,
  bezirksamt, landesamt, bundesamt, ministerium, jobcenter, agentur für arbeit, gemeindeverwaltung, mairie de paris,
  collectivité, conseil départemental, ministère, pôle emploi, ministerio, diputación provincial, junta de
  andalucía, ministero, pubblica amministrazione, câmara municipal, gemeente, rijksoverheid, urząd miasta, kommunen
law enforcement = police station, county sheriff's office, correctional center, correctional centre, federal
  prison, state prison, probation office, border patrol, polizei, gefängnis, justizvollzugsanstalt, jva,
  gendarmerie, police nationale, police municipale, prison centre, policía nacional, policía local, guardia civil,
  cárcel, polizia, carabinieri, politie, politi, polisen
military = royal marines, royal air force, indian army, defence force, defence forces, defense forces, armed
  services, armée, armée de terre, ejército, fuerzas armadas, esercito, marina militare, exército, försvarsmakten,
  forsvaret
public transport = transit company, metro company, tram company, municipal bus company, transport authority bus
  depot, öffis, régie des transports, ratp, empresa municipal de transportes
public services = ambulance trust, emergency dispatch centre, lifeguard service, postal office, feuerwehr,
  berufsfeuerwehr, sapeurs-pompiers, caserne de pompiers, cuerpo de bomberos, bomberos, vigili del fuoco, brandweer
nonprofit = nonprofit organization, nonprofit organisation, non-profit organization, non-profit organisation,
  charity organisation, international ngo, food charity, health charity, homelessness charity, human rights
  organisation, human rights organization, advocacy group, advocacy organisation, wildlife trust, faith charity,
  labor union, workers' union, gewerkschaft, stiftung, gemeinnütziger verein, wohlfahrtsverband, caritas, diakonie,
  association caritative, fondation, fundación, fondazione, fundação, stichting, fundacja
social services = child protection, child protective services, social work department, children's services, adult
  social care, social service agency, supported living, supported living service, disability service, disability
  services, day center, homeless hostel, foster care agency, wohnheim, behindertenwerkstatt, jugendzentrum,
  frauenhaus, foyer de vie, centre social, aide sociale à l'enfance, centro de menores, centro de día, servicios
  sociales, comunità, cooperativa sociale
telecom = mobile carrier, wireless carrier, internet provider, internet service provider, broadband company, fibre
  company, fiber company, phone network, telekommunikationsunternehmen, mobilfunkanbieter, opérateur télécom,
  operadora de telecomunicaciones, empresa de telecomunicaciones, operatore telefonico, telecombedrijf
software = software development company, software development agency, software publisher, software maker, software
  product company, software scaleup, app startup, app developer, app agency, mobile app company, b2b software
  company, enterprise software company, security software company, accounting software company, crm company,
  internet company, api company, softwarefirma, softwareunternehmen, softwareschmiede, éditeur de logiciels, éditeur
  logiciel, agence digitale, empresa de software, desarrolladora de software, software house italiana, empresa de
  tecnologia, softwarebedrijf, programvareselskap
it services = it service provider, it provider, it support firm, it agency, it outsourcing company, cloud
  provider, cloud hosting company, network integrator, systemhaus, it-systemhaus, it-dienstleister, société de
  services informatiques, empresa de servicios informáticos, empresa de informática
e-commerce = ecommerce store, e-commerce store, e-commerce site, e-commerce retailer, online business, online
  seller, online supermarket, online grocer, online furniture retailer, etsy shop, amazon seller, amazon store, d2c
  startup, dtc startup, onlinehändler, onlineshop, versandhändler, site e-commerce, boutique en ligne, tienda en
  línea, loja virtual, loja online, webwinkel, nettbutikk
semiconductors = semiconductor plant, semiconductor manufacturer, semiconductor maker, chip plant, chip factory,
  chip startup, memory chip maker, halbleiterfertigung, halbleiterfabrik, fabricant de semi-conducteurs
electronics = electronics maker, electronics assembly plant, ems provider, display maker, display manufacturer,
  lcd factory, sensor maker, camera maker, led company, elektronikhersteller, fabricant électronique, fábrica de
  electrónica
biotech = biotech lab, agri-biotech company
tourism = tour company, tourism board, tourist board, tourist information, tourist information centre, travel
  bureau, safari company, cruise agency, whale watching company, rafting company, tourismusbüro, touristinfo, office
  de tourisme, agence de voyage, agence de voyages, oficina de turismo, operador turístico, agenzia viaggi, agenzia
  di viaggi, agência de viagens, reisbureau
staffing = recruitment company, recruitment business, recruitment consultancy, temp agencies, employment agency,
  rpo, rpo provider, zeitarbeit, leiharbeitsfirma, personaldienstleister, agence d'intérim, agence intérim, cabinet
  de recrutement, empresa de trabajo temporal, agencia de empleo, agenzia per il lavoro, agenzia interinale, agência
  de recrutamento, uitzendbureau, bemanningsforetak
security services = guard company, sicherheitsdienst, sicherheitsfirma, société de sécurité, empresa de seguridad,
  empresa de vigilancia, istituto di vigilanza, beveiligingsbedrijf
facilities management = facilities company, facility management company, fm company, fm provider, facility
  services company, building services company, gebäudereinigung, société de nettoyage, empresa de limpieza, impresa
  di pulizie, empresa de limpeza, schoonmaakbedrijf
landscaping = landscapers, landscaping crew, gardening company, gardening firm, lawn care business, lawn service,
  tree company, garden company, grounds maintenance company, nursery and landscaping firm, gartenbaubetrieb,
  gartenbau, galabau, galabau-betrieb, paysagiste, entreprise de jardinage, empresa de jardinería, azienda di
  giardinaggio, hoveniersbedrijf
call centers = call centres, contact centers, contact centres, customer contact centre, customer service centre,
  callcenter, callcentre, centre d'appel, centre d'appels, centro de llamadas, telemarketing company
furniture = furniture manufacturer, cabinetry shop, cabinet maker, cabinet makers, kitchen maker, woodwork shop,
  wood shop, upholstery shop, möbelhersteller, möbelfabrik, fabricant de meubles, ébénisterie, fábrica de muebles,
  mobilificio, falegnameria, meubelmaker
printing = printer's, printing press, printing works, printworks, offset printer, commercial printer, sign shop,
  sign maker, signage company, copy shop, screen printing shop, imprimerie, gráfica, drukkerij, drukarnia
waste management = refuse company, garbage company, recycling centre, recycling facility, skip hire company, waste
  plant, abfallwirtschaft, müllabfuhr, entsorgungsbetrieb, déchetterie, centre de tri des déchets, planta de
  reciclaje
chemicals = chemical factory, chemical manufacturer, chemical firm, specialty chemicals company, paint
  manufacturer, polymer company, chemiekonzern, chemiepark, usine chimique, industrie chimique, planta química,
  empresa química, azienda chimica, chemisch bedrijf
defense = defence manufacturer, arms manufacturer, weapons manufacturer, missile manufacturer,
  rüstungsunternehmen, naval dockyard, arsenal
research = research lab, research laboratory, research organisation, research organization, science institute,
  biology lab, physics lab, chemistry lab, forschungszentrum, laboratoire de recherche, inserm, inra, inrae, centro
  de investigación, instituto de investigación, csic, instituto de pesquisa, istituto di ricerca,
  onderzoeksinstituut
childcare = daycare centre, daycare center, day care centre, day care center, child care center, childcare centre,
  childcare center, nursery schools, forest school, private nursery, kindergartens, kindergarden, kinderkrippe,
  krippe, kinderladen, crèche municipale, halte-garderie, micro-crèche, asilo nido, creche infantil, jardín de
  infancia, kinderdagverblijf, førskole, förskola, barnehage, børnehave, przedszkole
elder care = seniors home, senior home, home for the elderly, old people's home, old folks home, elderly care
  home, aged care facility, aged care home, day care centre for the elderly, seniorenzentrum, ambulanter
  pflegedienst, aide à domicile association
home health = home health care agency, home care company, homecare company, homecare agency, care agency, live-in
  care agency, domiciliary care company, service d'aide à domicile, thuiszorg
optical = eyecare clinic, optometrist, eye doctor's, optiker, óptica, opticien, ottica
freight forwarding = freight forwarding office, forwarding company, forwarding agent, customs brokerage, customs
  agency, speditionsfirma, transitario, commissionnaire de transport, agente de carga, expeditiebedrijf
oil and gas = oil refinery, oil platform, drilling rig, drillship, drill ship, gas refinery, lng plant, lng
  terminal, oil service company, pipeline company, fracking crew, oil sands, raffinerie, raffinerie de pétrole,
  refinería, plataforma petrolífera, petrolera, empresa petrolera, refinaria, raffineria, raffinaderij
solar = solar installation company, solar panel company, solar installers, pv company, photovoltaikfirma, empresa
  solar, empresa de energía solar
renewable energy = renewables developer, wind company, wind turbine company, wind farm operator, biogas company,
  windanlagenbauer, parc éolien, parque eólico, parco eolico
robotics = robotics lab, robot manufacturer, robot startup, drone startup, drone manufacturer
packaging = packaging factory, packaging supplier, cardboard factory, label company, label maker,
  verpackungshersteller, verpackungsfirma, cartonnerie, fábrica de envases, cartonificio
funeral services = funeral service, funeral homes, undertaker's, pompes funèbres
cleaning services = cleaning business, cleaning service, housekeeping company, maid service, laundrette,
  laundromat, industrial laundry, hotel laundry, wäscherei, blanchisserie, lavandería, tintorería
engineering consultancy = engineering consulting company, engineering consultant, engineering office,
  planungsbüro, statikbüro, bureau d'étude, bureau d'ingénierie, oficina técnica, studio tecnico, studio di
  ingegneria, ingenieursbureau
plumbing = plumbing business, plumbing company in town
wood = timber merchant, timber yard company, wood products company, plywood mill, pallet factory, sawmill company
theatre = west end theatre, west end theatres, regional theatre, fringe theatre, puppet theatre, opera and theatre
  house
libraries = public library, city library, university library branch, county library, bibliothek, stadtbücherei,
  bibliothèque, médiathèque, biblioteca, biblioteca municipal, bibliotheek, bibliotek
postal services = post office counter, mail sorting office, postal depot, la poste, deutsche post, postes
law firms = firma prawnicza
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
