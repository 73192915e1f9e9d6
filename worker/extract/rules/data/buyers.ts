/** Organisations and professionals that buy for their work, in the plural. */
export const FIRMS = `
accountants, accounting firms, advertisers, agencies, agritech firms, agronomists, airlines, airport operators,
  airports, allotments, apartment buildings, appliance makers, architects, art galleries, asset managers,
  associations, attorneys, auditors, authorities, auto shops, bakeries, bakers, banks, banquet halls, barbers,
  barbershops, bars, beauty brands, bed and breakfasts, biotechs, boat yards, body shops, bookkeepers, bookshops,
  bookstores, bottlers, boutiques, breweries, brewers, broadcasters, brokerages, brokers, builders,
  building firms, building managers, building owners, bus companies, bus operators, business customers,
  businesses, butchers, cafes, call centers, call centres, campsites, canteens, car dealers, car makers,
  car workshops, care homes, care providers, care teams, carmakers, carpenters, carriers, caterers, cement plants,
  cemeteries, chains, charities, chefs, chemical companies, chip makers, chipmakers, churches, cinemas, cities,
  city councils, cleaning companies, cleaning firms, clinics, clothing brands, co ops, coffee shops, collectives,
  colleges, companies, construction companies, construction firms, consultancies, contract manufacturers,
  contractors, convenience stores, cooperatives, corner shops, corporates, corporations, councils, counties,
  county governments, couriers, courts, coworking spaces, creameries, credit unions, customs brokers,
  customs offices, dairies, dairy farms, data centers, data centres, datacenters, day cares, daycares, dealers,
  dealerships, delivery companies, delivery fleets, dental clinics, dental labs, dental practices, dentists,
  department stores, dev teams, developers, development teams, device makers, diners, distilleries, distributors,
  doctors offices, driving schools, drug makers, e commerce brands, electricians, embassies, employers,
  energy companies, engineering firms, engineering teams, enterprise customers, enterprises, equine clinics,
  estate agencies, estate agents, estates, event organisers, event organizers, event planners, exporters,
  facilities teams, factories, factory owners, family businesses, farm shops, farmers, farms, fashion brands,
  ferry operators, festivals, film crews, film studios, finance teams, fire departments, firms, fish farms,
  fishing fleets, fitness studios, fleet managers, fleet operators, fleets, florists, food banks, food brands,
  food companies, food manufacturers, food producers, food trucks, foresters, forwarders, foundations, foundries,
  freight brokers, freight forwarders, fulfillment centers, fulfilment centres, funeral directors, funeral homes,
  furniture makers, galleries, game studios, garages, garment factories, general contractors, glassworks,
  government agencies, governments, gp practices, grain elevators, greenhouses, grid operators, grocers,
  grocery stores, growers, guesthouses, gyms, hair salons, hairdressers, halls, haulage firms, hauliers,
  heating engineers, hoas, hospital groups, hospitals, hostels, hosting providers, hotel chains, hotel groups,
  hoteliers, hotels, housing associations, housing co ops, hr departments, hr teams, importers, independents,
  industrial companies, industrial customers, inns, installers, institutes, institutions, insurance companies,
  insurers, integrators, isps, it departments, it teams, jewelers, jewellers, joiners, kindergartens, kiosks,
  kita operators, kitchens, laboratories, labs, landlords, landscapers, laundries, laundromats, law firms,
  lawyers, lenders, letting agents, libraries, local authorities, local governments, logistics companies,
  logistics firms, machine builders, machine shops, maintenance firms, maintenance teams, makers, manufacturers,
  marinas, marketing agencies, marketing teams, mechanical engineers, mechanics, media companies,
  medical practices, merchants, micro businesses, mills, miners, mines, mining companies, ministries,
  mom and pop stores, mortgage brokers, moving companies, moving firms, municipalities, museums, music schools,
  network operators, newspapers, newsrooms, ngos, nhs trusts, nonprofits, notaries, nurseries, nursing homes,
  office managers, oil companies, online shops, online stores, operators, opticians, orchards, orchestras,
  organisations, organizations, packers, paper mills, parishes, payment processors, pharma companies, pharmacies,
  pharmacists, pharmacy chains, photographers, physios, pizzerias, plant managers, plumbers, police departments,
  police forces, port authorities, port operators, ports, power plants, power stations, practices, print shops,
  prisons, processors, producers, production companies, property developers, property managers, property owners,
  publishers, pubs, quarries, rail operators, railways, ranchers, realtors, recruiters, recyclers,
  recycling plants, refineries, regulators, renovation firms, repair shops, research groups, research institutes,
  resorts, restaurants, retail chains, retailers, riding schools, roasters, roofers, sales teams, salmon farms,
  salons, sawmills, school districts, school orchestras, schools, security firms, security teams, sellers,
  ship owners, shipowners, shippers, shipping companies, shipping lines, shipyards, shop owners, shopkeepers,
  shops, small businesses, smallholders, smbs, smes, software companies, software teams, solar farms,
  solar installers, solicitors, spas, stables, stadiums, staffing agencies, steel mills, steelworks, store owners,
  stores, studios, supermarket chains, supermarkets, suppliers, supply chain teams, support teams, surgeons,
  surveyors, tailors, tax advisers, taxi firms, telcos, telecom operators, textile mills, theaters, theatres,
  tour operators, town halls, trade unions, traders, tradespeople, train operators, transit agencies,
  transport companies, travel agencies, truckers, trucking companies, trucking firms, undertakers, universities,
  utilities, vendors, venues, vet clinics, vet practices, veterinarians, veterinary clinics, vets, vineyards,
  wardens, warehouses, waste companies, water companies, water utilities, webshops, wedding planners, wholesalers,
  wind farm operators, wind farms, wind park operators, winegrowers, winemakers, wineries, workshops,
  yoga studios, zoos
`

