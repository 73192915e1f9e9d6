/** Verbs of pastimes as they stand after "I" or open a list, by the name of the pastime. */
export const ACTIVITY_VERBS = `
reading: reads, read; running: runs, run; cooking: cooks, cook; baking: bakes, bake; dancing: dances; singing: sings
painting: paints; drawing: draws; writing: writes; hiking: hikes; swimming: swims; traveling: travels
climbing: climbs; cycling: cycles; skiing: skis; surfing: surfs; knitting: knits; gardening: gardens; sewing: sews; jogging: jogs
camping: camps; fishing: fishes; hunting: hunts; sailing: sails; skateboarding: skateboards; snowboarding: snowboards; rowing: rows
meditating: meditates; volunteering: volunteers; biking: bikes; boxing: boxes; gaming: games; kayaking: kayaks; lifting: lifts
`

/** People named for a pastime. */
export const AGENTS = `
running: runner; hiking: hiker; reading: reader, bookworm, book worm; cooking: cook; baking: baker; swimming: swimmer; kayaking: kayaker
skateboarding: skateboarder, skater; snowboarding: snowboarder; skiing: skier; surfing: surfer; cycling: cyclist, biker; climbing: climber, rock climber
gaming: gamer; traveling: traveler, traveller; gardening: gardener; fishing: fisherman, angler; hunting: hunter; photography: photographer
camping: camper; golf: golfer; yoga: yogi; dancing: dancer; singing: singer; writing: writer; painting: painter; knitting: knitter
bird watching: birder, bird watcher; sewing: sewer; crocheting: crocheter; boating: boater; bowling: bowler; drawing: drawer
`

export const SPORTS = `
soccer, football, baseball, basketball, softball, volleyball, hockey, ice hockey, field hockey, lacrosse, rugby, cricket, tennis, golf, swimming
track, track and field, cross country, wrestling, gymnastics, cheerleading, cheer, bowling, rowing, crew, diving, fencing, polo, water polo, debate, dance, chess, ski, roller derby, ultimate frisbee, badminton, table tennis, karate, archery, debating, robotics, curling
`

/** Pastimes that a list of nothing else may name. */
export const ACTIVITIES = `
reading, running, hiking, cooking, baking, gardening, camping, fishing, swimming, dancing, singing, painting, drawing, writing, knitting
traveling, travelling, travel, yoga, pilates, music, movies, films, photography, gaming, video games, board games, chess, cycling, biking, skiing
surfing, snowboarding, skateboarding, climbing, rock climbing, bouldering, kayaking, sailing, rowing, boxing, golf, tennis, soccer, football
basketball, baseball, volleyball, hockey, rugby, cricket, martial arts, karate, judo, jiu jitsu, weightlifting, weight lifting, crossfit, gym, the gym
jogging, walking, long walks, concerts, live music, theater, theatre, museums, art, opera, ballet, jazz, coffee, tea, wine, craft beer, whiskey, cocktails, sushi, pizza, tacos
books, podcasts, anime, manga, comics, sci fi, science fiction, horror movies, documentaries, history, politics, science, astronomy, birding, bird watching, birdwatching
pottery, ceramics, sewing, crochet, crocheting, quilting, woodworking, diy, crafts, meditation, volunteering, road trips, the beach, beach, beaches, nature, the outdoors, outdoors
dogs, cats, cars, motorcycles, guitar, piano, drums, violin, karaoke, trivia, poker, fashion, shopping, cooking shows, stand up comedy, improv, salsa dancing, swing dancing, salsa, hunting, archery, horseback riding, foraging, mushroom hunting, brewing, homebrewing, poetry, journaling, calligraphy, origami, bowling, darts, billiards, pool, ice skating, roller skating, scuba diving, diving, snorkeling, paddleboarding, windsurfing, kitesurfing, triathlons, marathons, brunch, food, good food, good wine, coding, programming, chess, puzzles, crosswords, sudoku, legos, lego, dungeons and dragons, d&d
`
