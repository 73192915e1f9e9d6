/** What is dealt with in media, leisure, travel and marketing, by industry. */
export const LEISURE_AND_MEDIA = `
media = newspaper, newspapers, newsroom, journalist, reporter, reporters, editor, editors, magazine, magazines,
  news, news app, local newspaper, local journalism, fact checking, fact checkers, misinformation,
  disinformation, publisher, publishing house, book publisher, author, authors, writer, writers, novelist,
  novel, novels, fiction, audiobook, ebook, e book, comics, comic, comic books, manga, webtoon, podcaster,
  podcast app, radio station, community radio, broadcaster, tv station, tv channel, streaming service, streaming
  app, subtitles, subtitle, subtitling, dubbing, video platform, short video, newsletter, newsletter writers,
  blog platform, paywall, zeitung, zeitungen, verlag, verlage, journal, journaux, éditeur, presse, editorial,
  editoras, periódico, jornal, jornais, tidning, tidningar, webtoons
film = film crew, filmmaker, film maker, film set, film studio, movie, movies, movie theater, cinema, film
  shoot, screenwriter, screenplay, script, animation studio, animator, animated films, documentary, vfx, visual
  effects, post production, video production, film festival, production company, actor, actors, casting
  directors, hollywood, bollywood, nollywood, cine, kino, filmmaking, documentaries
entertainment = karaoke, escape room, theme park, amusement park, circus, comedy club, comedian, stand up
  comedy, magic show, zoo, aquarium, trampoline park, bowling, bowling alleys, arcade, nightclub, night club,
  nightlife, immersive experience, trivia, pub quiz, vr arcade, location based entertainment, nightclubs,
  clubbing
music = song, songs, songwriter, singer, singers, band, guitar, guitars, piano, pianos, violin, cello, drum, drums,
  synth, synthesizer, musician, music instruments, instrument maker, luthier, choir, composer, dj,
  recording studio, studio gear, record label, indie labels, music label, royalties, royalty payments, music rights,
  music licensing, music school, music teachers, sheet music, concert, music festival, live music, gig,
  gigs for musicians, music venue, vinyl records, vinyl pressing, audio plugin, sound design, sound, sound engineer,
  beats, rapper, musik, musiker, musique, musiciens, música, músicos, violin maker, trumpet, flute, saxophone,
  bass guitar, orgue, instrumentos musicales, chanson, lied, lieder, canción, canciones, canção
gaming = game, game developer, game designer, gamer, console game, board game app, role playing game, rpg, mmo,
  roblox, minecraft, steam, unity, unreal, game asset, game publisher, esport, esports team, speedrun, multiplayer,
  playtesters, playtesting, casual games, hyper casual, jeu vidéo, jeux vidéo, videojuego, computerspiele,
  spieleentwickler, dataspel, jeu de société, brettspiel, brettspiele, juego de mesa, jogos, joguinhos
sports = squash court, basketball court, tennis court booking, pitch booking, athlete, sports club, sports coach,
  coach, coaches, football, football club, football team, football pitch, footballers, soccer, soccer club,
  basketball, baseball, softball, cricket, cricket club, rugby, hockey, ice hockey, handball, volleyball, tennis club,
  tennis court, pickleball, badminton, table tennis, squash, padel court, padel club, golfer, golf course, golf club,
  swimmer, swim, swimming, swimming pool, swimming teacher, pool, triathlon, triathletes, marathon, marathons,
  marathon runners, trail runners, runner, rower, rowers, rowing, rowing club, kayak, canoe, surf, surfer, surfboard,
  surf school, wetsuit, ski, skier, skiing, ski resort, ski lift, snowboard, snowboarder, climber, climbers,
  climbing gym, climbing wall, bouldering, mountain bike, mountaineers, boxing, boxer, boxers, boxing gym,
  martial arts, judo, karate, jiu jitsu, wrestling, skateboard, skateboarders, skatepark, horse racing, horse riding,
  equestrian, stable, stables, riding school, archery, fencing, gymnast, gymnastics, referee, stadium,
  stadium operators, sports league, sports team, youth sports, amateur sports, amateur players, grassroots football,
  sports betting, fantasy sports, fantasy league, fan, fans, fan engagement, season tickets, sports data, sports bra,
  sportverein, sportvereine, fußball, fußballvereine, football amateur, clubs sportifs, club sportif, deportistas,
  fútbol, futebol, clube de futebol, idrott, fotboll
fitness = gym owner, gym goers, gym equipment, gym chain, workout, workout app, exercise, exercises, home workout,
  personal trainer, fitness class, fitness coach, fitness app, fitness trainer, fitness club, pilates studio,
  yoga teacher, yoga studio, yoga app, yoga mat, crossfit, weightlifting, weightlifters, dumbbell, kettlebell,
  treadmill, spin class, dance class, dance studio, step counter, stretching, strength training, sportstudio,
  fitnessstudio, salle de sport, salles de sport, gimnasio, academia, academias
hospitality = inn, innkeeper, bed and breakfast, bnb, hotelier, hotel guest, hotel owner,
  hotel manager, hotel staff, hotel booking, hotel check in, check in desk, front desk staff,
  night porter, concierge, minibar, housekeepers, hotel laundry, hotel linen, hostel, hostel owners, guesthouse,
  guest house, resort, resorts, lodge, lodges, campground, caravan park, rv park,
  holiday rental, airbnb host, airbnbs, short term rental, serviced apartment, event catering, banquet,
  gîte, ferienwohnung, ferienwohnungen, gasthof, gasthöfe, hotelier vereine, hoteles, hotelero, pousada, hotéis,
  posada, posadero, hotell, kavel camping
tourism = tourist, tourist board, travel agent, travel agency app, tour operator, tour guide, guided tour,
  walking tour, city tour, day trip, holiday, holidays, holidaymakers, vacation, vacations, traveller, traveler,
  business travel, business travellers, business travelers, corporate travel, flight, flights, cheap flights,
  flight booking, flight search, flight delays, airport lounge, airport transfer, cruise, cruises, cruise ship,
  boat trip, boat tours, boat rental, boat hire, boat charter, take it for an afternoon, safari, trek, trekking,
  treks, hiking, hiking trail, hiker, backpacker, camper, campers, campervan, camper van, motorhome, caravan, rv, rvs,
  pilgrims, pilgrimage, hajj, umrah, travel insurance app, itinerary, travel planning, trip planning,
  tourist attractions, sightseeing, scuba, scuba diving, dive centre, dive centers, dive shops, diving schools,
  visa travel, staycation, ecotourism, agritourism, voyage, voyageurs, urlaub, reisende, reisen, reisebüro, viaje,
  viajeros, viagem, viagens, turista, resor, wycieczki, hôtes, vacances, ferien, vacaciones, férias, vacanze, lodging
events = event organiser, event organizer, event planner, event planning, event venue, event space, event staff,
  event app, ticket, ticket resale, ticket sales, concert tickets, ticket scalpers, ticket touts, wedding planner,
  wedding planning, wedding venue, wedding guests, brides, bride, bridesmaids, party planning, parties,
  birthday party, kids parties, conference organisers, conference organizers, trade show, trade fair, exhibitor,
  exhibition stands, conference badges, meetup organisers, festival organisers, stage, hochzeit, hochzeiten, mariage,
  boda nupcial, casamento, veranstaltungen, veranstalter, événementiel, seating plan, wedding hall, banquet hall,
  caterers and halls, traiteur, fiesta, fiestas, festa, quinceañera
pet care = dog, cat, puppy, kitten, pet, pet owner, lose a pet, lost pet, lost dogs, dog collar, collar tag, dog lead,
  leash, dog trainer, dog training, dog groomer, pet groomer, grooming salons, kennel, dog boarding, cat sitting,
  pet sitter, dog walker, litter box, cat litter, cat tree, dog toy, dog treats, dog biscuits, dog bed, pet shop,
  pet store, pet insurance app, pet parents, pet food brand, aquarium fish, fish tank, parrot, hamster,
  animal shelter, dog breed, haustier, haustiere, hundehalter, animaux de compagnie, chien, chiens, mascota,
  mascotas perdidas, husdjur, hundar, animal de compagnie, katze, katzen, gato, gatos, perro, perros, cachorro,
  cachorros, hund, hunde
marketing = marketer, marketing team, marketing agency, marketing campaigns, brand manager, copywriter, copywriting,
  ad agency, creative agency, campaign, campaigns, email campaign, email newsletter, cold email, cold calls,
  cold calling, outbound sales, sales rep, sales team, salespeople, lead generation, lead gen, b 2 b leads,
  crm for sales, sales calls, social media manager, social media posts, social media marketing, influencer marketing,
  influencer campaigns, landing page, conversion rate, a b testing, a b test, attribution, customer data platform,
  customer reviews, online reviews, google reviews, product reviews, brand reputation, public relations agencies,
  pr agencies, logo design, graphic designer, design agency, agences de com, agencia de marketing,
  agencias de marketing, werbeagentur, werbeagenturen
adtech = ad, ad network, ad space, ad spend, ad fraud, ad campaigns, programmatic, billboard, digital signage,
  screens in shops, retail media, podcast ads, connected tv, publicité, werbung, publicidad, publicidade
market research = survey, survey panel, focus group, user research, user interviews, consumer insights,
  consumer panel, polling, opinion polls
creator tools = creator, content creator, youtuber, youtube channel, twitch, tiktok creators, tiktok, tiktokers,
  instagram creators, onlyfans, patreon, fan subscriptions, video editor, photo editor, photo editing, streamer,
  vlogger, influenceur, creadores
consumer = social app, social network, teenagers, teens, teen, gen z, friends app, consumer app, dating for,
  group chat app, astrology, horoscope, community app, neighbours app, neighbour, neighbours, neighbors
staffing = staffing agency, staffing firm, temp work, day labour, day labor, crew, nurse staffing, au pairs agency,
  caregivers agency
weather = weather, weather forecast, weather forecasting, weather station, forecast, rain, rainfall, hail, lightning,
  wetter, météo, clima tempo
sleep = sleep, sleep health
gambling = casino, betting, bookmaker, lottery, poker, slot machines, sportsbook
utilities = meter reading, meter readers
printing = printer, print shop, printing press, book printing, 3 d print
architecture = interior design, interior designer, landscape architect, urban planning, urban planner
government tech = procurement portal
luxury goods = couture
cannabis = cannabis, marijuana, dispensary, hemp flower, weed growers, cannabinoids
orthopaedics: orthopedics
healthtech = cardiovascular, neurotech, neurotechnology, neuroscience
eye care = ophthalmology, glaucoma, cataracts
eyewear: spectacles, sunglasses, opticians, optician
parenting = famtech, playground
consumer services = laundromats, laundrettes, launderettes
real estate = dormitories
sextech
space economy = satcom
language services = interpreting, localisation, localization
archaeology
collectibles: memorabilia, collectables
publishing = audiobooks, ebooks, bookshops, bookstores
culture = theatres
fishing = angling
surfing: wetsuits
motorsport: karting
caravans: campervans, motorhomes
locksmiths
lighting
acoustics
ventilation
facilities management = elevators
materials = pottery, porcelain, glassware, glassblowing
jewelry = jewellers, jewelers
watchmaking = watchmakers
beauty = fragrances, tattoos
flowers: floristry, florists, floriculture
insects
dairy = cheesemaking
food and beverage = chocolatiers
halal food = halal
toilets
energy = boilers
nuclear = smrs
climate tech = peatlands, rewetting
transportation = potholes
maritime = barges
wholesale = wholesalers
informal retail = kiosks, dukas
pawn shops = pawnbroking
second hand fashion = thrift
prison tech = prisons
archives = ancestry
dating apps = matchmaking
apprenticeships: reskilling
`
