/** Month names and abbreviations in four languages, by number. */
export const MONTHS = `
1 = january, jan, enero, ene, januar, janner, janvier, janv
2 = february, feb, febrero, februar, fevrier, fevr, fev
3 = march, mar, marzo, marz, mrz, mars
4 = april, apr, abril, abr, avril, avr
5 = may, mayo, mai
6 = june, jun, junio, juni, juin
7 = july, jul, julio, juli, juillet, juil
8 = august, aug, agosto, ago, aout
9 = september, sept, sep, septiembre, septembre, set
10 = october, oct, octubre, oktober, okt, octobre
11 = november, nov, noviembre, novembre
12 = december, dec, diciembre, dic, dezember, dez, decembre
`

/** Words for the day on which the text was written. */
export const PRESENT = `
present, now, current, currently, today, to date, date, till date, till now, ongoing, heute, jetzt, dato,
  laufend, actualidad, presente, actual, actualmente, hoy, la actualidad, la fecha, aujourd'hui, aujourdhui, hoje,
  ce jour, maintenant, en cours, actuel, actuelle, this day, the present
`

/** Words between the ends of a range. */
export const TO = "– - — → > to until till through thru bis a hasta au al jusqu'a up"

/** Words before a date since which something holds. */
export const SINCE = 'since, seit, desde, depuis, ab, from, depuis le, desde el'

/** Words that place a date within its month. */
export const PARTS = `
1 = beginning of, start of, early, anfang, principios de, début, commencement of
15 = middle of, mid, mitte, mediados de, mi
28 = late
31 = end of, the end of, ende, finales de, fin, fin de
`

/** Words that may stand between a month and its year. */
export const INSIDE_DATES = "de del of , ' /"

/** Words that may follow the number of a day. */
export const ORDINALS = 'st nd rd th of de er .'

/** The days of a month, spelled out. */
export const DAYS_OF_MONTH = `
1 = first
2 = second
3 = third
4 = fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth
10 = tenth
11 = eleventh
12 = twelfth
13 = thirteenth
14 = fourteenth
15 = fifteenth
16 = sixteenth
17 = seventeenth
18 = eighteenth
19 = nineteenth
20 = twentieth
21 = twenty first
22 = twenty second
23 = twenty third
24 = twenty fourth
25 = twenty fifth
26 = twenty sixth
27 = twenty seventh
28 = twenty eighth
29 = twenty ninth
30 = thirtieth
31 = thirty first
`

/** The days of the week, by their number. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonntag: 0,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 0,
  lunes: 1,
  martes: 2,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  domingo: 0,
}

/** Feasts with a fixed date, by month and day. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  xmas: [12, 25],
  weihnachten: [12, 25],
  noel: [12, 25],
  navidad: [12, 25],
  halloween: [10, 31],
  silvester: [12, 31],
  nochevieja: [12, 31],
}

/** Days that are named by how near they are. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  tmrw: 1,
  tmr: 1,
  morgen: 1,
}

/** Words after an ordinal that is no day. */
export const NOT_DAYS = `
century floor time birthday one anniversary gen generation grade edition place street avenue month week day year
`
