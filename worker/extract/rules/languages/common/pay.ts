/** Signs and names of the dollar, before or after an amount. */
export const DOLLARS = '$ usd us$ dollars dollar bucks dolares dollars'

/** Signs and names of other currencies: an amount with one is not in dollars. */
export const OTHER_CURRENCIES = `
£ € ₹ ¥ zl eur euro euros gbp pounds pound quid cad aud nzd chf inr rs rupees lpa lakh lakhs lac lacs crore
crores ctc franken francs pesos peso mxn ars brl reais zar rand sek nok dkk kr pln jpy yen sgd hkd aed dirhams
brutto brut bruts brutos
`

/** Currencies of pay by ISO 4217 code, as written before or after an amount. */
export const PAY_CURRENCIES = `
USD = $, usd, us$, $us, usd$, dollars, dollar, bucks, dolares, us dollars, american dollars
EUR = €, eur, euro, euros
GBP = £, gbp, pounds, pound, quid, sterling, pounds sterling
CAD = cad, c$, ca$, cad$, cdn, canadian dollars, canadian
AUD = aud, a$, au$, aud$, australian dollars, aussie dollars
NZD = nzd, nz$, nzd$, new zealand dollars, kiwi dollars
INR = ₹, inr, rs, rupees, rupee
CHF = chf, franken, francs, swiss francs, sfr
JPY = jpy, yen, ¥
SGD = sgd, s$, singapore dollars
HKD = hkd, hk$
SEK = sek, kronor
NOK = nok
DKK = dkk
PLN = pln, zl, zloty, zlotys
BRL = brl, r$, reais, real brasileiro
MXN = mxn, mx$, mxn$, pesos mexicanos
ZAR = zar, rand, rands, r
AED = aed, dirhams, dirham
ARS = ars
COP = cop
CLP = clp
PHP = php, ₱
LOCAL = pesos, peso, kr, kroner, crowns, dinar, dinars, shilling, shillings, riyal, riyals, rial, rials, som, escudos, fcfa, cfa, francs cfa, f cfa
AOA = aoa, kwanza, kwanzas
AZN = azn, manat
BBD = bbd
BHD = bhd, bahraini dinars
BOB = bob, bolivianos, boliviano
BWP = bwp, pula
CRC = crc, colones, colón, ₡
DOP = dop, rd$, pesos dominicanos
DZD = dzd, algerian dinars
ETB = etb, birr
GTQ = gtq, quetzales, quetzal
HNL = hnl, lempiras, lempira
IQD = iqd
JMD = jmd, j$, jamaican dollars
JOD = jod, jordanian dinars
KHR = khr, riel
KWD = kwd, kuwaiti dinars, kd
KZT = kzt, tenge, ₸
LBP = lbp
MKD = mkd, denars
MMK = mmk, kyat, kyats
MNT = mnt, tugrik
MUR = mur
MZN = mzn, meticais
NAD = nad, namibian dollars, n$
NIO = nio, córdobas
OMR = omr, omani riyals
PYG = pyg, guaraníes
RSD = rsd, din, serbian dinars
RUB = rub, ₽, rubles, roubles, рублей, руб
RWF = rwf, rwandan francs, frw
TND = tnd, tunisian dinars, dt
TTD = ttd, tt$
TZS = tzs, tsh, tshs
UGX = ugx, ush, ugandan shillings
UYU = uyu, $u, pesos uruguayos
UZS = uzs
XAF = xaf
XOF = xof
ZMW = zmw, kwacha
NGN = ngn, naira, ₦, n
KES = kes, ksh, kshs
ILS = ils, shekels, shekel, nis, ₪
CZK = czk, kč
RON = ron, lei
HUF = huf, forint, ft
TRY = try, tl, ₺
CNY = cny, rmb, yuan
KRW = krw, won, ₩
MYR = myr, rm, ringgit
GHS = ghs, cedis, gh₵
EGP = egp
PKR = pkr
BDT = bdt, taka, ৳
LKR = lkr
NPR = npr
IDR = idr, rp, rupiah
THB = thb, baht, ฿
VND = vnd
UAH = uah, hryvnia, ₴
BGN = bgn, leva
ISK = isk
TWD = twd, nt$
SAR = sar, saudi riyals
QAR = qar, qatari riyals
MAD = mad
PEN = pen, soles
`

