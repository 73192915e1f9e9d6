/** Verbs of pastimes as they follow "I" or start a list, by the name of the pastime. */
export const ACTIVITY_VERBS = `
reading = reads, read
running = runs, run
cooking = cooks, cook
baking = bakes, bake
dancing = dances
singing = sings, sing
painting = paints, paint
drawing = draws, draw
writing = writes, write
hiking = hikes, hike
swimming = swims, swim
traveling = travels
climbing = climbs, climb
cycling = cycles, cycle
skiing = skis, ski
surfing = surfs, surf
knitting = knits, knit
gardening = gardens, garden
sewing = sews, sew
jogging = jogs, jog
camping = camps
fishing = fishes, fish
hunting = hunts, hunt
sailing = sails, sail
skateboarding = skateboards, skateboard
snowboarding = snowboards, snowboard
rowing = rows, row
meditating = meditates, meditate
volunteering = volunteers, volunteer
biking = bike
boxing = boxes, box
kayaking = kayaks, kayak
lifting = lifts, lift
crocheting = crochets, crochet
quilting = quilts, quilt
`

/** Agent nouns of pastimes that are hardly ever a job. */
export const AGENTS = `
running = runner
hiking = hiker
reading = reader, bookworm, book worm
swimming = swimmer
kayaking = kayaker
jogging = jogger
food = foodie
skateboarding = skateboarder, skater
snowboarding = snowboarder
skiing = skier
surfing = surfer
cycling = cyclist, biker
climbing = climber, rock climber
gaming = gamer
traveling = traveler, traveller, world traveler
camping = camper
golf = golfer
knitting = knitter
fishing = angler
hunting = hunter
bird watching = birder, bird watcher
sewing = sewer
crocheting = crocheter
boating = boater
bowling = bowler
party animal, movie buff, history buff
star wars = star wars fan
anime = anime fan
quilting = quilter
chess = chess player
yoga = yogi
stamp collecting = stamp collector
coin collecting = coin collector
comic books = comic book collector
comics = comic book nerd
horses = horse lover
dogs = dog lover
cats = cat lover
animals = animal lover
books = book lover
nature = nature lover
music = music lover
wine = wine lover
coffee = coffee lover, coffee addict
bodybuilding = bodybuilder
weightlifting = weightlifter
triathlons = triathlete
marathons = marathon runner, marathoner
video games = video game player
cooking = home cook
`

/** Agent nouns that may be a job as well. */
export const CRAFTS = `
cooking = cook
baking = baker
gardening = gardener
fishing = fisherman
photography = photographer
dancing = dancer
singing = singer
writing = writer
painting = painter
drawing = drawer, artist
guitar = guitar player, guitarist
piano = piano player, pianist
drums = drummer
tennis = tennis player
basketball = basketball player
soccer = soccer player
poker = poker player
`

export const SPORTS = `
soccer, football, baseball, basketball, softball, volleyball, hockey, ice hockey, field hockey, lacrosse,
  rugby, cricket, tennis, golf, swimming, track, track and field, cross country, wrestling, gymnastics,
  cheerleading, cheer, bowling, rowing, crew, diving, fencing, polo, water polo, debate, dance, chess, ski,
  roller derby, ultimate frisbee, badminton, table tennis, karate, archery, debating, robotics, curling
`

/** Pastimes that may start a list of pastimes. */
export const ACTIVITIES = `
bushwalking, footy, futsal, dance, bollywood dance, puns, bread, trombone, synths, techno, house music, punk,
  metal, hip hop, rap, classical music, folk music, country music, k pop, kdrama, sci fi movies, old movies,
  thrift stores, thrifting, antiques, vinyl, records, plants, houseplants, farmers markets, board game nights,
  pub quizzes, disc golf, frisbee, ultimate, softball, bass fishing, fly fishing, grilling, bbq, barbecue,
  cheese, chocolate, ramen, pho, curry, thai food, mexican food, italian food, dim sum, naps, memes,
  true crime, documentaries, spontaneous trips, sunsets, bonfires, stargazing, reading, running, hiking,
  cooking, baking, gardening, camping, fishing, swimming, dancing, singing, painting, drawing, writing,
  knitting, traveling, travelling, travel, yoga, pilates, music, movies, films, photography, gaming,
  video games, board games, chess, cycling, biking, skiing, surfing, snowboarding, skateboarding, climbing,
  rock climbing, bouldering, kayaking, sailing, rowing, boxing, golf, tennis, soccer, football, basketball,
  baseball, volleyball, hockey, rugby, cricket, martial arts, karate, judo, jiu jitsu, weightlifting,
  weight lifting, crossfit, gym, the gym, jogging, walking, long walks, concerts, live music, theater,
  theatre, museums, art, opera, ballet, jazz, coffee, tea, wine, craft beer, whiskey, cocktails, sushi, pizza,
  tacos, books, podcasts, anime, manga, comics, sci fi, science fiction, horror movies, history, politics,
  science, astronomy, birding, bird watching, birdwatching, pottery, ceramics, sewing, crochet, crocheting,
  quilting, woodworking, diy, crafts, meditation, volunteering, road trips, the beach, beach, beaches, nature,
  the outdoors, outdoors, cars, motorcycles, guitar, piano, drums, violin, karaoke, trivia, poker, fashion,
  shopping, cooking shows, stand up comedy, improv, salsa dancing, swing dancing, salsa, hunting, archery,
  horseback riding, foraging, mushroom hunting, brewing, homebrewing, cosplay, ballroom dancing, zumba,
  kickboxing, spin, tai chi, improv comedy, puzzles, cardio, poetry, journaling, calligraphy, origami,
  bowling, darts, billiards, pool, ice skating, roller skating, scuba diving, diving, snorkeling,
  paddleboarding, windsurfing, kitesurfing, triathlons, marathons, brunch, food, good food, good wine, coding,
  programming, crosswords, sudoku, legos, lego, dungeons and dragons, d&d
`
