/** Words that say nothing of what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can could did do does ' +
    'doing don down for from had has have having he her here hers him his how i if im in into is it its ive just ll m ' +
    'me more most my myself no nor not now of off on once only or other our ours out over own re s same she should so ' +
    'some such t than that the their them then there these they this those through to too under until up us ve very ' +
    'was we were what when where which while who whom why will with would you your yours'
  ).split(' '),
)
