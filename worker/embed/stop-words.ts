/** Function words of the most common languages. */
const ENGLISH =
  'a about after again all also am an and any are as at be because been before being but by can could did do does doing ' +
  'don down for from had has have having he her here hers him his how i if im in into is it its ive just ll m me more ' +
  'most my myself no nor not now of off on once only or other our ours out over own re s same she should so some such ' +
  't than that the their them then there these they this those through to too under until up us ve very was we were ' +
  'what when where which while who whom why will with would you your yours'
const GERMAN =
  'aber als am an auch auf aus bei bin bis bist da das dass dein dem den der des die dir doch du durch ein eine einem ' +
  'einen einer eines er es für gern gerne habe haben hat ich ihr im in ist ja kann kein keine mehr mein meine meinem ' +
  'meinen meiner mich mir mit nach nicht noch nur oder sehr seit sich sie sind so über um und uns unter vom von vor war ' +
  'was wenn wie wir wird zu zum zur'
const SPANISH =
  'al algo ante antes como con cuando de del desde donde el ella en entre era eres es esa ese eso esta este esto estoy ' +
  'fue ha hasta hay he la las le les lo los más me mi mis mucho muy ni no nos nosotros o otro para pero poco por porque ' +
  'que qué se sea ser si sí sin sobre son soy su sus también te tengo tu un una uno y ya yo'
const FRENCH =
  'ai au aux avec ce ces cette chez dans de depuis des donc du elle en est et étais été être eu il ils je la le les leur ' +
  'lui ma mais me mes moi mon ne nos notre nous on ont ou où par pas plus pour qu que qui sa sans se ses si son suis sur ' +
  'ta te tes toi ton tous tout très tu un une vous'

export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, GERMAN, SPANISH, FRENCH].join(' ').split(' '),
)
