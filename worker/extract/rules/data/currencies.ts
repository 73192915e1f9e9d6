/** Currencies by ISO 4217 code, as written before or after a number; `CODE/100` for a hundredth. */
export const CURRENCIES = `
USD = $, us$, usd, usd$, dollars, dollar, bucks, buck, usdc, usdt, us dollars, us dollar, american dollars,
  u s dollars, dolares, dollari, dolarow, dolar, mdd
EUR = €, eur, euro, euros, d'euros, d'euro, euroa, eura, eurot, euroja, evro, evra, euri, ευρω, евро
GBP = £, gbp, pounds, pound, quid, sterling, pounds sterling, pound sterling, british pounds
CAD = cad, c$, ca$, cad$, cdn, cdn$, canadian dollars, dollars canadian, canadian
AUD = aud, a$, au$, aud$, australian dollars, aussie dollars
NZD = nzd, nz$, nzd$, kiwi dollars, new zealand dollars
INR = ₹, inr, rs, rs ., rupees, rupee, indian rupees
CHF = chf, sfr, fr ., francs, franc, swiss francs, franken, schweizer franken, francs suisses, stutz,
  franchi svizzeri, franchi
JPY = ¥, jpy, yen, 円, 万円, 百万円, 千万円, 億円, 億
SGD = sgd, s$, singapore dollars
SEK = sek, kr, swedish kronor, kronor, swedish krona, mkr, tkr
NOK = nok, norwegian kroner, norwegian krone
DKK = dkk, danish kroner, danish krone
PLN = pln, zl, zloty, zlotys, zlotych
BRL = brl, r$, reais
MXN = mxn, mx$, mxp, mexican pesos, pesos mexicanos, mdp
ZAR = zar, rand, rands
TWD = nt$, ntd, twd, taiwan dollars
HKD = hk$, hkd, hong kong dollars
CNY = rmb, cny, yuan, renminbi, cn¥, 元, 万元, 亿元, 千万元, 人民币
KRW = ₩, krw, korean won, 원, 만원, 억원, 억
THB = thb, baht, ฿
PHP = php, ₱, philippine pesos
IDR = idr, rp, rupiah
MYR = myr, ringgit
VND = vnd, dong, đong, ₫
NGN = ngn, naira, ₦
KES = kes, ksh, kshs, kenyan shillings
EGP = egp, egyptian pounds
MAD = moroccan dirhams
TRY = ₺, turkish lira, lira
CZK = czk, kč, koruna, korun, koruny
HUF = huf, forint, forints
RON = lei
ILS = ils, nis, shekels, shekel, ₪
AED = aed, dhs, dirhams, dirham
SAR = sar, riyals, saudi riyals
UAH = uah, hryvnia, ₴
ISK = isk
ARS = ar$, argentine pesos, pesos argentinos
COP = colombian pesos, pesos colombianos
CLP = clp, clp$, chilean pesos, pesos chilenos
PEN = soles
UYU = uyu, uruguayan pesos
PYG = pyg, guaranies
BOB = bolivianos
GTQ = gtq, quetzales
CRC = crc, colones
DOP = rd$, dominican pesos
HNL = hnl, lempiras
NIO = nio, cordobas
PKR = pkr, pakistani rupees
BDT = bdt, taka
LKR = lkr, sri lankan rupees
NPR = npr, nepali rupees
MMK = mmk, kyat, kyats
KHR = khr
GHS = ghs, cedis, cedi, gh₵, ₵, gh¢
XOF = xof, fcfa, cfa francs, francs cfa, f cfa, cfa
XAF = xaf
UGX = ugx, ush, ugandan shillings
TZS = tzs, tsh, tanzanian shillings
RWF = rwf, rwandan francs
ETB = etb, birr
ZMW = kwacha, zmw
MZN = mzn, meticais
AOA = aoa, kwanzas
BWP = bwp, pula
NAD = nad, n$, namibian dollars
TND = tnd, tunisian dinars
DZD = dzd, algerian dinars
JOD = jordanian dinars
KWD = kwd, kuwaiti dinars
BHD = bhd, bahraini dinars
IQD = iqd, iraqi dinars
OMR = omr, omani rials
QAR = qar, qatari riyals
LBP = lbp
JMD = jmd, j$
TTD = ttd, tt$
BBD = bbd, bds$
RUB = roubles, rubles, ₽, рублей, руб
KZT = kzt, tenge, ₸
UZS = uzs
AZN = azn, manat, ₼
MDL = mdl
RSD = rsd, serbian dinars
BGN = bgn
MKD = mkd, denars
MNT = mnt, tugrik
USD/100 = us cents, us cent, céntimos de dólar, centavos de dólar, cents de dollar
EUR/100 = euro cents, eurocents, eurocent, euro cent, centimes d'euro, céntimos de euro, centesimi di euro, cents d'euro
GBP/100 = pence, p
CAD/100 = cents canadian, canadian cents
INR/100 = paise
CHF/100 = rappen, swiss centimes, swiss cents, centimes suisses
PLN/100 = grosz, groszy
? = kroner, krone, kroners, crowns, shillings, dinars, dinar, rials, rial
?/100: cents, cent, ¢, ct, cts
`

