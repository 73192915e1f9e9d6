/** Nouns that name a job when they head a noun phrase. */
export const JOB_HEADS = `
accountant, actor, actress, actuary, acupuncturist, administrator, adviser, advisor, agent, aide, ambassador, analyst,
anesthesiologist, announcer, appraiser, apprentice, archaeologist, architect, archivist, artist, assembler, assistant,
associate, astronaut, astronomer, athlete, attendant, attorney, auctioneer, auditor, author, baker, banker, barber,
barista, bartender, beautician, beekeeper, bellhop, biologist, blacksmith, blogger, boilermaker, bookkeeper, bookseller,
botanist, bouncer, boxer, brewer, bricklayer, broker, builder, busboy, butcher, butler, buyer, caddy, cameraman, captain,
caregiver, caretaker, carpenter, cartoonist, cashier, caterer, ceo, cfo, chaplain, chauffeur, chef, chemist,
chiropractor, choreographer, cleaner, clerk, clown, cna, coach, cobbler, coder, collector, columnist, comedian, composer,
concierge, conductor, conservationist, constable, consultant, contractor, cook, coordinator, cop, copywriter, coroner,
correspondent, cosmetologist, counselor, counsellor, courier, cpa, crafter, curator, custodian, cto, dancer, dealer, dean,
decorator, dentist, deputy, dermatologist, designer, detective, dev, developer, dietician, dietitian, director,
dispatcher, diver, dj, doctor, doorman, doula, drafter, dressmaker, driver, drummer, ecologist, economist, editor,
educator, electrician, embalmer, emt, engineer, entertainer, entrepreneur, escort, esthetician, estimator, executive,
exterminator, fabricator, farmer, farmhand, filmmaker, firefighter, fireman, fisherman, fitter, florist, foreman,
freelancer, fundraiser, gamekeeper, gardener, geneticist, geographer, geologist, goldsmith, governess, grocer,
groomer, groundskeeper, guard, guide, guitarist, gynecologist, hairdresser, hairstylist, handyman, historian, homemaker,
housekeeper, housewife, hygienist, illustrator, influencer, inspector, installer, instructor, interpreter,
intern, inventor, investigator, investor, jailer, janitor, jeweler, jeweller, jockey, journalist, judge, laborer,
labourer, landlord, landscaper, lawyer, lecturer, librarian, lifeguard, linguist, linesman, lineman, lobbyist, locksmith,
logger, longshoreman, machinist, magician, maid, mailman, manager, manicurist, marine, marketer, mason, masseuse, mathematician,
matron, mechanic, mechanist, medic, merchandiser, merchant, meteorologist, microbiologist, midwife, miner, minister,
mixologist, model, mortician, mover, musician, nanny, navigator, neurologist, neuroscientist, novelist, nun, nurse,
nutritionist, officer, olympian, operative, operator, optician, optometrist, orderly, organizer, organist, orthodontist, owner, paediatrician,
painter, paralegal, paramedic, partner, pastor, pathologist, pediatrician, performer, pharmacist, philosopher,
phlebotomist, photographer, photojournalist, physician, physicist, physiotherapist, pianist, pilot, pipefitter,
planner, plasterer, playwright, plumber, podiatrist, poet, policeman, policewoman, politician, porter, postman, potter,
preacher, president, priest, principal, producer, professional, professor, programmer, promoter, proofreader, psychiatrist, psychologist,
publicist, publisher, rabbi, radiographer, radiologist, rancher, ranger, rapper, realtor, receptionist, recruiter,
referee, registrar, repairman, reporter, representative, researcher, restaurateur, roofer, sailor, salesman, salesperson,
saleswoman, scientist, screenwriter, sculptor, seamstress, secretary, senator, server, sheriff, shopkeeper, singer,
sociologist, soldier, solicitor, songwriter, specialist, spy, statistician, steward, stewardess, stockbroker,
streamer, strategist, stripper, stuntman, stuntwoman, stylist, superintendent, supervisor, surgeon, surveyor, tailor, teacher, technician,
technologist, teller, temp, therapist, tiler, trader, trainer, trainee, translator, treasurer, trucker, tutor, undertaker,
underwriter, upholsterer, usher, valet, vendor, vet, veterinarian, videographer, violinist, vlogger, waiter, waitress,
warden, watchmaker, weaver, webmaster, welder, woodworker, worker, wrestler, writer, yogi, youtuber, zookeeper, zoologist,
rn, lpn, pa, programer, tech, rep, hostess, host, crossing, mailwoman, handler, walker, sitter, babysitter, repairer,
biochemist, psychotherapist, trucking, entomologist, ornithologist, geneticist, epidemiologist, cardiologist, oncologist, urologist,
paleontologist, anthropologist, criminologist, gamer, student, nanotechnologist, stunt, swimmer, player, actuarist, barrister, clergyman, imam, monk, missionary, evangelist
`

/** Jobs of several words whose last word alone is none, and other names of a job. */
export const JOB_PHRASES = `
stay at home mom; stay at home dad; stay at home mother; stay at home father; stay at home parent; stay at home wife
stay at home mom: sahm; stunt double; body double; rocket scientist; small business owner; business owner; chief executive officer
soldier: army soldier; head of marketing; vice president; vp of sales; chief of staff; director of marketing
jack of all trades: handyman; bee farmer; team lead; team leader; crew member; staff member
police officer; truck driver; software engineer: swe; software developer: software dev; web developer: web dev
`

/** Endings of nouns that name a job. */
export const JOB_SUFFIXES = 'ologist ographer iatrist keeper smith wright monger maker'

/** Nouns that look like a job and are none, or say too little. */
export const NOT_JOBS = `
mother, father, brother, sister, lover, believer, survivor, drinker, smoker, reader, hiker, runner, fan, gamer, traveler,
wonder, matchmaker, troublemaker, peacemaker, goalkeeper, secret keeper, rule keeper, moneymaker, homemaker
`

/** Praise and circumstance before a job that are no part of its name. */
export const JOB_ADJECTIVES = `
famous, proud, good, great, really, very, pretty, successful, busy, full-time, full, time, part, part-time, hard, working, hardworking, passionate,
dedicated, talented, struggling, aspiring, amazing, happy, humble, simple, young, old, new, local, single, hopeless, a, an, the, my,
gold, medalist, currently, experienced, amateur, current, real, self, employed, well, known, professional-grade, lead-ish, total, big, huge
`

/** Words that say how or when one works, not where. */
export const NOT_WORKPLACES =
  'home night nights day days living hard lot time full-time hours weekends job jobs week myself shift shifts evening morning office'

/** Words after the name of an industry. */
export const INDUSTRY_NOUNS = 'business industry field sector world'
