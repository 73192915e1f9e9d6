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
