/** Parts of patterns in English by name, used with `@`. */
export const ENGLISH_MACROS: Readonly<Record<string, string>> = {
  AM: '(i am|we are|^ am|i have been|i am also|i m)',
  SEEK: '((looking|searching|seeking|hoping|want|wanting|wants|seek|seeks|need|search|look|wish) (for|to find|to meet|to have)?)',
  HOLD: '((i|^) (have|hold|got|earned|completed|finished|received|did|hold)|(i|^) (graduated|finished|left) with|(i|^) (recently)? got|with)',
  RARELY: `((only|maybe|just|mostly)? (on|at|over|during) (holidays|the holidays|weddings|parties|christmas|
      birthdays|special occasions|occasion|vacation|vacations|new years|new year|social events|
      thanksgiving|weekends|the weekend|the weekends|celebrations)|(maybe|only|about|like)? (once|twice|a
      few times|a couple times|a couple of times|three times) (a|per|every) (year|month))`,
  YEARS_OLD: '((year|years|yr|yrs) (old|young|of age)|yo|y o|y / o|yrs|year old)',
  SOMEDAYS: '(@num (or|to|-|–) @num|@num|(a|one|some) (couple|few) (of)?|some|one) (day|days)',
}
