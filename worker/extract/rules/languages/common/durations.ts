/** Number words of other languages, read only before a unit of time. */
export const FOREIGN_NUMBERS = `
1 = un, una, uno, d'un, d'une, une, ein, eine, einen, einem, einer
2 = dos, deux, zwei
3 = tres, trois, drei
4 = cuatro, quatre, vier
5 = cinco, cinq, funf
6 = seis, sechs
7 = siete, sept, sieben
8 = ocho, huit, acht
9 = nueve, neuf, neun
10 = diez, dix, zehn
11 = once, onze, elf
12 = doce, douze, zwolf
13 = trece, treize, dreizehn
14 = catorce, quatorze, vierzehn
15 = quince, quinze, funfzehn
16 = dieciseis, seize, sechzehn
17 = diecisiete, dix sept, siebzehn
18 = dieciocho, dix huit, achtzehn
19 = diecinueve, dix neuf, neunzehn
20 = veinte, vingt, zwanzig
21 = veintiun, veintiuno, vingt et un, einundzwanzig
22 = veintidos, vingt deux, zweiundzwanzig
23 = veintitres, vingt trois, dreiundzwanzig
24 = veinticuatro, vingt quatre, vierundzwanzig
25 = veinticinco, vingt cinq, funfundzwanzig
26 = veintiseis, vingt six, sechsundzwanzig
27 = veintisiete, vingt sept, siebenundzwanzig
28 = veintiocho, vingt huit, achtundzwanzig
29 = veintinueve, vingt neuf, neunundzwanzig
30 = treinta, trente, dreissig
35 = treinta y cinco, trente cinq, funfunddreissig
40 = cuarenta, quarante, vierzig
60 = sesenta, soixante, sechzig
90 = noventa, quatre vingt dix, neunzig
`

/** Units of time by their length in days. */
export const UNITS = `
1 = day, days, dia, dias, tag, tage, tagen, jour, jours, calendar days, business days, working days
7 = week, weeks, wk, wks, semana, semanas, woche, wochen, semaine, semaines
14 = fortnight, fortnights
15 = quincena
30 = month, months, mo, mos, mth, mths, mes, meses, monat, monate, monaten, mois, calendar months,
  calendar month
365 = yoe, year, years, yr, yrs, ano, anos, jahr, jahre, jahren, an, ans, annee, annees, d'annees
`

/** Words between a number and the unit it counts. */
export const BEFORE_UNITS =
  '- full good solid long whole short plus + odd professional of work more calendar buenos gute wonderful happy great fun amazing fantastic busy lovely glorious'

/** Words that add half a unit to the number before them. */
export const HALVES = 'and a half, ½, y medio, y media, et demi, et demie, und ein halbes, und eine halbe'

/** Words and marks between the ends of a range. */
export const RANGE_WORDS = 'to - – — or a bis'

/** Words between the ends of a range of money. */
export const RANGE_JOINTS = ' and et und à a ~ → through till til hasta e og och en tot y'

/** Phrases between the ends of a range; the longest first. */
export const LONG_JOINTS = [
  'all the way up to',
  'all the way to',
  'and up to',
  'or up to',
  'going up to',
  'up to',
  'all the way',
  'go to',
]

/** "ten, at most twenty thousand" */
export const MOST_JOINTS = [', at most', ', sometimes', ', maybe', ', max']
