/** Phrases before goods that are offered or wanted. */
export const SOUGHT = `
sell, selling, sells, i sell, offering, for sale, wts, fs, up for sale, up for grabs, listing,
  letting go of, parting with, getting rid of, rehoming, offloading, clearing out, moving sale, giving away,
  offer, sale, up for auction, verkaufe, zu verkaufen, vends, je vends, vendo, se vende, biete, buy, buying,
  purchase, looking for, lookin for, looking to buy, look for, looking to get, looking to pick up, looking 4, want,
  wanted, wants, need, needing, searching for, search for, anyone have, anybody have, anyone got,
  anybody got, has anyone got, someone have, does anyone have, anyone selling, anybody selling,
  goods wanted, goods, item wanted, shopping for, shop for, hunting for, on the hunt for, hunt for,
  on the lookout for, in search of, wtb, iso, in the market for, after a, after an, after some, after two,
  am after, are after, i am after, want to buy, trying to find, find, find me, get, getting, would like,
  would love, interested in, chasing, seeking, suche, gesucht, kaufe, cherche, recherche, busco, compro,
  ich suche, wishing for, pick up, recommend, suggest, recommendation for, recommendations for,
  suggestions for, recs for, advice on, replace, replacing, upgrade, upgrading, choosing, choose, which,
  what, best, good, decent, know any, any, help me find, help me choose, help finding, quest for, a new,
  new, something like, give me, item, product, category, looking at, title, do you have, do you sell,
  do you stock, got any, maybe a, perhaps a, thinking about, one proper, my wish is, wish list, wishlist,
  lack, what i lack is, missing, order, ordering, treat myself to, request, requesting, is there a, is there an, are there any, on my list, my list, i want,
  just tell me, tell me, considering, such a thing as, question about, questions about, enquiry about,
  inquiry about, thing, what item, goods type, spares or repairs, spares or repair, got to sell,
  up for sale is, need spare, a spare, interested in a set of, like to buy the, like to buy,
  like to buy a, gathering dust, going spare, things i need, what are you selling, what are you looking for,
  what are you shopping for, selling or buying, model, article, artikel, kind of goods, still needs,
  baby needs, house needs, ideas so far, gift ideas, ideas, thinking of, thinking of a, thinking of buying,
  saving for, saving up for, about to buy, time for, shopping list, still looking for, brauche, ich brauche,
  gesucht wird, j ai besoin d un, je veux, je voudrais, necesito, quiero, zoek, ik zoek, procuro, cerco,
  besoin d un, besoin d une, torn between, deciding between, choosing between, replacement for, one of these,
  for one of those, after one of those, want one of those,
  need one of those, get one of those,
  alternative to, affordable, recommended, selling this, selling these, attempt at selling this, chasing a,
  chasing a set of, short of a, short of, still for sale, get rid of, to get rid of, query,
  job lot, lf, anyone here tried, anybody here tried, anyone tried, anybody tried, anyone used, anybody used,
  wunsche mir, mir zu weihnachten, hatte gern, il me faut, anyone after a, anyone after, here to sell a,
  is the, for sale is the, for sale is a, for sale is my, message about the,
  message about, ad for the, your advert for, your ad for, your listing for,
  advert for, your post about, still got the, disposing of, disposing of the following, put up the,
  put up my, list my, list the, still have the, still have, still have a, still got a, still got, like the,
  need is, want is, love is, like is, after is, looking for is, asked for was, asked for is, like instead is,
  need now is, missing is, need are, want are, love are, like are, still needed, still missing, send me,
  thinking a, treating myself to, treating myself, spoiling myself, could use, could do with,
  could really use, could really do with, in need of, looking to rent, looking to hire, want to rent,
  want to hire, wish to buy, hoping to find, hoping to get, excess stock of, surplus stock of, surplus lot,
  should like, would dearly love, in need, dying for,
  because of the, here about the, here for the, came about the, calling about the, phoning about the,
  ringing about the, writing about the, regarding the, still needs a, still need a,
  starting with a, starting with, start with a, beginning with a,
  what do you need, what do you want, what do you seek, what would you like, what you need, what you want,
  anyone sees a, anybody sees a, if you see a, you spot a, spots a, come across a, comes across a,
  rec for, any recs for, a rec for, got a rec for
`

/** Words of a review of a past trade. */
export const REVIEWS = `
stars, star, out of 10, out of 5, recommend, recommended, would buy again, would use again, will buy again, arrived, as described,
  refund, refunded, scam, scammer, scammed, beware, avoid, great seller, good seller, smooth, well packed,
  happy with my purchase, thank you for the, would deal, a + + +, trusted
`

/** A review's rating. */
export const RATINGS = `
he refunded, she refunded, they refunded, refunded half, refunded me, seller refunded, refund came,
  i ordered from, one star, two stars, three stars, four stars, five stars, zero stars, 5 stars, 4 stars,
  3 stars, 1 star, ★ ★, ⭐ ⭐, ★ ☆, ⭐
`

