import type { MoneyRole } from '../../../../../shared/reader.ts'

/** The cues that tell the role of an amount of money. */
export interface Cues {
  /** Phrases before an amount that counts; the nearest one decides. */
  readonly before: string
  /** Phrases after an amount that counts. */
  readonly after: string
  /** Phrases before or after an amount that make it likely. */
  readonly weak?: string
  /** Phrases before and after an amount that does not count. */
  readonly notBefore: string
  readonly notAfter: string
  /** Phrases right before an amount that does not count, whatever follows it. */
  readonly notNext?: string
  /** The confidence of an amount with a currency and without a cue, as the share of them that count; 0 for none. */
  readonly alone: number
  /** Whether a wished-for amount counts. */
  readonly wished: boolean
  /** Phrases next to a bare number that make it an amount. Without them only a currency or a scale does. */
  readonly bare?: string
  /** Phrases right before a bare number that make it an amount at the end of a clause. */
  readonly ending?: string
  /** The least and the most that an amount may be. */
  readonly from: number
  readonly to: number
  /** The least value in US dollars for which a bare amount is taken to be in the local currency. */
  readonly worth?: number
}

const PERIODS = `
a month, per month, / month, / mo, monthly, month, mo, a year, per year, / year, / yr, yearly, per annum,
  annually, a week, per week, / week, weekly, an hour, per hour, / hour, / hr, hourly, a day, per day, / day,
  a minute, per minute, / minute, / min, per seat, a seat, / seat, per user, / user, per room, a room,
  per night, a night, pm, pcm, p a
`

const WORTH = `
worth, retail, retails for, retails at, retail price, rrp, msrp, paid, bought for, bought it for, originally,
  original price, new price, cost me, costs me, costs, cost, valued at, new was, was, were, used to be,
  instead of, rather than, rather than the, list price, sells for, sell for, goes for, go for, going for, went for, sold for, sold,
  compare at, usually, normally, normal price, new ones are, brand new is, insured for, deposit, shipping,
  postage, delivery, shipping is, delivery is, postage is, plus, fee, saved, save, savings, refund, refunded,
  spent
`

