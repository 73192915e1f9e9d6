/** Words shortly before a name that say it is used. */
export const USED = `
use uses used using in with on know via through systems system software tools stack write wrote writing built
build building run running handle manage work worked works experience experienced skilled proficient hands-on
familiar daily mostly mainly including like bring run our own certified trained manejo uso utilizo trabajo con
domino programo mit nutze verwende arbeite je utilise maitrise sur avec sous operate did do learned
`

/** Words that deny a skill in their clause. */
export const UNLEARNED = `
required drop remove delete pick picking learn learning learnt studying avoid avoided avoiding never not no hate quit dropped stopped gave
given rusty forgot forgotten abandoned refuse lack lacking without nor neither cannot curious interested eager
hoping someday eventually unfamiliar nie nicht kein keine noch nunca jamais pas ni lernen aprender aprendiendo
apprendre nur haven't hardly barely touched want wants asks asked requires demande exige pide verlangt posting
ad progress dabbled dabble dabbling tinkered tinkering advert advertisement sin ohne sans
`

/** Words at the start or the end of a listed item that are no part of it. */
export const AROUND = `
self taught and & plus und y et also a an the some basic basics advanced good very strong solid deep
proficient expert experienced experience knowledge knowledgeable working hands-on fluent in of with on for bit latterly lately
little lots daily mostly mainly currently e.g etc i know use we our my including like especially such as
intermediate excellent great familiar familiarity gut sehr gute kenntnisse basico avanzado intermedio niveau
nivel alto medio user usuario anwender manejo conocimientos de experience using from to beginner competent
comfortable certified level ticket tickets run ran manage managed write wrote maintain operate operated handled
`

/** Words that no listed item contains. */
export const NOT_LISTED = `
lately recently sometimes occasionally often mostly formerly grundkenntnisse kenntnisse yes no sure english
spanish french german references remote hybrid onsite full-time time notice etc lists skills tools experience
years year present good very excellent fluent native advanced intermediate basic daily everything others more
various level gut sehr c1 c2 b1 b2 team-player motivated reliable punctual hardworking honest quick organized
calm friendly flexible teamwork communication leadership creativity adaptability problem solving work ethic
driving licence license driver grundlagen muttersprache mutter natif native nativo en fr de pt nl pl ru ar lengua langue maternelle invited lot
languages education interests references employment rest whole stuff things kind same usual whatever such
`

/** Words of other languages that end a listed name. */
export const BETWEEN = `
nach der die das mit im habe ich bin als für fur von zu auf den dem ein eine einen bei seit con el los un una
en por para que soy mi su je suis avec dans le les une du des sur pour mon ma est es ist
`

/** Separators of names in a list. */
export const BETWEEN_NAMES = ', ` | · • / & + and y und et plus or ( ) : then e a an the some mostly'

/** Marks and words at which a list is split. */
export const DIVIDERS = ', / ( ) [ ] + & : = – -'
export const JOINTS = 'and und y et plus or'

/** Words at the end of a listed item that is no tool. */
export const NO_TOOLS = `
candidate student graduate degree year years yrs citizen native fluent experience manager relocate remote hybrid
`

/** Words of job terms. */
export const TERMS = `
bsc ba msc ma beng bcom hons degree university college diploma member based base basee qualified turned licence
license part full time start starting hybrid remote onsite pls please salary notice available immediately perm
permanent asap ote gst vat freelance freelancer contract contractor temp temporary nights days weekends mornings
evenings shift shifts own passport gross net commute b2b employed registered accredited licensed insured chartered
`

/** Before the unit of pay: `$26/hr`. */
export const OF_PAY = `
usd eur gbp cad aud chf inr sgd nzd zar pln sek euro euros dollar dollars pound pounds $ € £
`

/** Words after a method that make it a place of work or an offer. */
export const OFFERED =
  'job jobs role roles position positions post posts vacancy vacancies opening openings course courses degree classes department team company firm provider agency'

/** Nouns of a text that asks for skills. */
export const ADVERT = /^(?:ad|adverts?|advertisement|posting|vacancy)$/

/** `Forklift: yes`. */
export const YES = /^(?:yes|yep|ja|si|oui|sim|y)$/

/** What a letter tells apart: `C permit`. */
export const LETTERED = /^(?:permit|licence|license|visa|team|class|level|grade)$/

/** Before a method that is a common word: `I do tympanometry`. */
export const DONE =
  /^(?:(?:i|can|we|also|to) (?:do|did|teach)|(?:experienced?|trained|skilled|qualified|background|speciali[sz](?:e|ed|ing)) (?:in|with|of|at))$/

/** After a name: `forklift licence`. */
export const HELD = /^(?:ok|okay|daily|weekly|certified|trained|users?|licen[cs]es?|tickets?|qualified)$/

/** What takes back the name before: `k6, not used`, `Excel, no.`, `CALM, which I have seen but not used`. */
export const LATER_DENIED = /^(?:(?:not|never) used\b|no(?: \W|$)|which (?:[a-z]+ ){0,5}(?:not|never)\b)/
