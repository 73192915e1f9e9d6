import type { Phrasing } from '../../../../../../shared/reader.ts'

const HAVE =
  "(i have|i hold|i got|i earned|i completed|i finished|i received|i did|with|tengo|habe|j'ai|i also have|have|hold|holds|got|earned|finished|completed|received) (a|an|my|un|el|einen|ein|the)?"
const DEGREES =
  '({=doctorates}|{=masters}|{=bachelors}|{=associates}|{=mastersmaybe}|{=bachelorsmaybe}|{=associatesmaybe}|degree|degrees|diploma|college|university)'
const OF = "('s|')? (degree)? (of|in|from|at|,|plus|and)?"

const FIELDS =
  '(finance|economics|computer|cs|statistics|physics|biology|chemistry|engineering|english|history|psychology|marketing|accounting|business|mathematics|math|nursing|education|data|mechanical|electrical|civil|political|communications|sociology|journalism|design|architecture)'

/** The highest level first: of several statements the foremost one counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: null,
    said: [
      `(started|began|start|beginning|dropped out of|halfway through|pursuing|enrolled in|working on|working toward|working towards|studying for|studying toward|studying|doing|am finishing|currently in|considering|thinking about|without|accepted to|applying to|abandoned|left|quit|mid|towards|toward|cursando|estudiando|will start|starting|into|need|needs|require|requires|no|not) (a|an|my|the|un|una)? ~ ${DEGREES} ${OF}`,
      `${DEGREES} ~ (,)? (expected|anticipated|graduating|finishing|in progress|ongoing) `,
      `${DEGREES} ~ , {_named} , (finishing|expected|graduating|due|anticipated|in progress)`,
      `${DEGREES} ~ (in progress|ongoing|expected|candidate|student|unfinished|incomplete|not finished|not completed|en curso|sin terminar|abgebrochen|dropped|deferred|on hold|inacabada|inacabado|incompleta|incompleto|pending)`,
      `(student|undergraduate) , ${DEGREES}`,
      `${DEGREES} (student|students|candidate|program|programme|classes|course|thesis|level)`,
      '(master|masters) (schedule|data|plan|scheduler|plumber|electrician|mechanic|carpenter|craftsman|sergeant|gardener|stylist|technician|sommelier|baker|class|file|planner|barber|of ceremonies|chef|production|copy|bedroom|service)',
      '(scrum|web|quarter|harbor|harbour|station|head|toast) (master|masters)',
      '(sales|research|marketing|store|retail|shop|warehouse|senior|junior|legal|clinical|an|business) (associate|associates)',
      '(associate|associates) (director|editor|professor|producer|at|creative|attorney|dean|manager|engineer|consultant)',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '{=doctorates}',
      '(doctoral degree|doctor of (philosophy|pharmacy|education|nursing|medicine|physical|veterinary|dental)|promoviert)',
      '%education ^ {=doctoratesmaybe}',
      `${HAVE} ({=doctoratesmaybe}|law degree)`,
      'graduated from (med|medical|law) school',
    ],
    confidence: 0.9,
  },
  {
    value: 'masters',
    said: [
      '{=masters}',
      "(master|masters) ('s|')? (degree|of|in|from) ",
      "(master|masters) 's",
      '%education {=mastersmaybe}',
      `${HAVE} {=mastersmaybe} (in|from|of|,|$)`,
      '^ (ma|ms|m . a|m . s) (.)? in',
      '(a|an|my) {=mastersmaybe} in',
      '^ (mastere|master|m 2) (en|professionnel|recherche|2)',
      `^ {=mastersmaybe} ${FIELDS}`,
      "(mi|tengo un|tengo el|hice un|hice el|un|titulaire d'un|j'ai un|mon|ein|einen) master (en|universitario|oficial|de|$|in|cca|pro|recherche|i|2|abgeschlossen) ",
      "(graduate degree in|grande ecole|ecole d'ingenieurs|hochschulabschluss)",
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [
      '{=bachelors}',
      "(bachelor|bachelors) ('s|')? (degree|of|in|from|plus) ",
      "(bachelor|bachelors) ('s|,|$)",
      '(degree in|degree from|first class degree|2 : 1|grado (universitario)? en|ingenieria (en|informatica|industrial|civil|electronica|mecanica|quimica)|graduado en|graduada en|graduated (from|in) (college|university|uni))',
      '%education {=bachelorsmaybe}',
      '%education degree',
      `${HAVE} {=bachelorsmaybe} (in|from|of|,|$|and|with)`,
      `${HAVE} degree`,
      '^ (ba|bs|b . a|b . s) (.)? (in|,|$|{number}|hons)',
      'i graduated ~ (from|in) ~ (college|university|uni|the university) ',
      '(a|an|my) {=bachelorsmaybe} in',
      `^ {=bachelorsmaybe} ${FIELDS}`,
    ],
    confidence: 0.9,
  },
  {
    value: 'trade_school',
    said: [
      '(trade|technical|vocational|beauty|culinary|welding|truck driving|barber|cosmetology|lineman|mechanic|nursing|massage) (school|program|institute|academy)',
      '(completed|finished|served|did|my|union|state|registered|electrical|plumbing|carpentry|four year|five year|through|hvac|welding|ibew|ua|local|year) ~ apprenticeship',
      '%education ~ apprenticeship',
      'apprenticeship (at|with|in|through|completed|finished)',
      '(vo tech|votech|journeyman (card|license|certificate)|nvq|btec|city (&|and) guilds|time served)',
      '(ausbildung|lehre|berufsausbildung|gesellenbrief|meisterbrief|meisterprufung|berufsschule|fachausbildung|fachweiterbildung|meisterschule|umschulung|gesellenprufung|ihk|gelernt als|gelernter|gelernte|staatlich (geprufter|geprufte|anerkannte|anerkannter))',
      '(grado superior|grado medio|ciclo formativo|formacion profesional|fp|tecnico superior|modulo superior|ciclo superior|carrera tecnica|bachillerato tecnico|tecnico en)',
      "(un|mon|le|du|titulaire du|titulaire d'un) (cap|bep|bac pro|bac professionnel|titre professionnel|brevet professionnel) ",
      '(cap|bep|bac pro|bac professionnel|titre professionnel|brevet professionnel) (de|en|cuisine|patissier|boulanger|electricien|coiffure|plomberie|soudeur|menuisier)',
      '%education ~ (certificate|certification|license|diploma program) (,|in|of|from|$|{number})',
      '(culinary arts|cosmetology|welding|hvac|dental assisting|medical assisting|phlebotomy|barbering|massage therapy|lpn|cdl|practical nursing) (certificate|diploma|program)',
      '%education (nine|six|twelve|ten|eighteen|{number}) (-)? (month|week|months|weeks) (program|course|certificate|diploma|training)',
    ],
    confidence: 0.88,
  },
  {
    value: 'some_college',
    said: [
      '{=associates}',
      "(associate|associates) ('s|')? (degree (in|of|from)?|in|of (arts|science|applied)|from) ",
      "(associate|associates) 's",
      '%education {=associatesmaybe}',
      '(attended|dropped out of|left|did not finish|never finished) (college|university|uni|some college) ',
      'some (college|university)',
      '(year|years|semesters|semester) (at|of|in) (the|a|my)? ~ (college|university|uni) ',
      '(started|began) (college|university|a degree|a bachelor) (but|and)',
      `${HAVE} {=associatesmaybe} (in|from|degree)`,
      '(studium abgebrochen|studienabbruch|estudios universitarios (sin|incompletos)|carrera (sin terminar|inconclusa|trunca))',
    ],
    confidence: 0.88,
  },
  {
    value: 'some_college',
    despite: ['negated'],
    said: [
      '(did not|never) (finish|finished|complete|completed) (college|university|uni|my degree|the degree|my bachelor)',
      '{_years} of ~ at {_named} , no degree',
      'no degree (but|just) ~ (year|years|credits)',
    ],
    confidence: 0.8,
  },
  {
    value: 'high_school',
    said: [
      '(high school|secondary school|hs) (diploma|graduate|grad|education|degree|equivalency|only) ',
      '(ged|abitur|bachillerato|a levels|gcses|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|matura|leaving certificate|leaving cert|fachhochschulreife|le bac|mon bac|educacion secundaria|preparatoria terminada)',
      '%education (high school|diploma|hs|bac|secondary|preparatoria|hsc|baccalaureat|secundaria|eso)',
      '(graduated|graduate|finished|completed) (from)? high school',
    ],
    confidence: 0.88,
  },
]