/** Countries whose cities are known, by the currency of pay there. */
export const PAY_COUNTRIES = `
EUR = AT, BE, CY, DE, EE, ES, FI, FR, GR, HR, IE, IT, LT, LU, LV, MT, NL, PT, SI, SK, germany, france, spain,
  italy, ireland, netherlands, belgium, austria, portugal, finland, greece, bavaria, catalonia, andalusia,
  tuscany, sicily, cologne, munich, vienna, lisbon, seville, florence, venice, naples, turin, genoa, athens,
  brussels, antwerp, ghent, bruges, the hague, galway, donegal
GBP = GB, united kingdom, england, scotland, wales, northern ireland, yorkshire, cornwall, devon, kent, essex,
  sussex, surrey, hampshire
CAD = CA, canada, on, qc, bc, ab, mb, ns, nb, ontario, quebec, alberta, british columbia, manitoba, nova scotia,
  new brunswick,
  saskatchewan, montreal, quebec city
AUD = AU, australia, queensland, new south wales, tasmania, western australia, south australia, vic, nsw, qld, tas,
  act
NZD = NZ, new zealand
INR = IN, india, maharashtra, karnataka, kerala, tamil nadu, gujarat, punjab, bangalore, bengaluru, bombay,
  calcutta, madras
CHF = CH, switzerland, geneva, zurich
JPY = JP, japan
SGD = SG, singapore
SEK = SE, sweden, gothenburg
NOK = NO, norway
DKK = DK, denmark, copenhagen
PLN = PL, poland, warsaw, krakow
BRL = BR, brazil
MXN = MX, mexico, mexico city
ZAR = ZA, south africa
AED = AE, united arab emirates
NGN = NG, nigeria
KES = KE, kenya
PHP = PH, philippines
ARS = AR, argentina
COP = CO, colombia
CLP = CL, chile
CZK = CZ, czech republic, prague
RON = RO, romania
HUF = HU, hungary
MYR = MY, malaysia
KRW = KR, south korea
CNY = CN, china
HKD = HK, hong kong
ILS = IL, israel
PEN = PE, peru
PKR = PK, pakistan
EGP = EG, egypt
IDR = ID, indonesia
THB = TH, thailand
VND = VN, vietnam
TRY = TR, turkey, türkiye
UAH = UA, ukraine
BGN = BG, bulgaria
ISK = IS, iceland
TWD = TW, taiwan
SAR = SA, saudi arabia
QAR = QA, qatar
MAD = MA, morocco
GHS = GH, ghana
BDT = BD, bangladesh
LKR = LK, sri lanka
NPR = NP, nepal
AOA = AO, angola
AZN = AZ, azerbaijan
BHD = BH, bahrain
BOB = BO, bolivia
BWP = BW, botswana
CRC = CR, costa rica
DOP = DO, dominican republic
DZD = DZ, algeria
ETB = ET, ethiopia
GTQ = GT, guatemala
HNL = HN, honduras
IQD = IQ, iraq
JMD = JM, jamaica
JOD = JO, jordan
KHR = KH, cambodia
KWD = KW, kuwait
KZT = KZ, kazakhstan
MKD = MK, north macedonia
MMK = MM, myanmar
MNT = MN, mongolia
MUR = MU, mauritius
MZN = MZ, mozambique
NAD = NA, namibia
NIO = NI, nicaragua
OMR = OM, oman
PYG = PY, paraguay
RSD = RS, serbia
RUB = RU, russia
RWF = RW, rwanda
TND = TN, tunisia
TTD = TT, trinidad and tobago
TZS = TZ, tanzania
UGX = UG, uganda
UYU = UY, uruguay
UZS = UZ, uzbekistan
XAF = CM, GA, TD, CG, cameroon, gabon, chad
XOF = SN, CI, ML, BF, BJ, TG, NE, senegal, ivory coast, mali, burkina faso, benin, togo, niger
ZMW = ZM, zambia
`

