/** What stands before or after an amount of dollars. */
export const DOLLARS = '$ usd us$ dollars dollar bucks dolares dollars'

/** Signs and names of other currencies: an amount beside one states nothing. */
export const OTHER_CURRENCIES =
  '£ € ₹ ¥ zł eur euro euros gbp pounds pound quid cad aud nzd chf inr rs rupees lpa lakh lakhs lac lacs crore crores ctc franken francs pesos peso mxn ars brl reais zar rand sek nok dkk kr pln jpy yen sgd hkd aed dirhams brutto brut bruts brutos'

/** Words after an amount by how many times a year it is paid. */
export const PERIODS = `
2080 = hour, hr, h, hourly, an hour, per hour, hora, la hora, stunde, l'heure, heure
52 = week, wk, weekly, a week, per week, semana
12 = month, mo, monthly, a month, per month, mes, al mes, monat, mois, mensual, mensuales
1 = year, yr, yearly, annually, annual, annum, a year, per year, per annum, pa, p.a, ano, al ano, jahr, an, salary, base
0 = day, daily, a day, per day, mile, a mile, per mile, cpm, shift, load, visit, project, session, word, class
`

/** Words that show the amount near them to be the least that is asked for. */
export const ASKED =
  'minimum min floor least need needs want wants wanting looking expect expecting expectation expectations expected desired target ask asking seeking seek after above below under less lower take accept listen move change switch join consider requirement range minimo minima pretendo aspiro desde menos partir mindestens ab vorstellung minimum moins partir live hoping hope listen bottom talk reply ok okay'

/** Words that show it to be what is paid already, or something else than pay. */
export const NOT_ASKED =
  'current currently present presently now today make makes making makin made earn earning earned pays paid paying paycheck existing cobro gano verdiene gagne salary_now sold revenue quota budget sales million m saved costs cost grew portfolio pipeline raised spend revenues grant offered bonus fundraised savings arr deals p&l profit invoice invoices accounts project projects worth funding assets users customers people employees staff beds covers'

/** Words after a number that show it to count something else than money. */
export const COUNTED =
  "years year yrs yr months month weeks week days day hours minutes miles percent % am pm people staff units beds times km sq kids users customers clients employees students residents patients percent pounds kg lbs shifts years' rooms covers trucks stores sites countries states reports engineers direct"

/** Words after an amount that stands alone. */
export const AFTER_PAY = '+ remote onsite hybrid base or minimum min ote firm ish'

/** Words that show the same, but not beside one of those above. */
export const MAYBE_ASKED = 'firm base rate number look something around would salary'

/** What multiplies an amount. */
export const THOUSANDS = 'k thousand grand mil tausend'
export const MILLIONS = 'm mm million millions b billion'

/** Words between an amount and its period. */
export const PER = '/ an a per por pro'
