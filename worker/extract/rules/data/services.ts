/** Services and rooms that are offered and sought like goods, in the format of `GOODS`. */
export const SERVICES = `
services = lessons, guitar lessons, piano lessons, web design, translation services, language lessons, violin
  lessons, drum lessons, singing lessons, swimming lessons, surf lessons, riding lessons, ski lessons, driving
  lessons, dance lessons, art lessons, cooking lessons, french lessons, spanish lessons, english lessons, german
  lessons, italian lessons, yoga lessons, tennis lessons, golf lessons, sewing lessons, cello lessons, ukulele
  lessons, saxophone lessons, flute lessons, music lessons, logo design, graphic design, data entry
tutoring: tutor, tutors, tuition, math tutoring, maths tuition, math tutor, maths tutor, private tuition,
  private tutor, physics tuition, chemistry tuition, english tuition, gcse tuition, homework help, nachhilfe,
  cours particuliers, clases particulares, science tuition, home tuition, a level tuition, private lessons, sat
  prep, maths lessons, physics tutor, english tutor, chemistry tutor, tutoring services
dog walking: dog walker, dog walkers, dog walks, dog walking service, hundesitter
pet sitting: pet sitter, dog sitter, cat sitter, cat sitting, dog sitting, house sitting, dog boarding, cat
  boarding
dog grooming: dog groomer, pet grooming, mobile dog grooming
babysitting: babysitter, childminder, childminding, child care, childcare, au pair, tagesmutter
plumbing: plumber, plumbers, boiler service, boiler servicing, boiler repair, boiler repairs, plumbing and
  heating, blocked drains, klempner, plombier, fontanero
electrical work: electrician, electricians, rewiring, elektriker, electricien
painting services: house painting, house painter, painter and decorator, painters and decorators, painting and
  decorating, interior painting, wall painting, someone to paint, somebody to paint, someone to repaint,
  somebody to repaint, whitewashing, painters needed
wedding photography: wedding photographer, wedding photographers, photographer for a wedding, photographer for
  our wedding, photographer for a small wedding, photographer for my wedding
photography = photographer, photographers, portrait photography, family photography, event photography, photo
  shoots, photo shoot, newborn photography, headshots, photography services
videography: videographer, wedding videographer, wedding video
gardening: gardener, gardeners, hedge trimming, hedge cutting, grass cutting, lawn mowing, lawn care, lawn
  cutting, garden clearance, garden maintenance, landscaping, landscaper, yard work, weeding, leaf clearing
tree surgery: tree surgeon, tree surgeons, tree felling, stump grinding, tree removal
cleaning = house cleaning, home cleaning, cleaning service, cleaning services, house cleaner, office cleaning,
  domestic cleaning, deep cleaning, end of tenancy cleaning, apartment cleaning, putzhilfe, carpet cleaning,
  oven cleaning
window cleaning: window cleaner, window washing, window cleaners
ironing = ironing service, laundry service
knife sharpening: knife sharpener service, knives sharpened, blade sharpening, tool sharpening, mobile
  sharpening
man and van: removals, house moves, house removals, light removals, moving help, moving service, van hire with
  driver, removal service
rubbish removal: junk removal, rubbish clearance, house clearance service, waste removal, hauling service
handyman services: handyman, handy man, odd jobs, handyman service, flat pack assembly, furniture assembly
carpentry: carpenter, joinery, joiner, bespoke joinery, fitted wardrobes service
bricklaying: bricklayer, stonemason, dry stone walling
plastering: plasterer
roofing = roofer, roof repairs, roof repair, gutter cleaning, gutters cleared
tiling = tiler, wall tiling, tiling service
car repair: mobile mechanic, car mechanic, car servicing
car washing: car wash, car valeting, mobile valeting, car detailing, valeting
bicycle repair: bike repair, bike repairs, bicycle repairs, bike servicing, mobile bike mechanic
phone repair: phone repairs, screen repair, screen repairs, screen replacement, iphone repair
computer repair: computer repairs, laptop repair, laptop repairs, pc repair, pc repairs
haircuts: haircut, hairdresser, mobile hairdresser, barber, hairdressing, hair braiding
nails = nail technician, manicures, gel nails, manicure
massage = massages, massage therapist, sports massage, deep tissue massage
personal training: personal trainer, fitness coaching, pt sessions
sewing alterations: alterations, clothing alterations, clothes repairs, clothing repairs, seamstress,
  dressmaking, dressmaker, tailoring
piano tuning: piano tuner, piano tuners
catering = caterer, caterers, private chef, event catering, wedding catering
wedding cakes: wedding cake
birthday cakes: custom cakes, celebration cakes
dj services: wedding dj, mobile dj, dj for a wedding, dj for hire
translation = translator, certified translation, certified translations
proofreading: proofreader, copy editing, copyediting, copy editor
bookkeeping: bookkeeper, tax returns, tax return help
upholstery = upholsterer, reupholstery, upholstery service
pest control: exterminator, wasp nest removal
chimney sweeping: chimney sweep
rooms = room for rent, room to rent, room to let, rooms for rent, rooms to let, furnished room, double room,
  single room, spare room, ensuite room, room in a shared house, room in shared flat, room in shared house, room
  in a shared flat, wg zimmer, room available, lodger wanted
apartments: apartment for rent, flat to let, studio apartment, studio flat, apartment to rent, 1 bed flat, 2 bed
  flat, one bed flat, two bed flat, one bedroom flat, two bedroom flat, one bedroom apartment, two bedroom
  apartment, 1 bedroom apartment, 2 bedroom apartment, flat for rent
parking spaces: parking space, parking spot, parking bay, garage to rent, garage for rent, driveway to rent
storage space: storage unit to rent, storage space to rent
`
