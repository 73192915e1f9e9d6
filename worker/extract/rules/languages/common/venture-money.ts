import { type Cues, PERIODS } from './cues.ts'

/** A founder's round. */
export const RAISE: Cues = {
  wished: true,
  before: `market for, raising, raise, to raise, seeking, looking for, look for, looking to raise, asking for, ask,
    ask is, the ask, our ask, round, round of, round is, amount sought, amount, amount raising, sought, out
    for, out for a, target, targeting, need, we need, fundraising, fundraise, funding, opening our, opening,
    closing, want, we want, open a, open with, pre seed of, seed of, series a of, series b of, bridge,
    bridge of, after, seeking a, want to raise, going for, lead for our, out raising, it is, now,
    kapitalbedarf, suchen, sammeln, einsammeln, levons, cherchons, how much do you want, extension, safe, on
    a safe, about, around, our, our round, collecting, would like, room for, put together, putting together,
    seek, seeks, we seek, sum, sum sought, volume, round size, size of the round, amount of the round, round
    volume, pre seed round of, seed round of, first round, investment of, capital need, capital needed,
    looking for about, short of, goal, equity raise, in a, to close, close our, closing our, talking to
    funds about, we ask for, gathering, to get, trying to get, hoping to get, capital for, this one needs,
    make it, actually, make that, call it, went to, upsized to, increased to, grew to, need about, in the
    market for, in the market with a, in the market with, out with, out with a, going out with, going out
    for, go out with, go out for, going out with a, convertible, convertible loan, convertible note, loan
    note, wandeldarlehen, offering, funding goal, funding required, funding needed, funding ask, capital
    required, capital sought, investment sought, investment required, investment needed, financing need,
    capital raise, current ask, current raise, current round, now seeking, now raising, transaction, out of,
    of our, of the, of a, of an, we are after, i am after, are after, topping up with, top up, top up of,
    top up round of, extension of, seed extension of, seed ext, raising between, raising about, raising
    around, raising roughly, raising up to, raise up to, seeking up to, asking, angel round of, seed round,
    angel round, friends and family round of, friends and family, f & f, to raise about, to raise around, to
    raise up to, to raise between, hunting for, hunting, trying to raise, trying to find, scrape together,
    find, chasing, we could use, could use, total round, round total, total raise, overall round, full
    round, round target, target raise, target round, raise target, raise amount, raise size, deal size, size
    of round, round amount, total, levee, levee en cours, levee de, levee de fonds, levee de fonds de, tour
    de, tour de table, tour de table de, nous levons, on leve, on cherche, nous cherchons, je cherche,
    besoin de financement, recherche, montant recherche, montant, objectif, amorcage de, cherchons a lever,
    souhaitons lever, voulons lever, a lever, lever, lever environ, ronda de, ronda, levantando, levantar,
    estamos levantando, buscamos, buscando, cuanto buscan, cuanto buscas, cuanto necesitan, necesitamos,
    inversion de, capital de, levantamos, monto, importe, meta, captando, estamos captando, captar,
    captacao, captacao de, rodada de, rodada, rodada seed de, buscando captar, queremos captar, queremos
    levantar, precisamos de, precisamos, wir suchen, suche, gesucht, gesuch, wir brauchen, brauchen,
    benotigen, wir benotigen, finanzierungsbedarf, runde, seed runde, finanzierungsrunde, finanzierungsrunde
    uber, runde uber, runde von, wir sammeln, sammeln wir, raisen, wir raisen, kapitalbedarf von,
    investitionssumme, volumen, zielbetrag, ziel, sammeln gerade, aufnehmen, cerchiamo, raccogliendo,
    raccogliere, raccolta, stiamo raccogliendo, aumento di capitale di, round di, round da, abbiamo bisogno
    di, wij zoeken, we zoeken, zoeken, op zoek naar, ophalen, ronde van, financieringsronde van, we halen,
    vi soker, soker, vi tar in, tar in, reser, vi reser, emission, nyemission, emission pa, kapitalbehov,
    henter, vi henter, hente, emisjon, emisjon pa, vi soger, soger, rejser, vi rejser,
    kapitalbehov pa, runde pa, szukamy, zbieramy, pozyskujemy, runda, rundy, hledame, shanime, kerasimme,
    haemme, keraamme, mencari, sedang mencari, menggalang, butuh, ariyoruz, yatirim ariyoruz, toplaniyor,
    size:, the round is, round is now, round stands at`,
  strong: `raising, raise, to raise, seeking, ask, the ask, our ask, current ask, ask is, asking for, raising
    about, raising around, raising up to, raising between, round size, round is, size of the round, amount
    sought, sought, target, fundraising, looking for, looking to raise, looking for about, now seeking, now
    raising, make it, make that, actually, call it, went to, upsized to, increased to, out for, out for a,
    need, we need, want to raise, funding goal, seeking a, opening a, kapitalbedarf, captando, levons,
    levantando, suchen, out of, of our, is the ask, is our ask, is what we need, is what we are after, total
    round, transaction, now, correction, the round is, round is now`,
  weak: `pre seed, preseed, seed, series a, series b, series c, growth, stage, equity`,
  after: `round, seed round, angel round, bridge, raise, to get, to hire, to expand, to scale, to launch, to open,
    to build, to finish, to reach, for the, for our, in this round, extension, growth round, safe, on a
    safe, target, in equity, in funding, from, at a, at, with, 60 % filled, half filled, bridge to, for 5,
    for 6, for 7, for 8, for 9, for 10, for 12, for 15, for 20, for 25, safe note, convertible, convertible
    note, is open, to close, is what we, financing, we need, is what we need, needed, gets us, would get us,
    will get us, takes us, would take us, would take, buys us, lets us, gives us, would buy us, carries us,
    keeps us going, will do it, would do it, is the ask, is our ask, is the target, is our target, is the
    goal, is the round, is the raise, is what we are raising, is what we are after, is what we want, is what
    we ask, is what we seek, seed extension, seed funding, in seed, in seed money, seed money, seed capital,
    of seed, of funding, of capital, of investment, in capital, in new money, of new money, in fresh
    capital, fresh capital, in investment, investment, total, in total, overall, bridge round,
    wandeldarlehen, equity raise, loan note, asa, notes, on a note, in notes, priced round, gesucht,
    recherche, recherches, en serie a, en seed, en amorcage, em rodada seed, en ronda, first close, is
    spoken for, at pre seed, at seed, at series a, at series b, ask, now`,
  notBefore: `of which, of that, including, incl, previous funding, prior funding, earlier funding, past funding,
    funding to date, funding so far, previously raised, total raised, raised to date, raised so far, booked,
    orders of, contracts of, contract worth, previous round, last round, prior round, earlier round, past
    round, first round was, rounds over, rounds above, rounds under, rounds of, rounds, closed our, closed
    a, closed the, raised our, raised a, have closed, raised the, raised, closed, have raised, already
    raised, committed, already committed, commitments, promised, arr, mrr, revenue, gmv, sales, turnover,
    valuation, cap, pre money, post money, sold, sell for, pay, paying, pays, pay us, profit, burn, burning,
    aum, fund, grant, grants, so far, checks, check, tickets, ticket, cheques, invest, invests, write,
    writing, market, market is, tam, worth, save, saves, saving, priced at, price, costs, cost, from $, of
    them, wrote, checks of, won, bootstrapped, run rate, lost, spent, lead with, minimum, participation,
    not, to, got, got to, min check, max check, they do, do, pool, budget, paid us, have, deploy, to deploy,
    prev round, prev . round, previously, last raise, previous raise, prior raise, prev raise, earlier
    raise, raised before, raised previously, raised in total, raised from, before that, raised last, total
    funding, funding history, funding total, capital raised, investors have put in, angels have put in, have
    put in, post cap, valuation cap, val cap, post money cap, post money valuation, pre money valuation, at
    a cap of, cap of, capped at, at a valuation of, valued at, valuation of, on a pre money of, hard cap,
    max cap, of our own, own money, own savings, loan of, bank loan, debt, venture debt, prize, prize of,
    award, won a, grant of, eic grant, soft loan, subsidy, bookings, bookings to date, pipeline, pipeline
    of, contracted, contracts worth, backlog, gross margin, ebitda, payroll, volume of, processed,
    processing, transacted, moved, handled, paid out, lent, disbursed, lose, loses, wastes, waste, spend,
    spends, throw away, market size, sam, som, tam of, market of, opportunity, led by a, their, they raised,
    competitor raised, competitors raised, he raised, she raised, neighbour, alumni, who raised, which
    raised, just raised, to raise over, help raise, helped raise, have helped founders raise, helped
    founders raise, raise a total of, raised a total of, raise over, min ticket, minimum ticket, minimum
    investment, min investment, minimum cheque, minimum check, mindestbeteiligung, mindestbetrag, ticket
    minimum, ticket min, tickets from, tickets of, tickets start at, checks from, cheques from, smallest
    ticket, entry ticket, minimum pledge, per share, share price, pledged so far, pledged, subscribed, in
    the bank, bank balance, cash, cash at bank, runway, earning, earned, took in, take in, sold my last
    company for, exited for, acquired for, deja leve, avons leve, a leve, dont, dont deja, deja, chiffre
    d'affaires, ca, subvention, subvention de, ya levantamos, hemos levantado, facturamos, ventas, ingresos,
    faturamento, faturamos, receita, ja captamos, davon, bereits, umsatz, forderung, gefordert mit,
    zuschuss, fatturato, omzet, omsattning, omsetning, omsaetning, last round:{amount, previous
    round:{amount, prior round:{amount, last raise:{amount, raised:{amount, funding:{amount,
    valuation:{amount, revenue:{amount, arr:{amount, mrr:{amount, grant:{amount, cap:{amount, previous round
    amount, last round amount, prior round amount, stopped looking for, stopped looking for its, no longer
    looking for, stopped raising, stopped seeking, gave up on, withdrew, looking for its, came with, come
    with`,
  notNext: `you need, you want, you raise, you are raising, you ask for, you seek, he wants, she wants, they want,
    he needs, she needs, they need, took, received, accepted, were given, gave us, a total of, have raised, has raised, had raised, raised, valuation of, cap of, grant of, prize of, loan
    of, revenue of, revenues of, arr of, mrr of, burn of, sales of, turnover of, fund of, helped raise,
    valued at, worth, sold for`,
  notAfter: `from existing, from existing investors, from insiders, from current, from current investors, from our, from
    our existing, from friends, from family, from the founders, from founders, from a retired, comes from,
    came from, coming from, ${PERIODS}, at a time, a time, each time, per deal, per company, per
    startup, apiece, a pop, arr, mrr, in arr, in mrr, revenue, in revenue, gmv, in gmv, in sales, of
    revenue, valuation, cap, pre money, post money, market, tam, aum, fund, committed, is committed, already
    committed, already in, soft circled, promised, booked, in bank, in the bank, in orders, in pre orders,
    in contracts, in bookings, in grant money, of it, raised, raised so far, so far, in grants, grant, to
    date, run rate, last year, in profit, profit, checks, check, cheques, cheque, tickets, ticket, in debt,
    filled, closed, each, into, per, of our, of the, of a, of that, of which, in already, is in, are in,
    taken, is taken, spoken for, is booked, is promised, are promised, are committed, in commitments,
    already raised, already closed, soft, is soft, verbally, is soft circled, post, post cap, valuation cap,
    post money cap, pre money valuation, post money valuation, val cap, on the cap, pre revenue, in
    recurring, recurring, in annual, annual, of sales, in turnover, turnover, sold, in loans, loan, bank
    loan, prize, award, in prize, left in the bank, of runway, a head, per head, a unit, per unit, a piece,
    company, exit, acquisition, deja, deja securise, ya comprometidos, comprometidos, ja comprometidos,
    zugesagt, sind zugesagt, sind schon, schon, market cap, industry, problem, opportunity, round led by, in
    damage, in losses, in waste, in fees, in volume, gross, users, customers, minimum, min, min ticket,
    minimum ticket, too much, too little, too high, too big, too small, a lot, enough, reasonable,
    realistic, normal, i would like to place, i want to place, i would like to put, i want to put, i would
    like to invest, to place, to put`,
  total: true,
  alone: 0.75,
  bare: `amount, ask, the ask, our ask, raising, amount sought, amount raising, target, round size, raise,
    funding sought, sum sought, seeking, how much`,
  from: 10_000,
  to: 2_000_000_000,
  worth: 50_000,
}

