export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
}

/** Words after a number that is no age. */
export const NOT_AN_AGE = `
months month weeks week days day hours hour minutes minute feet foot ft inches inch cm pounds lbs lb kg kids
children kid dogs cats dog cat times miles mile km percent th st nd rd siblings brothers sisters sons
daughters am pm o'clock bedroom people friends dollars bucks jobs books tattoos of or
`