/** People who buy for themselves, in the plural. */
export const CONSUMERS = `
adults, amateurs, anglers, athletes, babies, beginners, brides, campers, car owners, cat owners, children,
  climbers, collectors, commuters, consumers, couples, customers at home, cyclists, dads, daughters, dog owners,
  expats, families, fans, fathers, first time buyers, gamers, gardeners, girls, grandparents,
  hikers, hobbyists, home cooks, home owners, homeowners, households, immigrants, individuals, kids, learners,
  migrants, moms, mothers, mums, new parents, newlyweds, older adults, older people, owners of dogs, parents,
  patients at home, pensioners, people at home, people with adhd, people with diabetes, people with hearing loss,
  pet owners, players, private customers, renters, retirees, riders, roommates, runners, seniors,
  shoppers, singles, skiers, smokers, students, surfers, swimmers, teenagers, teens, tenants, toddlers, tourists,
  travelers, travellers, vegans, women, young families, young people
`

/** Things that are built, in the singular. */
export const DEVICES = `
actuator, air purifier, alarm, antenna, autonomous boat, backpack, battery, battery pack, bicycle, bike,
  bike light, blood test kit, bracelet, breathalyser, cable, camera, cargo bike, cart, charger, charging station,
  chip, circuit, circuit board, clip, coffee grinder, coffee machine, collar, collar tag, console, container,
  cooker, cookstove, cooler, crawler, dehumidifier, desalinator, detector, device, dispenser, display, doorbell,
  drill, drone, dryer, e bike, e reader, earbud, electric motor, electrolyser, electrolyzer, engine,
  espresso machine, exoskeleton, fan, filter, freezer, fridge, fuel cell, furnace, gadget, gearbox, generator,
  glasses, glove, gripper, guitar pedal, harvester, headband, headphone, headset, hearing aid, heat pump, heater,
  helmet, implant, incubator, inhaler, insole, inverter, irrigation pump, keyboard, kiln, lamp,
  lantern, laser, lathe, lidar, lock, machine, magnet, mattress, meter, microphone, microscope, motor, motorbike,
  motorcycle, mower, oven, patch, phone, pill dispenser, pipette, power bank, printer, probe, projector,
  propeller, prosthesis, prosthetic hand, pump, radar, reactor, receiver, refrigerator, ring, robot, robot arm,
  robotic arm, rocket, rover, satellite, scale, scanner, scooter, screen, sensor, smart lock, smart meter,
  smart ring, solar lamp, solar panel, solar pump, speaker, spectrometer, sprayer, stethoscope, stove, switch,
  synthesizer, tag, telescope, thermometer, thermostat, thruster, toothbrush, toy, tracker, tractor, transformer,
  trap, turbine, ultrasound probe, valve, vending machine, ventilator, wall box, wallbox,
  washing machine, watch, water filter, water pump, wearable, weeding robot, wheelchair, wind turbine
`

/** Organisations and professionals that buy for their work, in French. */
export const ENTREPRISES = `
agences, agriculteurs, artisans, assureurs, avocats, banques, boulangeries, boutiques, bureaux, cabinets, cafés,
  centres de soins, chantiers, cliniques, collectivités, commerçants, commerces, communes, constructeurs,
  copropriétés, crèches, distributeurs, écoles, ehpad, éleveurs, entrepôts, entreprises, exploitants, fermes,
  garages, gestionnaires, grossistes, hébergeurs, hôpitaux, hôteliers, hôtels, industriels, installateurs,
  laboratoires, librairies, logisticiens, mairies, maraîchers, marques, médecins, musées, notaires, opérateurs,
  pharmacies, PME, producteurs, promoteurs, restaurants, restaurateurs, salons, supermarchés, syndics, théâtres,
  transporteurs, universités, usines, vétérinaires, vignerons
`

/** Organisations and professionals that buy for their work, in German. */
export const BETRIEBE = `
apotheken, arztpraxen, bäckereien, banken, bauern, baufirmen, betriebe, brauereien, büros, fabriken, firmen,
  friseure, gaststätten, gemeinden, großhändler, händler, handwerker, handwerksbetriebe, hausverwaltungen,
  heizungsbauer, hersteller, höfe, hotels, industriekunden, installateure, kanzleien, kitas, kliniken, kommunen,
  krankenhäuser, labore, landwirte, logistiker, makler, maschinenbauer, mittelständler, museen, pflegeheime,
  praxen, reedereien, restaurants, schulen, speditionen, stadtwerke, steuerberater, supermärkte, tierärzte,
  unternehmen, verlage, vermieter, versicherer, werke, werkstätten, winzer, zahnärzte, zulieferer
`

/** Organisations and professionals that buy for their work, in Spanish and Portuguese. */
export const NEGOCIOS = `
abogados, aerolíneas, agricultores, aseguradoras, ayuntamientos, bancos, bares, bodegas, cafés, cafeterías,
  campos, clínicas, clínicas médicas, colegios, comercios, condominios, constructoras, consultorios, contadores,
  cooperativas, despachos, distribuidores, empresas, empresas de, escolas, escritórios, escuelas, estancias,
  fábrica, fábricas, farmacias, fazendas, fincas, ganaderos, gimnasios, granjas, hospitais, hospitales, hotéis,
  hoteles, industrias, inmobiliarias, laboratorios, locales, lojas, mayoristas, médicos, mercados, mineras,
  municipios, navieras, negocios, notarías, oficinas, padarias, panaderías, peluquerías, prefeituras, produtores,
  pymes, restaurantes, salões, salones, sucursales, supermercados, talleres, taquerías, tiendas, tienditas,
  transportistas, universidades, veterinarias, viñedos
`
