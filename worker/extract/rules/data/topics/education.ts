import type { Phrasing } from '../../../../../shared/reader.ts'

const HAVE =
  "(i have|i hold|i got|i earned|i completed|i finished|i received|i did|with|tengo|habe|j'ai|i also have|have|hold|holds|got|earned)"

/** The highest level first: of several statements the foremost one counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: null,
    said: [
      '(started|began|start|beginning|dropped out of|halfway through|pursuing|enrolled in|working on|working toward|working towards|studying for|studying toward|doing|finishing|currently in|considering|thinking about|without|accepted to|applying to|abandoned|left|quit|mid|towards|toward|cursando|estudiando|will start) (a|an|my|the|un|una)? ~ (phd|doctorate|master|masters|mba|msc|msn|ma|ms|bachelor|bachelors|bsc|bsn|ba|bs|degree|associate|masters degree|diploma)',
      '(phd|doctorate|master|masters|mba|msc|msn|bachelor|bachelors|bsc|bsn|degree|grado|licenciatura|ingenieria) ~ (in progress|ongoing|expected|candidate|student|unfinished|incomplete|not finished|not completed|en curso|sin terminar|abgebrochen|dropped|deferred|on hold|inacabada|inacabado|incompleta|incompleto|pending)',
      '(phd|mba|ma|ms|ba|md) (student|students|candidate|program|programme)',
      '(master|masters) (schedule|data|plan|scheduler|plumber|electrician|mechanic|carpenter|craftsman|sergeant|gardener|stylist|technician|sommelier|baker|class|file|planner|barber|degree is not|of ceremonies|chef)',
      'scrum master',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '(phd|ph d|doctorate|pharmd|doctoral degree|dphil|edd|dnp|dpt|psyd|drph|doctor of|doctorado|promotion zum|promoviert|doctorat|dds|dmd|dvm|au d|juris doctor) ',
      '%education ^ (md|jd|dr|m d|j d)',
      `${HAVE} (a|an|my|un|el)? (md|jd|m d|j d|law degree|doctorado|doctorat)`,
      'graduated from (med|medical|law) school',
    ],
    confidence: 0.9,
  },
  {
    value: 'masters',
    said: [
      "(master|masters) ('s|')? (degree)? (of|in|from|at) ",
      "(master|masters) ('s|')? degree",
      "(master|masters) 's ($|,|and|plus|then)",
      "(mba|msc|m sc|m ed|meng|m eng|mfa|msw|mph|mse|msn|mpa|mha|llm|m tech|mtech|mca|m com|mcom|mlis|mslis|mres|mphil|m b a|magister|staatsexamen|diplomingenieur|diplom ingenieur|dipl ing|diplome d'ingenieur|m arch|march|mps|mat|emba) (,|in|$|from|at|and|,|–|-|of|with|{number}|by|{named})",
      '%education (ma|ms|m a|m s|med|master|masters|magistr|maitrise|dea|dess|diplom|mba|msc|m sc) ',
      '(un|mi|tengo un|tengo el|hice un|el) master (en|universitario|oficial|de)',
      "(un|mon|titulaire d'un|j'ai un) master (en|de|$|cca|pro|recherche|i|2|{number}) ",
      "j'ai un master",
      'ein master',
      "(masterabschluss|masterstudium|master of|masterarbeit|master degree|master en|master in|bac + 5|maestria|mestrado|grande ecole|ecole d'ingenieurs)",
      'graduate degree in',
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [
      "(bachelor|bachelors) ('s|')? (degree)? (of|in|from|at|$|,|plus|and) ",
      "(bachelor|bachelors) ('s|')? degree",
      '(bsc|b sc|bsn|beng|b eng|b tech|btech|bcom|b com|b e|b ed|bed|bba|bfa|bca|b arch|barch|bsba|bas|b a|b s|bs n|llb|bachelorabschluss|licenciatura|licenciado|licenciada|grado en|ingeniera|ingenieria en|ingeniero|diplomatura|diplomado|fachhochschule|licence|bac + 3|baccalaureus|bachiller universitario|bakalavr|undergraduate degree|university degree|college degree|college graduate|university graduate|college grad|degree in|degree from|honours degree|honors degree) ',
      '%education (ba|bs|b a|b s|b e|ab|a b|bachelor|bachelors|bsc|grado|licence|ingeniero|ingeniera|licenciatura|degree) ',
      `${HAVE} (a|an|my)? ~ (ba|bs|degree) (in|from|,|$|and|with)`,
      '^ (ba|bs) (in|,|$|{number}|hons)',
      '(graduated|graduate) (from|in)? ~ (college|university|uni|the university|state) ',
      '(my|a) (ba|bs) in',
    ],
    confidence: 0.9,
  },
  {
    value: 'trade_school',
    said: [
      '(trade|technical|vocational|beauty|culinary|welding|truck driving|barber|cosmetology|lineman|linemans|mechanic) (school|program|training|institute|college|academy)',
      '(completed|finished|served|did|my|union|state|registered|electrical|plumbing|carpentry|four year|five year|through|an|the|year|hvac|welding|ibew|ua|local) ~ apprenticeship',
      'apprenticeship (,|at|with|in|through|$|completed|finished|{number})',
      '(vo tech|votech|vo - tech|journeyman (card|license|certificate)|nvq|btec|city & guilds|city and guilds|hnd level|time served)',
      '(ausbildung|lehre|berufsausbildung|gesellenbrief|meisterbrief|meisterprufung|berufsschule|fachausbildung|fachweiterbildung|meisterschule|ausgelernte|umschulung|techniker schule|staatlich geprufter|staatlich geprufte|ihk|ausbildung zum|ausbildung zur)',
      '(grado superior|grado medio|ciclo formativo|formacion profesional|fp|fp ii|tecnico superior|modulo superior|ciclo superior)',
      '(cap|bep|bac pro|cfa|apprentissage|bac professionnel|titre professionnel|brevet professionnel) (de|en|,|$|cuisine|patissier|boulanger|electricien|coiffure|plomberie)',
      '%education ~ (certificate|certification|license|diploma program) (,|in|of|from|$|{number})',
      '(culinary arts|cosmetology|welding|hvac|dental assisting|medical assisting|phlebotomy|barbering|massage therapy) (certificate|diploma|program|license)',
      '%education (nine|six|twelve|ten|eighteen|{number}) - (month|week) program',
      '%education {number} (month|week|months|weeks) (program|course|certificate)',
      '%education nine month program',
    ],
    confidence: 0.88,
  },
  {
    value: 'some_college',
    said: [
      "(associate|associates) ('s|')? (degree|of|in|from) ",
      "(associate|associates) 's ($|,)",
      '%education (aas|a a s|aa|a a|a s|associate|associates|hnc|hnd|foundation degree|dut|bts|some college) ',
      '(aas|a a s|hnc|hnd|bts|dut|associate degree|foundation degree|bac + 2|tsu) (,|in|$|from|en|{number}|de|at)',
      '(attended|dropped out of|left|did not finish|never finished) (college|university|uni|some college) ',
      'some (college|university)',
      '(year|years|semesters|semester) (at|of|in) (the|a|my)? ~ (college|university|uni) ',
      '(started|began) (college|university) (but|and)',
      `${HAVE} (a|an|my)? (associate|associates|aas|hnd|hnc|bts|dut)`,
      '(studium abgebrochen|studienabbruch|estudios universitarios (sin|incompletos))',
    ],
    confidence: 0.88,
  },
  {
    value: 'high_school',
    said: [
      '(high school|secondary school|hs) (diploma|graduate|grad|education|degree|equivalency|only) ',
      '(ged|abitur|bachillerato|baccalaureat|a levels|gcses|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|matura|matura exam|leaving certificate|leaving cert|fachhochschulreife|secundaria|eso|le bac|my bac) ',
      '%education (high school|diploma|hs|bac|school|secondary|preparatoria|12 th|hsc) ',
      '(graduated|graduate|finished|completed) (from)? high school',
    ],
    confidence: 0.88,
  },
]