/** Spellings in capitals that mean other things too: only beside thousands or a scale, `R 14 million`. */
export const DOUBTFUL_CURRENCIES = `
ZAR = r
RUB = rub
RON = ron
ARS = ars
DOP = dop
MUR = mur
JOD = jod
MYR = rm
NGN = n
BWP = p
PEN = s /, pen
TRY = try, tl
MAD = mad, dh
COP = cop
BOB = bob, bs
HUF = ft
GMD = gmd
MGA = mga
SCR = scr
`

/** Names of money that several countries have, with the currencies that a place among them decides. */
export const SHARED_NAMES = `
EGP LBP SDG SYP = pounds, pound
PKR LKR NPR BDT MUR = rs, rupees, rupee, lakh, lakhs, crore, crores, cr, lac, lacs
NOK DKK ISK SEK = kr, kroner, krone, mkr, tkr
XOF XAF RWF = francs, franc
MAD = dirhams, dirham
QAR OMR YER = riyals, riyal
CNY = ¥
`

/** Currencies named by a people after the amount: "ten million pounds, Egyptian". */
export const PEOPLES = `
CAD = canadian
AUD = australian
USD = american, us
EGP = egyptian
NZD = kiwi, new zealand, nz
SGD = singaporean, singapore
HKD = hong kong
JMD = jamaican
MXN = mexican
CLP = chilean
COP = colombian
ARS = argentine, argentinian
PHP = philippine, filipino
PKR = pakistani
LKR = lankan
NPR = nepali, nepalese
INR = indian
NOK = norwegian
DKK = danish
SEK = swedish
KES = kenyan
UGX = ugandan
TZS = tanzanian
JOD = jordanian
TND = tunisian
DZD = algerian
KWD = kuwaiti
RSD = serbian
MAD = moroccan
QAR = qatari
OMR = omani
CHF = swiss
`

/** Countries by the currency of a bare number there. */
export const MONEY_OF: Readonly<Record<string, string>> = {
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK XK',
  GBP: 'GB',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  INR: 'IN',
  ZAR: 'ZA',
  TWD: 'TW',
  HKD: 'HK',
  CNY: 'CN',
  KRW: 'KR',
  THB: 'TH',
  PHP: 'PH',
  IDR: 'ID',
  MYR: 'MY',
  VND: 'VN',
  NGN: 'NG',
  KES: 'KE',
  EGP: 'EG',
  MAD: 'MA',
  TRY: 'TR',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  ILS: 'IL',
  AED: 'AE',
  SAR: 'SA',
  UAH: 'UA',
  ISK: 'IS',
  COP: 'CO',
  CLP: 'CL',
  PEN: 'PE',
  ARS: 'AR',
  PKR: 'PK',
  BDT: 'BD',
  LKR: 'LK',
  NPR: 'NP',
  CHF: 'CH',
  JPY: 'JP',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  PLN: 'PL',
  SGD: 'SG',
  BRL: 'BR',
  MXN: 'MX',
  UYU: 'UY',
  PYG: 'PY',
  BOB: 'BO',
  GTQ: 'GT',
  CRC: 'CR',
  DOP: 'DO',
  GHS: 'GH',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XAF: 'CF CG CM GA GQ TD',
  UGX: 'UG',
  TZS: 'TZ',
  RWF: 'RW',
  ETB: 'ET',
  ZMW: 'ZM',
  BWP: 'BW',
  TND: 'TN',
  DZD: 'DZ',
  JOD: 'JO',
  KWD: 'KW',
  BHD: 'BH',
  IQD: 'IQ',
  OMR: 'OM',
  QAR: 'QA',
  KZT: 'KZ',
  UZS: 'UZ',
  AZN: 'AZ',
  RSD: 'RS',
  MUR: 'MU',
  JMD: 'JM',
  TTD: 'TT',
}