/** Cities meant by their bare names although smaller ones in the United States share them. */
export const WORLD_FAMOUS = `
london, paris, berlin, madrid, rome, dublin, vienna, milan, naples, athens, lisbon, geneva, melbourne, sydney,
  perth, toronto, vancouver, moscow, hamburg, oxford, cambridge, manchester, edinburgh, glasgow, bristol,
  brighton, hull, limerick, leeds, dresden, bremen, hanover, delhi, warsaw, hobart, adelaide, brisbane, birmingham, sheffield,
  leicester, coventry, derby, norwich, northampton, swansea, exeter, croydon, reading, wakefield, gloucester,
  york, aberdeen, dunedin, wellington, stuttgart, potsdam, amsterdam, rotterdam, verona, ottawa, cairo, lima
`

/** Words after an amount, by the period that it is paid for; "none" for piece rates. */
export const PERIODS = `
hour = finished hour, billable hour, contact hour, teaching hour, taught hour, working hour, ph, p.h, p/h, hour, hr,
  h, hourly, an hr, a hr, an hour, per hour, the hour, hora, la hora, por hora,
  stunde, die stunde, pro stunde, l'heure, heure, de l'heure
week = p/w, week, wk, weekly, a week, per week, semana, la semana, woche
month = p/m, a mo, a mth, mes bruto, mois brut, month, mo, mth, monthly, a month, per month, mes, al mes, por mes,
  monat, im monat, mois, par mois, mensual, mensuales, monatlich, pm, p.m, mensais, mensal, ao mês,
  mensili, mensile, al mese, mese, per maand, maand, pcm, calendar month, kuukaudessa, kk, måneden, pr måned,
  i månaden,
  månad, miesięcznie, miesiąc, monthly gross, monthly net
year = a yr, year, yr, yearly, annually, annual, annum, a year, per year, per annum, pa, p.a, ano, al ano,
  por ano, ao ano, anuais, all'anno, annui, jaar, per jaar, jahr, im jahr, pro jahr, an, par an, l'an, salary, base,
  anual, anuales, jahrlich, annuel, pro rata
day = p/d, pd, per diem, jornada, la jornada, day, daily, a day, per day, dia, al dia, tag, pro tag, jour, par jour,
  day rate, tagessatz
none = minute, finished minute, article, piece, page, track, song, lesson, portrait, wedding, episode, mile, a mile,
  per mile, cpm, shift, load, visit, project, session, word, class
`

/** The same before an amount. */
export const PERIODS_BEFORE = `
hour = hourly, hourly rate, hourly wage, stundenlohn, stundensatz, an hour is, rate per hour, taux horaire
day = day rate, daily rate, day rate of, day rate is, tagessatz, tjm, tarifa diaria
week = weekly, weekly pay
month = monthly, monthly salary, monthly pay, monatlich, monatsgehalt, mensual, mensuel
year = annual, annual salary, yearly, yearly salary, jahresgehalt, salaire annuel, salario anual
`

/** Multipliers of rupees: 100,000 and 10,000,000. LPA is 100,000 a year. */
export const RUPEE_SCALES = `
100000 = lakh, lakhs, lac, lacs, lpa, l.p.a, l
10000000 = crore, crores
`

/** Words of pay. A text without one seldom states pay as a bare number. */
export const PAY_WORDS = `
salary pay paid base comp compensation wage wages rate money earn floor minimum min expectation expectations
expected ctc package gehalt gehaltsvorstellung sueldo salario salaire brutto brut bruto gross figure number
hourly annually hour year package offer ask asking
`

/** Cues of the least pay asked for. */
export const ASKED = `
asked expects hopes aims requests requires requiring ectc wanted targeting aiming vise sought hoped wished souhaite voudrais
  souhaiterais demande aimerais quisiera
querria gustaria pido
mochte hatte brauche erwarte gehaltsvorstellung gehaltswunsch wunschgehalt pretensiones pretentions
aspiracion pretension minimum min floor least need needs want wants wanting looking expect expecting expectation
expectations expected desired mini target ask asking seeking seek after above below under less lower take accept
listen move change switch join consider requirement range minimo minima pretendo aspiro desde menos partir
mindestens ab vorstellung minimum moins partir live hoping hope listen bottom unter wechsle realistically talk
reply ok okay go
`

