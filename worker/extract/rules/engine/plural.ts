/** The plural of a noun in lower case: `box` → `boxes`, `battery` → `batteries`. */
export function plural(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return /[^s]s$/.test(noun) ? noun : `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (
    /(furniture|gear|equipment|clothing|makeup|jewelry|food|software|art|luggage|coffee|tea|wine)$/.test(noun)
  )
    return noun
  return `${noun}s`
}
