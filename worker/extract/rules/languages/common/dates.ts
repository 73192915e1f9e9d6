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
28 = end of, late, ende, finales de, fin
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