/** Cues of current pay, or of something other than pay. */
export const NOT_ASKED = `
current currently present presently cctc now today make makes making makin made earn earning earned pays paid
paying paycheck existing cobro gano verdiene gagne salary_now sold revenue quota budget sales million m saved
costs cost grew portfolio pipeline raised spend revenues grant offered bonus fundraised savings arr deals p&l
profit invoice invoices accounts project projects worth funding assets users customers people employees staff
beds covers
`

/** Words after a number that counts something other than money. */
export const COUNTED = `
years year yrs yr months month weeks week days day hours minutes miles percent % am pm people staff units beds
times km sq kids users customers clients employees students residents patients percent pounds kg lbs shifts
years' rooms covers trucks stores sites countries states reports engineers direct
wpm words typing calls tickets gb mb tb kw mw rpm mph hp tonnes tons ton litres liters metres meters feet minute hrs
hour secs seconds attendees guests seats pupils children orders cases vans cars monitors references nights sessions
lessons classes deals leads brands properties languages credits points characters pages articles videos posts
followers stars marks acres hectares cows hens looms machines servers pods nodes tests bugs lines plates tables
members volunteers drivers nurses developers teachers
`

/** Words after an amount that is alone. */
export const AFTER_PAY =
  '+ cash basic gross net brutto netto upwards upward up remote onsite hybrid base or minimum min ote firm ish with plus please pls fte'

/** Phrases right before an amount that is asked for, or that is somebody's offer or the pay of now. */
export const BEFORE_PAY = `
mine = it would have to be, it has to be, it will have to be, it must be, it needs to be, it would need to be,
  it should be, it would be,
  it would take, it will take, it takes, it starts at, it is my minimum of, that would be, that would have to be,
  that has to be, that needs to be
asked = stretch down to, go down to, drop to, come down to, would do, could do, might do, happy with, fine with,
  ok with, so from, pay from, salary from, starting from, anything from, upwards of, rates start from, looking for around,
  put me on, get me on, looking to be on, for less than, for anything less than, for under, for anything under, for a penny less than,
  for a cent less than, do it for, do this for, do that for, work for, come for, come over for, come back for,
  go for, move for,
  sign for,
  sign at, jump for, jump at, leave for, switch for, stay for, stay at, start for, start at, starts at, start from,
  starts from,
  settle for, settle on, settle at, accept, take, have to be, has to be, need to be, needs to be, must be, would be,
  ought to be,
  should be, have to say, have to have, have to start with a, starts with a, start with a, north of, no less than,
  not less than,
  nothing less than, nothing under, nothing below, not under, not below, not go under, not go below, get me to,
  get to,
  get it to, get it up to, get them to, bring it to, bring it up to, bump it to, raise it to, push it to, come up to,
  go to, go up to, stretch to, meet me at,
  match, match my, beat, at or above, somewhere around, somewhere near, in the region of, in the neighborhood of,
  in the neighbourhood of, in the ballpark of, ballpark, closer to, more like, thinking, thinking of, thinking about,
  hoping for, after,
  holding out for, quote, i charge, charge, charging, rates start at, rates from, i ask, i ask for, i want, i need,
  call it,
  make it, make that, worth, is worth, paid at least, pay me, see, to see, would like to see, see at least,
  on at least, be on, be on at least,
  be earning, be making, be getting, hit, clear, i bill, bill, billing, my day rate is, my number is, number is,
  figure is, my figure is, my floor is, floor is,
  my minimum is, minimum is, bottom line is, my ask is, ask is, expectation is, expectations are, my price is,
  price is, requirement is, requirement
current = on, in the ad was, in the ad is, in the advert was, in the posting is, in the posting was, the range was, range was, posted range,
  turn down, turning down, say no to, said no to, refuse to work for, not work for, would refuse, laughed at, insulted by,
  lose, lost, weigh, gained, lift, bench, have taken, have accepted, have had, have got, have made, could have made,
  could have had, turned down,
  refused, rejected, declined, i get, am on, was on, am at, i got, am getting, was getting, offered me, offering me,
  offer me, they pay,
  they are paying, they offer,
  they offered, pays me, paid me, you pay, you are paying, y'all pay, y'all are paying, you all pay, yall pay,
  paying me, i earn, was earning,
  i was making, am making, started on, told me, your offer of, offer of, the offer is, offer was, posting says,
  ad says, advert says, listing says, says, advertised at, advertised as,
  listed at, said you pay, currently on, currently at, now on, now at, presently on, used to get, used to make, used to earn, instead of, rather than,
  up from, down from, here i am on, here i get, rises to, went up to, mortgage is, rent is, bonus of, budget of,
  portfolio of
`