export const MONEY_CUES: Readonly<Record<MoneyRole, Cues>> = {
  asking: {
    wished: true,
    before: `price, money, let 's say, welcome to it for the, have it for the,
      yours for the, thinking, i was thinking, was thinking, lowest i would go is, lowest i will go is,
      least i would take is, least i will take, on top of the, on top of, asking, ask, asking price,
      priced at, price is, selling for, for, sell for, sell it for, at least, minimum, min, not less than,
      no less than, from, starting at, start at, starting bid, bids from, reserve, reserve price, want, wanting, would like, i want,
      looking for, lowest, now, reduced to, down to, dropped to, take, letting it go for, let it go for,
      go for, yours for, obo, ono, vb, preis, prix, precio, pvp, prezzo, festpreis, fp, all for, both for,
      either for, only, just, buy it now, bin, set of two for, lot for, happy with, be happy with, settle for,
      not going under, not go under, not going below, not go below, not below, not under, nothing under, no lower than, lowest is, my price is, can have it for, bargain at,
      steal at, priced, a snip at, giving it away for, letting them go for, sell them for, sell both for,
      sell all for, quick sale, quick sale price, amount, list price is, my ask is, cost is, only asking,
      value, would need, will need`,
    after: `the box, or thereabouts, the bag, the bunch, the bundle, the dozen, the roll, the crate, the tray, to whoever, to anyone who,
      to anybody who, to the first, for all of them, for the three, for the two, or nothing, and she is yours, and they are yours, for the stack,
      for the bundle, for everything, for the whole, per piece, per unit, / unit, / piece, / each, / pc, / kg,
      per kg, a kilo, per kilo, a dozen, a box, a bag, a bundle, a bottle, a jar, a sheet, per sheet,
      per metre, per meter, per box, per bag, per bottle, per set, a set, a pop, final, is final,
      is the price, is my price, is what i want, is fair, is firm, and not a penny less, no less, ovno,
      takes them, buys it, secures it, gets it, takes the lot, posted, delivered, plus p & p, + p & p, plus p,
      free shipping, free postage, free delivery, the two, the three, the four, obo, ono, or best offer,
      or nearest offer, or near offer, firm, fixed, minimum, min, each, apiece, a piece, ea, for both,
      for all, for the lot, for the pair, for the set, the lot, the pair, the set, neg, negotiable, vb, fp,
      cash, takes it, shipped, incl, including, all in, asking, or offers, o n o, o b o, no offers,
      no haggling, and it is yours, collected, net, plus shipping, plus postage, + shipping, + postage,
      each or`,
    notBefore: `${WORTH}, post within, ship within, posting within, shipping within, deliver within, post to,
      ship to, deliver locally for, bring it round for, bring it over for,
      drop it off for, deliveries for, does deliveries for, delivers for, run it over for, delivery within,
      ship it to you for, ship for, post for, shipped for, ship it for, post it for, deliver for, deliver it for, mail for,
      mail it for, send for, shipping for, delivery for, posted for, delivered for, offer of, offers of, an offer of, offered, offered me,
      offers me, stole, reward`,
    notAfter: `${PERIODS}, reward, extra, on top, for shipping, for postage, for delivery, to ship, to post, to deliver, new, retail,
      rrp, originally, when new, in stores, in store, in shops, shipping, postage, delivery, delivery fee,
      deposit, value, worth, off, discount`,
    alone: 0.8,
    ending: 'asking, happy with, be happy with, i want, want, take, for, at, now, around, about',
    bare: `asking, ask, and she is yours, and it is yours, let 's say, asking price,
      price, amount, value, the pair, the lot, the set, for all of them, of them, posted,
      or nothing, for the lot, for both, for all, for the pair, for the set, for the stack, for everything,
      lowest, final, happy with, takes it, no offers, cash, obo, ono, firm, or best offer, selling for,
      sell for, for, vb, neg, negotiable, each, want, now, reduced to, down to, take`,
    from: 0.5,
    to: 10_000_000,
  },
  paying: {
    wished: true,
    before: `could pay about, could pay around, would give you, give you, would you take,
      would you accept, would you do, would pay you, to give, cap, roughly,
      about, could spend, i could spend, price limit, limit, all i have is, more like, like,
      more like a, refuse to pay more than, pay more than, no more than, we have collected, collected,
      saved up, saved, i have about, i have got, up to, max price, could manage, can manage, manage,
      we could manage, prepared to go to, go as high as, budget for the three, budget for both,
      budget for all, in total, calculated with, depending, upto, above, cap is, limit is, decent for, budget,
      max, maximum, max budget, ceiling, at most, under, below, not more than, less than, lower than,
      cheaper than, within, sub, spend, spending, i would spend, spend about, left to spend, have left, pay, paying, can give you, afford, have,
      i have, got, offering, offer, willing to pay, can do, i can do, around, approx, approximately, ca,
      circa, bis, bis zu, hochstens, maximal, hasta, until, budget is, budget of, price range, between, cash,
      for about, for around, most, top, tops, no higher than, take it for, have it for, take them for, mehr als, set aside, give, would give,
      give up to, say, pot, no more then, not over, keep it under, go up to, go to, stretch to, pocket money,
      at, ~, ≤, <, presupuesto, spending limit, price cap, most you would spend, ceiling is, draw the line at,
      going over, go over, over, exceed, exceeding, beyond, go beyond, more then, not do more than,
      not go above, not pay more than, not spend more than, not want to spend more than, not go higher than, would do, could do, i d do,
      nearer, closer to, something like`,
    after: `max, maximum, tops, at most, at the most, at the very most, at the absolute most, absolute tops, or less, or under, budget, limit, or below, or cheaper, ceiling,
      to spend, cash, cash ready, cash waiting, is my max, is my limit, is my budget, is my ceiling,
      is the max, is the limit, is the most, is the ceiling, together max, all in, or so, in total,
      is what we have, is what i have, is all i have, is all we have, is all we can, is truly my, is really my, is honestly my, depending on,
      plus the postage, plus postage, shipped, delivered, ish, in hand, waiting, ready, cap, absolute max,
      is my absolute max, top, do, be ok, be okay, be all right, be enough, work for you, and under, or
      thereabouts, total, would be my limit, is about, is what i, is what is left, altogether, all
      told`,
    notBefore: `${WORTH}, already have a`,
    notAfter: `${PERIODS}, off, discount, gift card, gift cards, voucher, new, retail, espresso, coffee grinder`,
    alone: 0.75,
    ending: `under, below, up to, upto, less than, around, about, sub, max, bis, hasta, roughly, approx, within, jusqu a,
      unter, cheaper than, for about, for around, like, say, ~, <`,
    bare: `amount, max price, price max, budget for the three, is what we have, is what i have, is all i have,
      could manage, can manage, take it for, or i will look, or we will look, i have got,
      give you, would you take, would you accept,
      budget, max, maximum, tops, top, limit, ceiling, cap, spend, pay, price,
      at most, or less, no more than, not more than, no more, decent for, good for, spending, ends at,
      what is left, to spend, left this month, in total, total, altogether, all told, would do, nearer, closer to, do more than, go above, pay more than, spend more than, go higher than`,
    from: 1,
    to: 5_000_000,
  },
  raise: {
    wished: true,
    before: `raising, raise, to raise, seeking, looking for, look for, looking to raise, asking for, ask, ask is, the ask, our ask,
      round, round of, round is, amount sought, amount, amount raising, sought, out for, out for a, target,
      targeting, need, we need, fundraising, fundraise, funding, opening our, opening, closing, want, we want,
      open a, open with, pre seed of, seed of, series a of, series b of, bridge, bridge of, after, seeking a,
      want to raise, going for, lead for our, out raising, it is, now, kapitalbedarf, suchen, sammeln,
      einsammeln, levons, cherchons, how much do you want, extension, safe, on a safe, up to, about, around,
      our, our round, collecting, would like, room for, put together, putting together, seek, seeks, we seek,
      sum, sum sought, volume, round size, size of the round, amount of the round, round volume, pre
      seed round of, seed round of, first round, investment of,
      capital need, capital needed, looking for about, short of, goal, equity raise, in a, to close,
      close our, closing our, talking to funds about, we ask for, gathering, to get, trying to get, hoping to get, capital for`,
    weak: 'pre seed, preseed, seed, series a, series b, series c, growth, stage, equity',
    after: `round, seed round, angel round, bridge, raise, to get, to hire, to expand, to scale, to launch, to open,
      to build, to finish, to reach, for the, for our, in this round, extension, growth round, safe,
      on a safe, target, in equity, in funding, from, at a, at, with, 60 % filled, half filled, bridge to,
      for 5, for 6, for 7, for 8, for 9, for 10, for 12, for 15, for 20, for 25, safe note, convertible,
      convertible note, is open, to close, is what we, financing, we need, is what we need, needed`,
    notBefore: `of which, of that, including, incl, previous funding, prior funding, earlier funding, past funding, funding to date, funding so far,
      previously raised, total raised, raised to date, raised so far, booked, orders of, contracts of, contract worth,
      previous round, last round, prior round, earlier round, past round, first round was, rounds over,
      rounds above, rounds under, rounds of, rounds, closed our, closed a, closed the, raised our,
      raised a, have closed, raised the, raised, closed, have raised,
      already raised, committed, already committed, commitments, promised, arr, mrr, revenue, gmv, sales,
      turnover, valuation, cap, pre money, post money, sold, sell for, pay, paying, pays, pay us, profit,
      burn, burning, aum, fund, grant, grants, so far, checks, check, tickets, ticket, cheques, invest,
      invests, write, writing, market, market is, tam, worth, save, saves, saving, priced at, price, costs,
      cost, from $, of them, wrote, checks of, won, bootstrapped, run rate, lost, spent, lead with, minimum,
      participation, not, to, got, got to, min check, max check, they do, do, pool, budget, paid us, have,
      deploy, to deploy`,
    notAfter: `comes from, came from, coming from, ${PERIODS}, at a time, a time, each time, per deal, per company, per startup, apiece, a pop,
      arr, mrr, in arr, in mrr, revenue, in revenue, gmv, in gmv, in sales, of revenue, valuation, cap,
      pre money, post money, market, tam, aum, fund, committed, is committed, already committed, already in,
      soft circled, promised, booked, in bank, in the bank, in orders, in pre orders, in contracts, in bookings,
      in grant money, of it, raised, raised so far, so far, in grants, grant, to date, run rate,
      last year, in profit, profit, checks, check, cheques, cheque, tickets, ticket, in debt, filled, closed, each,
      into, per`,
    alone: 0.75,
    bare: `amount, ask, the ask, our ask, raising, amount sought, amount raising, target, round size, raise,
      funding sought, sum sought, seeking, how much`,
    from: 10_000,
    to: 2_000_000_000,
    worth: 50_000,
  },
  check: {
    wished: false,
    before: `sometimes, occasionally, exceptionally, commitments, commitment, commitments start at, check,
      checks, check size, check sizes, cheque, cheques, cheque size, ticket, tickets, ticket size,
      ticket sizes, tickets of, checks of, cheques of, invest, investing, invests, putting, write, writes,
      writing, first checks, range is, deploy, deploying, initial check, initial checks, initial investment,
      sweet spot, sweet spot is, average check, typical check, avg check, stakes of, backing with, per deal,
      per company, check range, investment size, tickets start at, anlage, investieren, investissons,
      put between, put in between, invest between, put, put in, typically write, we put, minimum ticket,
      max ticket, min ticket, up to, go to, goes to, start at, starts at, min, max, minimum, maximum,
      typically, usually, between, from, proceeds, for between, can do, i do, we do, bring, commit, provide,
      deploy up to, first check, first checks of, personal checks, personal checks of, small checks,
      small checks of, range, amount, amounts, tickets from, tickets between, writes checks of, my checks,
      our checks, size, we write up to, angel checks of, typical deal, average deal, usual deal, typical investment,
      deal size`,
    after: `check, checks, cheque, cheques, ticket, tickets, + tickets, + checks, + cheques, first checks, initial, initial checks, into, in each, each,
      per company, per deal, per startup, per investment, at a time, a pop, in pre seed, in seed, avg,
      average, first cheques, angel checks, stakes, equity checks, apiece, sweet spot, at seed, at pre seed,
      minimum, max, initial check, first check, personally, small checks, personal checks, in seed stage,
      in series a, in series b, in early, at series a, at series b, at the earliest, a company, a startup,
      a deal, a piece, first tickets, initial tickets, angel tickets, follow on, per ticket, in pre,
      each time, or so, in total, tops, is my minimum, is our minimum, is the minimum, is my maximum, is our maximum,
      is the maximum, is my max, is our max`,
    notBefore: `raised, closed, aum, fund, fund of, fund size, fund i, fund ii, fund iii, our fund, new fund, managing,
      manage, manages, under management, revenue, arr, mrr, past, over, exits, exited for, sold, sold for,
      valuation, cap, valuations, raising, portfolio, worth, pre money, post money, with at least,
      need at least, after, above, at least, committed`,
    notAfter: `${PERIODS}, aum, fund, vehicle, under management, in aum, arr, mrr, in arr, in mrr, revenue, in revenue,
      valuation, cap, pre money, post money, raised, exit, exits, of revenue, of arr, committed, deployed,
      in assets, or more in revenue, syndicate, pool`,
    alone: 0.8,
    bare: `check, checks, check size, cheque, cheque size, ticket, tickets, ticket size, min ticket, max ticket, min,
      max, minimum, maximum, typical ticket, typical check, check min, check max`,
    from: 500,
    to: 500_000_000,
    worth: 10_000,
  },
  call: {
    wished: true,
    before: `cost is, ask for, price per text, per text, price, price / call, go up to, for a, cost, costs, pay, money,
      per call, cost per call, willing to pay, will to pay value, billing per call, fee chf, fee eur, fee usd,
      cost usd, cost eur, price usd, price eur, max price usd, budget per call, commercials, now do it for,
      do it for, charge, charges, priced at, paying, fee, budget, max, at most, up to, under, below,
      no more than, less than, max price, rate, price per call, amount, value, bill, we bill, billed at,
      pricing, bills, ceiling, spend, each booking costs the caller, per request, tariff, goes from, down to,
      max cost, threshold, limit, no higher than, not higher than, not above, not over, not exceed, higher than,
      callers pay, costs callers`,
    after: `per call, a call, / call, each call, per request, a request, / request, / req, per query, a query, / query,
      per task, a task, / task, per invocation, / invocation, a pop, each, per document, a document,
      / document, / doc, per page, a page, / page, per image, / image, an image, per picture, per review,
      / review, a review, per check, a check, per lookup, / lookup, per job, a job, / job, per message,
      / message, a message, per booking, / booking, a booking, per note, per handling, a verification,
      per verification, per cv, / cv, a cv, a forecast, per forecast, an article, a diff, per diff, a chat,
      per conversation, per test call, per session call, a dish, a lookup, a job done, per session,
      a translation, per run, / run, a run, per translation, per file, / file, a file, per item, / item,
      apiece, per shot, per use, per answer, per result, per record, / record, per email, per invoice,
      / invoice, an invoice, a record, per article, per conversion, per ticket, per receipt, per route,
      per quote, per text, a text, / text, a summary, per summary, / summary, per utterance, an utterance,
      per table, a table, per company, a company, per claim, by the claim, per comment, a comment, a picture,
      per photo, a photo, per sheet, per letter, a letter, per order, an order, per contract, a contract,
      per caption, per sentence, per report, a report, per search, a search, / search, per transaction,
      / transaction, per visit, per address, an address, per label, per parcel, a parcel, per question,
      a question, an answer, per post, a post, per scan, a scan, / scan, per url, a url, per form, a form,
      per trip, pay per call, flat, tops, max, at most, would be the, is our ceiling, is the ceiling,
      is the limit, is our max, is my max, or less, ceiling, per thousand, per 1000, per 1, 000, per 1k,
      / 1000, / 1k, per thousand calls, per thousand requests`,
    notBefore: `charged, used to, was, were, paid, saved, worth, raised, funding, for voice, voice for, instead of,
      dropped from, from, subscription, salary, revenue, deposit`,
    notNext: `charged, charged us, charges us, took, was, were, paid, paying, of paying, currently pay, now pay, cost us, billed us,
      bills us, instead of, not, saved, saves, dropped from, down from, up from, used to be, used to cost, previously, formerly, what we pay`,
    notAfter: `a month, per month, / month, / mo, monthly, a year, per year, / year, a minute, per minute, / minute, / min,
      an hour, per hour, / hour, per seat, a seat, per user, per token, per 1k tokens, per 1m tokens,
      per million tokens, / 1k tokens, / 1m tokens, a week, per week, in savings, subscription, a day,
      per day, / day, per gb, per word, / word, a word, per character, per second, per 1000 characters, per 1,
      000 characters, per 1k characters, per 1000 words, per 1k words, per thousand words,
      per thousand characters, per million characters, per megabyte, per mb`,
    alone: 0.8,
    bare: `price, amount, cost, costs, fee, per call, value, billing per call, pay per call, fee chf, fee eur, fee usd,
      cost usd, cost eur, price usd, price eur, max price usd, budget per call, cost per call, price per call`,
    from: 0,
    to: 500,
  },
}

/** Words next to an amount that make it the lower or the upper end of a range. */
export const MOST = `
is my max, is our max, is my maximum, is our maximum, is the maximum, is the max, up to, sometimes,
  occasionally, exceptionally, at most, max, maximum, go to, goes to, no more than, not more than, under, upto,
  bis zu, and up to
`
export const LEAST =
  '+ tickets, + checks, + cheques, is my minimum, is our minimum, is the minimum, from, min, minimum, at least, start at, starts at, starting at, not less than, upwards of, start'
