/** Currencies by ISO 4217 code, as written before or after a number; `CODE/100` for a hundredth. */
export const CURRENCIES = `
USD = $, us$, usd, usd$, dollars, dollar, bucks, buck, usdc, usdt, us dollars, us dollar, american dollars,
  u s dollars, dolares
EUR = €, eur, meur, euro, euros
GBP = £, gbp, pounds, pound, quid, sterling, pounds sterling, pound sterling, british pounds
CAD = cad, c$, ca$, cad$, cdn, cdn$, canadian dollars, dollars canadian, canadian
AUD = aud, a$, au$, aud$, australian dollars, aussie dollars
NZD = nzd, nz$, nzd$, kiwi dollars, new zealand dollars
INR = ₹, inr, rs, rs ., rupees, rupee
CHF = chf, mchf, sfr, fr ., francs, franc, swiss francs, franken
JPY = ¥, jpy, yen
SGD = sgd, s$, singapore dollars
SEK = sek, msek, kr, swedish kronor, kronor, swedish krona
NOK = nok, mnok, norwegian kroner, norwegian krone
DKK = dkk, mdkk, danish kroner, danish krone
PLN = pln, zl, zł, zloty, zlotys
BRL = brl, r$, reais
MXN = mxn, mx$, mexican pesos
ZAR = zar, rand
TWD = nt$, ntd, twd, taiwan dollars
HKD = hk$, hkd, hong kong dollars
CNY = rmb, cny, yuan, renminbi
KRW = ₩, krw, korean won
THB = thb, baht, ฿
PHP = php, ₱, philippine pesos
IDR = idr, rp, rupiah
MYR = myr, ringgit
VND = vnd, dong, ₫
NGN = ngn, naira, ₦
KES = kes, ksh, kenyan shillings
EGP = egp, egyptian pounds
MAD = moroccan dirhams
TRY = ₺, turkish lira, lira
CZK = czk, kč, koruna, korun
HUF = huf, forint, forints
RON = lei
ILS = ils, nis, shekels, ₪
AED = aed, dirhams, dirham
SAR = riyals, saudi riyals
UAH = uah, hryvnia, ₴
ISK = isk
ARS = argentine pesos
COP = colombian pesos
CLP = clp, chilean pesos
PEN = soles
PKR = pkr, pakistani rupees
BDT = bdt, taka
LKR = lkr
NPR = npr
GHS = ghs, cedis, cedi
XOF = xof, fcfa, cfa francs, francs cfa
UGX = ugx
TZS = tzs
RWF = rwf
ETB = birr
ZMW = kwacha, zmw
NAD = nad, n$, namibian dollars
JMD = jmd, j$
KZT = tenge
USD/100 = us cents, us cent
EUR/100 = euro cents, eurocents, eurocent, euro cent
GBP/100 = pence, p
CAD/100 = cents canadian, canadian cents
INR/100 = paise
CHF/100 = rappen
PLN/100 = grosz, groszy
?/100: cents, cent, ¢, ct, cts
`

/** Countries by the currency of a bare number there. */
export const MONEY_OF: Readonly<Record<string, string>> = {
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
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
  calcutta, goa, pune, mumbai, delhi, chennai
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
`

/** Multipliers of numbers. */
export const SCALES = `
1000 = k, thousand, grand, tsd, tausend, mil, ribu, rb
1000000 = m, juta, jt, trieu, mm, mn, mio, million, millions, mill, millionen, millones, milhao, milhoes, millon, milioni, miljoen, miljoner, millioner, meur, mchf, msek, mnok, mdkk
1000000000 = b, bn, billion
100000 = lakh, lakhs, lac, lacs
10000000 = crore, crores, cr
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