/** Countries whose dollars are written with a bare sign. */
export const DOLLAR_COUNTRIES = 'CA AU NZ SG'

/** Countries by ISO code with the names, regions and cities that the list of cities lacks. */
export const COUNTRY_CODES = `
GB = united kingdom, england, scotland, wales, northern ireland, yorkshire, cornwall, devon, kent, essex,
  sussex, surrey, somerset, dorset, hampshire, norfolk, suffolk, london, bristol, leeds, manchester, glasgow,
  edinburgh, cardiff, liverpool, sheffield, newcastle, nottingham, leicester, derby, bradford, hull, plymouth,
  southampton, portsmouth, swansea, aberdeen, dundee, stockport, wolverhampton, belfast, coventry, ipswich,
  swindon, brighton, norwich, oxford, cambridge, bath, york, exeter, birmingham, shrewsbury, croydon,
  hereford, taunton, colchester, margate, gloucester, derry, chelmsford, warrington, kettering, horsham,
  northampton, winchester, durham
CA = canada, ontario, quebec, alberta, british columbia, manitoba, nova scotia, new brunswick, saskatchewan,
  newfoundland, montreal, montréal, toronto, halifax, vancouver, calgary, ottawa, edmonton, winnipeg,
  quebec city
AU = australia, new south wales, queensland, victoria, tasmania, south australia, western australia,
  melbourne, sydney, brisbane, perth, adelaide, hobart
NZ = new zealand, auckland, wellington, christchurch, dunedin
IN = india, maharashtra, karnataka, kerala, tamil nadu, gujarat, punjab, bangalore, bengaluru, bombay, madras,
  calcutta, goa, pune, mumbai, delhi, chennai, hyderabad, jaipur, ahmedabad
DE = germany, bavaria, cologne, munich, hamburg, berlin, stuttgart, münster, potsdam
FR = france, paris, normandy, brittany, provence
IE = ireland, dublin, cork, galway, donegal, waterford
ES = spain, catalonia, andalusia, seville, valencia, oviedo
IT = italy, tuscany, sicily, florence, venice, naples, turin, genoa, rome, milan, verona, parma
AT = austria, vienna
NL = netherlands, the hague, rotterdam, amsterdam
BE = belgium, flanders, wallonia, ghent, bruges, brussels, antwerp
PT = portugal, lisbon, porto
GR = greece, athens
FI = finland, helsinki
CH = switzerland, geneva, zurich, basel, bern
JP = japan, okinawa, tokyo, osaka
SE = sweden, gothenburg, stockholm, malmo
NO = norway, oslo
DK = denmark, copenhagen
PL = poland, warsaw, krakow
SG = singapore
BR = brazil
MX = mexico, mexico city, jalisco, yucatán, oaxaca
EG = egypt, cairo, alexandria
NG = nigeria, lagos
KE = kenya, nairobi
GH = ghana, accra
ZA = south africa, cape town, johannesburg, durban, pretoria
UG = uganda
TZ = tanzania, zanzibar
RW = rwanda
ET = ethiopia
ZM = zambia
BW = botswana
SN = senegal
CI = ivory coast, cote d'ivoire
CM = cameroon
MA = morocco
TN = tunisia
DZ = algeria
JO = jordan
AE = uae, united arab emirates, dubai, abu dhabi, sharjah
SA = saudi arabia, riyadh, jeddah
QA = qatar, doha
KW = kuwait
BH = bahrain
OM = oman, muscat
IL = israel, tel aviv, haifa, jerusalem
TR = turkey, türkiye, istanbul, ankara, izmir
PK = pakistan, lahore, karachi, islamabad
BD = bangladesh, dhaka
LK = sri lanka, colombo
NP = nepal, kathmandu
CN = china, beijing, shanghai, shenzhen
TW = taiwan, taipei
KR = south korea, korea, seoul, busan
TH = thailand, bangkok
VN = vietnam, hanoi
ID = indonesia, jakarta, bali, bandung
MY = malaysia, kuala lumpur, penang
PH = philippines, manila, cebu
CO = colombia, bogota, medellin
CL = chile
PE = peru, lima
AR = argentina, buenos aires
UY = uruguay, montevideo
CZ = czech republic, czechia, prague, brno
HU = hungary, budapest
RO = romania, bucharest, cluj
UA = ukraine, kyiv
BG = bulgaria, sofia
HR = croatia, zagreb
SI = slovenia, ljubljana
SK = slovakia, bratislava
RS = serbia, belgrade
EE = estonia, tallinn
LV = latvia, riga
LT = lithuania, vilnius
IS = iceland, reykjavik
LU = luxembourg
MT = malta
CY = cyprus
KZ = kazakhstan, almaty
JM = jamaica
MU = mauritius
`