/** An investor's check. */
export const CHECK: Cues = {
  wished: false,
  before: `sometimes, occasionally, exceptionally, commitments, commitment, commitments start at, check, checks,
    check size, check sizes, cheque, cheques, cheque size, ticket, tickets, ticket size, ticket sizes,
    tickets of, checks of, cheques of, invest, investing, invests, putting, write, writes, writing, first
    checks, range is, deploy, deploying, initial check, initial checks, initial investment, sweet spot,
    sweet spot is, average check, typical check, avg check, stakes of, backing with, per deal, per company,
    check range, investment size, tickets start at, anlage, investieren, investissons, put between, put in
    between, invest between, put, put in, typically write, we put, minimum ticket, max ticket, min ticket,
    up to, go to, goes to, start at, starts at, min, max, minimum, maximum, typically, usually, between,
    from, proceeds, for between, can do, i do, we do, bring, commit, provide, deploy up to, first check,
    first checks of, personal checks, personal checks of, small checks, small checks of, range, amount,
    amounts, tickets from, tickets between, writes checks of, my checks, our checks, size, we write up to,
    angel checks of, typical deal, average deal, usual deal, typical investment, deal size, starting at,
    starting from, at most, at the most, no more than, not more than, never more than, never under, never
    below, never less than, not less than, no less than, nothing under, nothing below, not under, not over,
    never over, anything from, anything between, anywhere from, anywhere between, somewhere between, usually
    about, usually around, rarely more than, ours are, ours is, mine are, mine is, mine, ours, our own are,
    how much do you invest, how much do you put in, how much do you write, how big are your checks, amount
    per company, per startup, per investment, each company gets, every company gets, each startup gets,
    every startup gets, every team gets, each team gets, every team receives, each team receives, every
    startup receives, each startup receives, every company receives, each company receives, hand out, we
    give, i give, give each team, give, chip in, i chip in, we chip in, contribute, participate with, join
    with, join rounds with, rounds with, come in with, coming in with, i come in with, come in for, in for,
    i am in for, are good for, good for, comfortable with, comfortable at, happy with, have put, have been
    putting, i have put, we have put, put up to, put up, max check, max cheque, min check, min cheque, max
    investment, min investment, smallest check, largest check, biggest check, smallest cheque, largest
    cheque, biggest cheque, smallest, biggest, largest, check is, cheque is, ticket is, checks are, cheques
    are, tickets are, usual check, usual cheque, usual ticket, normal ticket, normal check, standard check,
    standard cheque, standard ticket, average ticket, average cheque, typical cheque, typical ticket,
    typical amount, typical size, investment amount, investment range, investment sizes, ticket range, range
    of, ranges from, first ticket, first tickets, first tickets are, first tickets of, first cheque, first
    cheques, first cheques of, first cheques are, opening cheque, entry ticket, entry tickets, initial
    cheque, initial cheques, initial ticket, initial tickets, initially, on average, day one, budget per
    deal, budget per company, out of it we write, we enter with, enter with, tickets de, ticket de, un
    ticket de, tickets entre, ticket entre, entre, nous investissons, j'investis, investis, nous mettons, je
    mets, nous entrons, montant, cheques de, cheque de, chequess, cheque medio, ticket medio, invierto,
    invertimos, invertimos entre, ponemos, pongo, invisto, investimos, invisto entre, aporto, aportamos,
    boletos de, entro com, entramos com, coloco, colocamos, ich investiere, investiere, wir investieren, wir
    steigen ein mit, steige ein mit, ticketgrosse, ticketgroesse, tickets zwischen, zwischen, ticket
    zwischen, pro deal, pro startup, investo, investiamo, ticket da, assegni da, wij investeren, ik
    investeer, investeer, investeren, tussen, investerar, vi investerar, jag investerar, mellan, investerer,
    vi investerer, jeg investerer, mellem, mellom, inwestujemy, inwestuje, sijoitan, sijoitamme,
    investujeme, investuji, berinvestasi, to:, from:, upper:, lower:, high:, low:, cap stays at, cap of, our
    cap is, my cap is, capped at, at least, never go above, never above, not above, never exceed,
    as low as, as high as`,
  strong: `check, checks, cheque, cheques, ticket, tickets, check size, check sizes, cheque size, ticket size,
    ticket sizes, write, writes, writing, invest, invests, per deal, per company, per startup, range, check
    range, investment size, initial, initial check, initial checks, first check, first checks, first cheque,
    first cheques, a company, a startup, a pop, each, in each, ours are, mine are, typical deal, how much,
    per investment, at a time, between`,
  after: `check, checks, cheque, cheques, ticket, tickets, + tickets, + checks, + cheques, first checks, initial,
    initial checks, into, in each, each, per company, per deal, per startup, per investment, at a time, a
    pop, in pre seed, in seed, avg, average, first cheques, angel checks, stakes, equity checks, apiece,
    sweet spot, at seed, at pre seed, minimum, max, initial check, first check, personally, small checks,
    personal checks, in seed stage, in series a, in series b, in early, at series a, at series b, at the
    earliest, a company, a startup, a deal, a piece, first tickets, initial tickets, angel tickets, follow
    on, per ticket, in pre, each time, or so, in total, tops, is my minimum, is our minimum, is the minimum,
    is my maximum, is our maximum, is the maximum, is my max, is our max, and up, and upwards, or more, and
    above, maximum, at most, at the most, at the very most, floor, ceiling, or less, normally, typically,
    mostly, on average, per team, a team, per founder, for 5, for 6, for 7, for 8, for 10, in exchange for,
    is my usual, is our usual, is what i, is what we, is the usual, is my check, is my cheque, is our check,
    is our cheque, is my sweet spot, is our sweet spot, of my own, of our own, of my own money, initially,
    to start, to start with, pooled, as one, as one entity, on day one, upfront, entry, tickets in, in
    equity, at first, at pre, at the start, in the first, pro nase, pro startup, pro deal, je startup, je
    deal, par startup, par societe, par dossier, por startup, por empresa, por proyecto, por deal, per
    azienda, per bedrijf, per bolag, pr startup, per selskap, per investering`,
  notBefore: `lost, i lost, burned, raised, closed, aum, fund, fund of, fund size, fund i, fund ii, fund iii, our fund, new fund, managing,
    manage, manages, under management, revenue, arr, mrr, past, over, exits, exited for, sold, sold for,
    valuation, cap, valuations, raising, portfolio, worth, pre money, post money, with at least, need at
    least, after, above, committed, reserve, reserves of, reserves, reserve up to, reserves up to,
    reserving, reserving up to, set aside, set aside up to, rounds of,
    rounds between, rounds under, rounds up to, rounds over, rounds from, round of, in rounds of, join
    rounds of, second fund, first fund, third fund, next fund, our second fund, fund of about, fund closed
    at, closed at, fund ii closed at, lp commitments from, lps from, members from, lead up to, leading up
    to, can lead up to, we can lead up to, taking the lead, lead with up to, they write, they do, he does,
    she does, they put, others write, valuations under, valuations up to, valuations below, valuation under,
    valuations of, caps under, caps up to, caps of, caps below, capped at, companies with, startups with,
    with over, with more than, making at least, earning, invested so far, have invested, total of, deployed,
    ebitda, turnover, sales, friends do, friend does, people who write, people we co invest with write, used
    to write, used to sign, fundraise, fund raise, target of, hard cap, pension, dues, membership, prize, a
    family office, a pension fund of, wrote us, wrote us a, wrote me, wrote me a, wrote the check, wrote the
    cheque, gave us, gave us a, gave me, handed us, sent us`,
  notNext: `you do, you write, you put, you invest, you usually write, you usually do, you typically write, you
    typically do, they write, they do, they put, he writes, she writes, he does, she does, your, wrote us a,
    wrote me a, gave us a, gave me a, handed us a`,
  notAfter: `${PERIODS}, into a fund, into funds, into the fund, into another fund, in a fund, as an lp, as lp, aum, fund,
    vehicle, under management, in aum, arr, mrr, in arr, in mrr, revenue, in revenue,
    valuation, cap, pre money, post money, raised, exit, exits, of revenue, of arr, committed, deployed, in
    assets, or more in revenue, syndicate, pool, fund ii, fund iii, seed fund, venture fund, growth fund,
    rounds, round, raises, series a rounds, seed rounds, round size, post, post money cap, valuations, caps,
    turnover, in turnover, in sales, ebitda, in ebitda, in reserve, in reserves, reserved, for follow, over
    the life, across, total, so far, in profit, profit, users, customers, people, of assets, exit value, a
    year in, in total funding, dues, membership, too much, too little, too high, too big, too small, a lot,
    enough, reasonable, realistic, normal`,
  alone: 0.8,
  bare: `to:, from:, check, checks, check size, cheque, cheque size, ticket, tickets, ticket size, min ticket,
    max ticket, min, max, minimum, maximum, typical ticket, typical check, check min, check max`,
  from: 500,
  to: 500_000_000,
  worth: 10_000,
}