/** The same right after an amount. */
export const BEHIND_PAY = `
mine = for me to, to move me, to tempt me, is my floor, is my minimum, is my number, is my bottom,
  is my ask, is my rate, is my price, is my expectation
asked = basic, base and i, and i am yours, and i am in, and i am there, and you have me, and we have a deal,
  and we are done, and it is a deal,
  or i walk, or i stay, or i am out, or i pass, or we are done, or we need not talk, or nothing doing, is where i,
  is where we, to make, to get me, to come, to start, to consider, to think about it,
  would get my attention, gets my attention, to walk, or dont bother, or do not bother, or forget it, or more,
  or better, or above, or over, or up,
  or higher, or north, or thereabouts, or nothing, or no deal,
  or close to it, or near it, or similar,
  and up, and above, and upwards, and over, and not a penny less, to move, to jump, to leave, to switch, to sign,
  is what i want, is what i need, is what i would, is what i am after, is what i am asking, is the least,
  is the floor, is the minimum, would do, would do it, would be fine, would work,
  would suit, would be nice, would be good, would be great, would make me, would get me, would tempt me, will do,
  does it, gets me, is fine with me, is fine by me, is fine, is ok with me, is acceptable, is agreeable, is alright, suits me,
  works for me, is good for me, is enough for me
current = min by, min from, min away, min drive, min walk, min commute, min ride, min train, would not, is below, is less, is
  under, is not enough, is not going, is too, does not, do not, will not,
  did not, is what they, was what they, is what i was, was what i, is what i had, is what i used, is what i make,
  is what i get, is what i am on, now, at the moment, at present, is the offer, was the offer, is peanuts,
  is an insult, is a joke, is low, is nothing, is the budget,
  is what you
`

/** Words before an amount that say only that it is about so much. */
export const ABOUT_PAY =
  'about around roughly like maybe say something somewhere a the least at only just circa approx to'

/** Further such cues, which do not count next to one of those above. */
export const MAYBE_ASKED = 'firm base rate number look something around would salary'

/** Multipliers of an amount. */
export const THOUSANDS = 'k thousand grand mil tausend'
export const MILLIONS = 'm mm million millions b billion'

/** Words between an amount and its period. */
export const PER = '/ an a per por pro par al im p'

/** Words between an amount and its period that say whether it is before or after deductions. */
export const GROSS = 'gross brutto brut bruts bruto brutos net netto neto netos neta netas clear base'

/** The least amount without a currency that may be pay, by period. */
export const MIN_BARE: Readonly<Record<string, number>> = {
  hour: 7,
  day: 50,
  week: 150,
  month: 600,
  year: 20,
  none: 0,
}

/** The number of payments in a year, by period. Daily pay gives no yearly pay. */
export const PER_YEAR: Readonly<Record<string, number>> = { hour: 2080, week: 52, month: 12, year: 1 }

/** Where pay is told by the year. */
export const YEARLY = /^(?:USD|GBP|CAD|AUD|NZD)$/
/** Between these amounts in US dollars it is told by the month elsewhere. */
export const MIN_MONTHLY = 150
export const MAX_MONTHLY = 7_500
export const MOST_MONTHLY: Readonly<Record<string, number>> = { EUR: 11_400, CHF: 12_000, INR: 2_000 }
export const LEAST_MONTHLY: Readonly<Record<string, number>> = { EUR: 1_026, CHF: 1_080 }