/** Verbs of a past trade. */
export const TRADED = 'bought, purchased, ordered, sold, got mine, received'

/** Words of a trade to come, which no review has. */
export const TRADING = `
selling, for sale, wtb, wts, looking for, looking to, want to, i need, we need, after a, offers, obo, ono, am asking, asking for,
  still available, pickup only, collection only, must go, make me an offer, budget, iso, to sell, to buy, swap,
  collect, collection, pickup, pick up, postage, can post, can ship, each, firm, grab, is yours, up for grabs
`

/** Phrases before goods that are named for another reason. */
export const ASIDE = `
not need, do not need, you need, you do not need, not want, do not want, you want, no need for, comes with,
  come with, with, includes, including, included, incl, plus, have, has, had, got, own, owned, owning, 4 my, for my,
  for the, for an, in an, on an, from an, of an, into an, like an,
  for a, for our, to match, matches, fits, fit, fits in, like, like a, than, from, from a, in a,
  in the, in my, on the, on a, on my, by the, near, near the, behind, next to, under the, under a, inside,
  not, no, never, without, used for, used with, of my, sold, traded for, at the, to a, to the, into a,
  into the, of a, of the, off a, off the, compatible, my old, old, already, instead of, trade for, trade my,
  swap for, swap, my own, hate, hates, love, loves, loved, likes, like the, bought, gave me, gave, broke,
  died, is dead, stolen, stole, before the, after the, because my, because the, as a, as an, upgraded to,
  upgrade to, switched to, moved to, replaced by, replaced with, downsizing from, has a, your, his, her,
  their, its, this, that, these, those, except, but not, nor, through the, out of, out of my, by a, via, per, by,
  good for, perfect for, suitable for, ideal for, great for, works for, best for, into, enjoy, enjoys,
  hobbies, interests, someday, one day, if i had, not buy, do not buy, i play, i collect, collects, owner of, too many, plenty of, enough, never again, all over my, over my, use for, anything but,
  fan of,
  own already, every, each,
  without any, not any, nor any, never any, hate any, free of any, avoid any, avoid, avoids, avoiding, dislike any, no new, not a new,
  want to see, want to watch, want to hear, to see the, love to see, able to see,
  listen to, listening to, listens to,
  gripe is the, issue is the, problem is the, downside is the, complaint is the, fault is the, trouble is the,
  drawback is the, flaw is the, letdown is the, favorite is the, worst is the, bother is the, gripe is a,
  best thing is the, thing is the, this is the, that is the, it is the, part is the, reason is the, only is the,
  until the, while the, when the, our, not interested in, no interest in, keeping the, keeping my, keep the, keeping, kept the, kept my, kept our, kept a, sold the, sold my, sold our, had an ad for a,
  had an ad for, between, against the, against a, used to, wears, wear, wearing, uses,
  using, plays, play,
  need my, want my, needs my, offer you, still got my, still have my, still have our, still got our, put in a new, put a new, fitted a new,
  fitted with, putting in a new, anything except, offered a
`

/** Phrases after goods that are offered or wanted. */
export const SOUGHT_AFTER = `
for sale, wanted, is available, is still available, are available, are still available, still available, is for sale,
  are for sale, going spare, gathering dust, available, for free, to sell, must go, needs to go, need to go,
  looking for a new home, recs, recommendations, suggestions, recommendation, to give away, gesucht,
  zu verkaufen, a vendre, en venta, on offer, sought, needed, iso, for swap,
  i want, i need, i am after, i am looking for, i am seeking, we need, we want, we are after,
  we are looking for, i still need, we still need, i would like, to get rid of, to clear, to shift,
  to pass on, to part with
`

/** Words before the noun of the goods. */
export const THING_MODIFIERS = `
a an the my our some any new used old good great decent nice cheap small large big little simple basic solid
proper quality real reliable sturdy second hand secondhand refurbished vintage antique retro modern brand
quiet light lightweight heavy comfortable comfy cute cool perfect right plain two three four five six seven
eight nine ten several few couple pair set of lot bunch bundle beautiful lovely gorgeous full complete entire
own 2nd nd rd third spare extra barely lightly gently hardly never lovingly well pre loved preloved handmade men women mens womens kids
ladies size black white red blue green grey gray brown pink yellow orange purple beige silver gold navy
cordless wireless portable electric digital analog manual automatic folding foldable adjustable wooden oak
pine walnut leather metal steel glass plastic cotton linen wool silk mid century entry level high end
affordable budget birthday christmas monthly compact waterproof warm wide slim minimalist everyday daily
personal working one more another different better replacement original genuine authentic nearly almost like
excellent condition mint rare collection
`

