import type { Phrasing } from '../../../../../../shared/reader.ts'

const DEGREES =
  '({=doctorates}|{=masters}|{=bachelors}|{=associates}|{=mastersmaybe}|{=bachelorsmaybe}|{=associatesmaybe}|degree|degrees|diploma|college|university)'

const OF = "('s|')? (degree)? (of|in|from|at|,|plus|and)?"

const HAVE =
  '(i have|i hold|i got|i earned|i completed|i finished|i received|i did|with|i also have|have|hold|holds|got|earned|finished|completed|received) (a|an|my|un|el|the)?'

const FIELDS = `(finance|economics|computer|cs|statistics|physics|biology|chemistry|engineering|english|history|
    psychology|marketing|accounting|business|mathematics|math|maths|nursing|education|data|mechanical|
    electrical|civil|political|communications|sociology|journalism|design|architecture|immunology|biochemistry|
    counseling|counselling|translation|interpreting|linguistics|philosophy|geography|geology|anthropology|
    archaeology|theology|music|theatre|drama|film|fine|graphic|product|industrial|interior|fashion|textile|
    landscape|urban|environmental|chemical|biomedical|aerospace|materials|information|molecular|
    marine|earth|food|animal|agricultural|agriculture|forestry|horticulture|veterinary|sports|sport|kinesiology|
    exercise|public|international|human|social|criminology|criminal|hospitality|tourism|event|supply|logistics|
    library|museum|media|creative|french|german|spanish|russian|classics|law|neuroscience|ecology|
    zoology|botany|microbiology|genetics|pharmacology|pharmacy|physiotherapy|midwifery|radiography|dietetics|
    nutrition|speech|occupational|early|primary|secondary|special|curriculum|educational|child|youth|
    management|quantity|surveying|construction|real|actuarial|applied|pure|astronomy|astrophysics|geophysics)`

/** The highest level first: of several statements the first in this order counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: null,
    said: [
      `(started|began|start|beginning|dropped out of|halfway through|pursuing|enrolled in|working on|
        working toward|working towards|studying for|studying toward|studying|doing|am finishing|currently
        in|applying for|apply for|hoping for|saving for|want to do|plan to do|interested in|considering|thinking about|thinking of|think about|thought about|planning|never finished|nearly finished|
        almost finished|without|accepted to|applying to|abandoned|left|quit|mid|towards|
        toward|will start|starting|into|need|needs|require|requires|no|not) (a|an|my|the)? ~ ${DEGREES}
        ${OF}`,
      `${DEGREES} ~ (,)? (expected|anticipated|graduating|finishing|in progress|ongoing)`,
      `${DEGREES} ~ , {_named} , (finishing|expected|graduating|due|anticipated|in progress)`,
      `${DEGREES} ~ (in progress|ongoing|expected|candidate|student|unfinished|incomplete|not finished|not completed|dropped|deferred|on hold|pending)`,
      `${DEGREES} (in|of)? ~ @open ~ (,)? (year {_number}|final year|ongoing|in progress|expected|predicted)`,
      '(predicted|expected|expecting|on track for|heading for) (a)? 2 : 1',
      `(student|undergraduate) , ${DEGREES}`,
      `${DEGREES} (student|students|candidate|program|programme|classes|course|thesis|level)`,
      `(master|masters) (schedule|data|plan|scheduler|plumber|electrician|mechanic|carpenter|craftsman|
        sergeant|gardener|stylist|technician|sommelier|baker|class|file|planner|barber|of ceremonies|chef|
        production|copy|bedroom|service)`,
      '(scrum|web|quarter|harbor|harbour|station|head|toast) (master|masters)',
      '(sales|research|marketing|store|retail|shop|warehouse|senior|junior|legal|clinical|an|business) (associate|associates)',
      '(associate|associates) (director|editor|professor|producer|at|creative|attorney|dean|manager|engineer|consultant)',
    ],
  },
  {
    value: 'doctorate',
    said: [
      '{=doctorates}',
      '(doctoral degree|doctor of (philosophy|pharmacy|education|nursing|medicine|physical|veterinary|dental))',
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
      "(master|masters) ('s|')? (degree|of|in|from)",
      "(master|masters) 's",
      '%education {=mastersmaybe}',
      `${HAVE} {=mastersmaybe} (in|from|of|,|$)`,
      '^ (ma|ms|m . a|m . s) (.)? in',
      '(a|an|my) {=mastersmaybe} in',
      '^ (master|m 2) 2',
      `^ {=mastersmaybe} ${FIELDS}`,
      '(my|a) {=mastersmaybe} (is|was) (from|in)',
      'graduate degree in',
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [
      '{=bachelors}',
      "(bachelor|bachelors) ('s|')? (degree|of|in|from|plus)",
      "(bachelor|bachelors) ('s|,|$)",
      '(degree in|degree from|first class degree|2 : 1|graduated (from|in) (college|university|uni))',
      '%education {=bachelorsmaybe}',
      '%education degree',
      `${HAVE} {=bachelorsmaybe} (in|from|of|,|$|and|with)`,
      `${HAVE} degree`,
      '^ (ba|bs|b . a|b . s) (.)? (in|,|$|{number}|hons)',
      '(postgraduate|graduate) (diploma|certificate)',
      `^ (honours|honors|hons) in ${FIELDS}`,
      "(my|a) ({=bachelorsmaybe}|degree) (is|was|am|'s) (from|in)",
      'i graduated ~ (from|in) ~ (college|university|uni|the university)',
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
      'fp',
      'cap cuisine',
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
      '%education ^ diploma (in|of|,) ~ , ~ (college|polytechnic)',
      '(national|higher national|advanced|college|community college) diploma',
      "(associate|associates) ('s|')? (degree (in|of|from)?|in|of (arts|science|applied)|from)",
      "(associate|associates) 's",
      '%education {=associatesmaybe}',
      '(attended|dropped out of|left|did not finish|never finished) (college|university|uni|some college)',
      'some (college|university)',
      '(year|years|semesters|semester) (at|of|in) (the|a|my)? ~ (college|university|uni)',
      '(started|began) (college|university|a degree|a bachelor) (but|and)',
      `${HAVE} {=associatesmaybe} (in|from|degree)`,
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
      '(high school|secondary school|hs) (diploma|graduate|grad|education|degree|equivalency|only)',
      '(ged|a levels|gcses|leaving certificate|leaving cert)',
      '%education (high school|diploma|hs|secondary|hsc)',
      '(graduated|graduate|finished|completed) (from)? high school',
    ],
    confidence: 0.88,
  },
  {
    value: 'bachelors',
    said: [
      '(fresh grad|fresh graduate|recent grad|recent graduate|fresher|graduate|grad) (,|@open|in|with|from)? {=bachelorsmaybe}',
      '{=bachelorsmaybe} (cs|cse|ece|eee|it|mechanical|civil|electronics|computer|electrical) ({_number}|@open)',
    ],
    confidence: 0.88,
  },
  {
    value: 'trade_school',
    said: [
      '(after|finished|completed|since|did|served) (my|an|the) ~ apprenticeship',
      '(time served|apprentice trained)',
    ],
    confidence: 0.85,
  },
]