/** Multipliers of numbers. */
export const SCALES = `
1000 = k, thousand, grand, tsd, tausend, mil, t, tys, tusen, tusind, tuhat, tuhatta, ribu, rb, mila,
  mille, tis, tkr, ezer, bin, ngan, nghin, тыс, 千
1000000 = m, mm, mn, mio, million, millions, mill, millionen, millones, milhao, milhoes, millon,
  milioni, milione, milion, miljoen, miljoner, miljon, millioner, miljoonaa, milj, milijuna, milijona,
  milijonov, milionu, miliony, milionow, milioane, millio, milyon, miljoni, mln, juta, jt, trieu, mi, mdp,
  mdd, mkr, млн, миллионов, 百万, 百万円
1000000000 = b, bn, billion, billions, mrd, mld, miljard, milliard, milliards, milliarden,
  miliardi, miliar, milyar, ty, bi, miliard, miljarder, milliarder, mil millones, mil milhoes, 십억
100000 = lakh, lakhs, lac, lacs, l
10000000 = crore, crores, cr, crs, 千万, 千万円, 千万元
10000 = 万, 万円, 万元, 만, 만원
100000000 = 億, 億円, 亿, 亿元, 억, 억원
`

/** Short scales that mean other things too: only beside the sign of a currency. */
export const DOUBTFUL_SCALES = 't l mi bi bin rb ty tis mille mila'

/** Words of the scales before which dots part thousands: `4.000 millones`. */
export const DOTTED_SCALES = `
millones milhoes millionen mio juta miljoen miljoner millioner milioni miliar tusen ribu
`

/** Words after a number that counts something other than money. */
export const NOT_MONEY = `
% percent years year yrs yr y yo months month mo weeks week days day hours hour hrs hr h minutes minute min
mins seconds second secs sec s ms km mi miles mile m cm mm in inch inches ft foot feet ' g kg gm gram grams oz
lb lbs ml l litre litres liter gb tb mb mp mpg hp w kw wh kwh mah v rpm bpm hz db px p people person users
user customers clients companies startups deals hotels practices clinics pilots calls requests pages images
items pieces pcs shops stores x × times th st nd rd am pm bed bedroom bath door speed gear piece pack stars
star seater seats chats employees staff founders investors rounds boards tickets mugs copies dpi fps ° metres
meters metre degrees square sq tokens cup sz pm litre kilos kilo gears strings keys words per cent
`

/** Plurals that are no pieces of goods. */
export const NOT_PIECES = `
things times reasons kids ways photos pics pictures colours colors sizes boys girls bedrooms drawers speeds shelves
owners burners wheels pockets parts questions others offers buyers sellers trips nights evenings mornings weekends
seasons winters summers pounds dollars euros bucks quid francs slots channels modes functions layers legs sides zones
berths cylinders horses mates guys friends lads messages calls streets blocks floors stops corners numbers needs sets
generations versions classes lessons sessions courses its has was is does goes
`