/** Nouns at the end of an open phrase that are no goods. */
export const NOT_GOODS = `
something anything someone somebody anyone anybody everything nothing one ones thing things stuff it them help
advice recommendation recommendations suggestion suggestions idea ideas deal deals offer offers buyer buyers
seller sellers home place room info information details pictures photos price prices money cash budget time
reason people person man woman guy friend friends gift gifts present presents replacement upgrade option
options brand brands model models quality color colour size item items product products condition pickup
delivery shipping work job sale trade swap space way list wish wishes question questions look help kind sort
type lot bit use life day week month year weekend tomorrow today night dad mom mum wife husband son daughter
brother sister boyfriend girlfriend partner kids baby mother father colleague boss teacher recs tips feedback
opinion opinions thoughts link links store shop shops website near local around area city town exchange return
change start end luck quick fast asap ready interested nice cheap good decent similar smaller bigger better
best perfect light quiet simple cool warm comfortable birthday christmas anniversary wedding party collectors
collector travel pair set right sell sells buy offer selling buying advice opinion opinions question home hand someone
dollars euros pounds bucks quid grand
teenager teenagers child children kid boy boys girl girls dignity soul hand hands head face heart eye eyes foot feet leg legs
arm arms back hair skin body nose ear ears mouth neck knee knees brain mind hope love luck sleep silence peace quiet patience
courage permission approval attention sympathy respect truth fact facts news story answer answers word words sense point
problem problems trouble issue issues solution solutions rest break holiday trip journey ride lift flight seat seats ticket
appointment meeting call chat date dates doctor dentist plumber lawyer landlord tenant flatmate roommate neighbour neighbor
husband parents family team staff employee employees volunteer volunteers teacher tutor nanny babysitter driver cleaner
guarantee warranty refund receipt invoice quote discount coupon voucher code password account address phone number email
space counter courage support feature features function color colors colours edition version sizes variety range selection
vanilla strawberry mint lemon caramel banana coconut cinnamon peppermint lavender jasmine citrus peach mango ceramic porcelain
stoneware share shares equity equities slot slots lever levers knob knobs bunch everything amount sum total minimum maximum while moment minute hour hours days weeks months years future past
`

/** Nouns that need the noun before them. */
export const GENERIC_NOUNS = `
box boxes set player players machine maker mat mats kit kits bag case stand system board seat seats table
holder rack cover unit tool tools gear equipment parts pack packs lights light ball balls cards card cream oil
bottle bottles tree frame wheel wheels rope shelf organizer opener warmer cutter bed cage food pad pads course
lessons collection accessories supplies clothes shoes tables machines makers boards press presses pole poles print
prints stands trees rail rails units station stations block blocks guard guards
`

/** Headings of lists of goods that are wanted or offered. */
export const LIST_HEADINGS = `
wish list, wishlist, wishes, birthday list, xmas list, christmas list, shopping list, things i need, i need, looking for, lookin for, for sale,
  selling, wanted, moving sale, garage sale, i would like, to buy, stuff for sale, yard sale,
  everything must go, still need, need to buy,
  still needs, garden list, nursery list, baby list, house list, gift list, grocery list, to get list, kitchen list, buy list, to buy list,
  school list, uni list, moving list, holiday list, camping list, santa list, stocking list, need to get, still to get,
  my list, what i still need, what we still need, must go, still needed, registry, we are looking for,
  i am looking for, i am after, wants list, to sell, need gone, needs gone, wish us, we would love
`

/** Phrases after which even an unknown noun is goods. */
export const SOUGHT_OPEN = `
sell, selling, for sale, wts, rehoming, looking for, looking to buy, looking to get, looking 4, want, wanted,
  need, searching for, shopping for, on the hunt for, in search of, wtb, iso, in the market for, want to buy,
  i am after, would like, recommend, what i need is, item, product, i lack is, find is, buying, still needs,
  giving away, letting go of, shop for, i would like, just tell me,
  need is, want is, love is, like is, after is, looking for is, asked for was, asked for is, like instead is,
  need now is, missing is, need are, want are, love are, like are, still needed, still missing, send me,
  thinking a, treating myself to, treating myself, spoiling myself, could use, could do with,
  could really use, could really do with, in need of, looking to rent, looking to hire, want to rent,
  want to hire, wish to buy, hoping to find, hoping to get, excess stock of, surplus stock of, surplus lot,
  should like, would dearly love, in need, dying for, saving up for, chasing, seeking, got any, anyone got,
  anybody got, anyone have, lf, treat myself to, suche, parting with, offloading, getting rid of,
  is there such a thing as, lookin for, looking to pick up, hunting for,
  rec for
`

/** Phrases that make a text that starts with goods an offer of them. */
export const LISTING_SIGNS = `
serviced, works, work fine, working, untested, tested, boxed, box gone, original box, scratches, scratch,
  scuff, scuffs, scuffed, wear, worn, marks, rust, dent, dents, chip, chipped, crack, hinge, stain, faded,
  tear, torn, collection, collect, pickup, pick up, picked up, porch, ships from, shipped, postage, posted,
  post, can post, will post, can ship, will ship, deliver locally, drop off, abholung, recogida, no trades,
  apiece, used twice, hardly used, barely used, lightly used, like new, nearly new, with tags, w / tags,
  unopened, unused, sealed, mint, pictures, pics, photos, bought in, bought last, includes, included,
  comes with, owner, km, miles, mileage, full service, viewing, viewings, cash, smoke free, you haul,
  bring a van, needs a clean, runs well, runs great, excellent nick, good nick, good condition,
  great condition, excellent condition, fair condition, for parts, spares, bnib, bnwt, ono, obo, negotiable,
  too small, wrong size, does not fit, no longer needed, never worn, never used, dm me, message me, pm me,
  hmu, takes it, must go, priced to go, buyer collects, buyer to collect, buyer pays, collected, can deliver,
  posting, uk postage, free postage, free delivery, plus p, p & p, or nearest offer, or best offer, firm,
  no offers, offers, vgc, euc, bought for, paid, rrp, retail, original packaging, with box, no box, in box,
  hardly ridden, ridden, played, serviced last, recently serviced, garage kept, from new, full working order,
  working order, perfect working order, good working order, no longer use, no longer used, not needed,
  don t need, moving house, moving, having a clear out, clear out, spare, surplus, first to see,
  viewings welcome, cash or bank transfer, bank transfer, paypal, venmo, cash app, zelle, twint, bizum, swish,
  mobilepay
`

/** Anaphors of goods. */
export const ANAPHORS = `
something similar to it, anything similar, similar ones, something like it, something like that, another one,
  the same thing, the same one, a replacement, replacement, an upgrade, something better, something similar,
  one that, one with, one for, one in, one which, one under, a successor, new one, bigger one, better one,
  smaller one, cheaper one, lighter one, quieter one, larger one, stronger one, warmer one, simpler one,
  good one, decent one, nice one, second one, proper one, real one, used one, different one, similar one,
  sturdier one, softer one, longer one, shorter one, faster one, taller one, wider one, carbon one, black one,
  white one, red one, blue one, green one, brown one, wooden one, electric one, modern one, newer one,
  secondhand one, refurbished one
`

/** Words that tell of an occasion for a present. */
export const OCCASIONS =
  'gift gifts present presents birthday bday christmas xmas santa turns turning anniversary surprise housewarming'

/** Words before goods that somebody has, likes or rejects. */
export const POSSESSED = `
this, these, ordered, have, has, had, own, owns, owned, got, my, our, his, her, their, love, loves, loved,
  like, likes, hate, hates, hated, collect, collects, wear, wears, play, plays, enjoy, enjoys, not, no,
  never, without, sold, return, returned, your, gave, fan of, owner of, too many, into, make, makes, made, sells, repair,
  repairs, design, build, nobody, everybody, people, they, he, she, said, avoid, avoids, never again,
  dislikes, dislike, favorite, current, needs a new, needs new, missing, anything but, except, other than, that need, that needs, which need,
  bought a, bought an, bought some, bought two, stole, stolen, broke, lost my, gave me
`

/** Phrases of trade that qualify goods, and do not count if the speaker owns them: "I have a decent chair". */
export const QUALIFIERS = 'good decent best affordable recommended new'

/** Phrases after which only a known thing is what somebody wants or offers. */
export const REQUESTED = `
any, after, sell any, have any, stock any, i want, i need, we need, we want, get me, buy me, show me, find me, thinking of, thinking about,
  time for, short of, saving for, look for, to rent, to hire, purchase, order, to order, pick up, would love, thinking maybe,
  recommendations for, recommendation for, recs for, rec for, suggestions for, advice on, a replacement, replacement, replace,
  replacing, upgrade, choose, choosing, offering, offer, listing, surplus, stock of, clearing out, gesucht, cherche, recherche,
  busco, compro, vendo, vends, je vends, verkaufe, biete, zu verkaufen, brauche, up for grabs, title, wish, wishes, calling about,
  asking about, interested in, something like, maybe, perhaps, good, decent, affordable, suggest, which, free, next up
`

/** Words after the noun of goods that belong to the request and not to the noun. */
export const AFTER_GOODS = `
max maximum min budget please pls plz thanks thx ty preferably ideally size sized used new secondhand refurbished wanted
needed required sought available local nearby anywhere around cheap ideas asap soon today now instead again tho though
also too playable working serviced unused boxed sealed unopened sharp excellent good fine mint rare pristine brand
black white red blue green grey gray brown beige navy silver gold yellow orange pink purple ideal
`
