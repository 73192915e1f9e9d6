import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The fields of dating in French, Spanish and German, where the words leave no doubt. */
export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      "(j'ai|tengo) {adult} (ans|anos)",
      '(i|ich|^) (bin|bin grad|werde bald) {adult} (jahre|jahre alt|jahre jung)? ($|und|aus|,)',
      '^ {adult} (ans|anos|jahre|jahre alt) ($|,)',
    ],
  },
]

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '(soy|je suis|ich bin) (una|une|eine) ~ (mujer|chica|femme|fille|frau|mutter|maman|madre|mama|witwe|veuve|viuda) ',
      '^ (femme|mujer|frau|weiblich|chica) (de {_number}|,|$)',
      '(soy|je suis|ich bin) (infirmiere|celibataire et maman|soltera|divorciada|viuda|divorcee|enfermera|krankenschwester|lehrerin|arztin|studentin|ingenieurin|verkauferin|erzieherin|profesora|maestra|abogada|vendeuse|avocate|etudiante)',
    ],
  },
  {
    value: 'man',
    said: [
      '(soy|je suis|ich bin) (un|ein) ~ (hombre|chico|homme|mann|papa|vater|padre|typ|kerl|garcon) ',
      '^ (homme|hombre|mann|mannlich|chico) (de {_number}|,|$)',
    ],
  },
]

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(vivo|resido|viviendo) (actualmente|ahora)? (en|cerca de) (el centro de)? {named}',
      '(wohne|lebe) (ich|derzeit|jetzt|aktuell|seit {_years})? (in der nahe von|in|bei|nahe) {named}',
      "(j'habite|habite|je vis|vis) (actuellement|maintenant|a|en|au|pres de|vers|sur)? (a|en|au|pres de|vers|sur)? {named}",
    ],
  },
]

export const STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: [
      '^ (celibataire|soltero|soltera|ledig) ',
      '(soy|estoy|je suis|ich bin|bin) (toujours|todavia|aun|noch|wieder|derzeit)? (celibataire|soltero|soltera|ledig|single|solo)',
    ],
  },
  {
    value: 'divorced',
    said: [
      '^ (geschieden|divorciado|divorciada|divorce|divorcee) ($|,|und|y|et|avec|con|mit)',
      '(soy|estoy|je suis|ich bin|bin) (divorciado|divorciada|divorce|divorcee|geschieden)',
    ],
  },
  {
    value: 'widowed',
    said: [
      '^ (verwitwet|viudo|viuda|veuf|veuve) ($|,|und|y|et|avec|con|mit|depuis|seit|desde)',
      '(soy|je suis|ich bin|bin) (viudo|viuda|veuf|veuve|verwitwet|witwe|witwer)',
    ],
  },
  { value: 'separated', said: ['(estoy|je suis|ich bin|bin) (separado|separada|separe|separee|getrennt)'] },
]

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    said: [
      '(sans|sin) (enfant|enfants|hijos)',
      "(pas|je n'ai pas) d'enfant",
      "(pas|je n'ai pas) d'enfants",
      'no tengo (hijos|ninos)',
      '(keine|habe keine|ich habe keine|noch keine) kinder ',
      '^ kinderlos',
    ],
  },
  {
    value: true,
    said: [
      "(j'ai|tengo|ich habe|habe) (un|une|una|ein|eine|einen|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|{_number}) ~ (enfant|enfants|hijo|hija|hijos|hijas|kind|kinder|sohn|tochter|fils|fille|filles|jungs|madchen)",
      '^ (ein|zwei|drei|vier|deux|trois|dos|tres|{_number}) (enfants|hijos|kinder|hijas|sohne|tochter|kind|enfant) ',
      '(mama|papa|maman|madre|padre|mutter|vater) (de|von|einer|eines|zweier) ',
    ],
  },
]

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: [
      'no quiero (tener hijos|hijos|tenerlos|ser padre|ser madre)',
      "(je ne veux pas|n'en veux pas) (d'enfant|d'enfants|$|,)",
      "je n'en veux pas",
      '(ich)? (will|mochte|mag) (ich)? keine (kinder|eigenen kinder|weiteren kinder)',
      '(kein|ohne) kinderwunsch',
    ],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: [
      "(j'en veux|j'en voudrais|je veux des enfants|je voudrais des enfants|je veux un enfant)",
      '(quiero|me gustaria) (tener|ser) (hijos|un hijo|padre|madre|ninos)',
      '(ich)? (will|mochte|wunsche mir|hatte gerne) (noch|irgendwann|spater|gerne)? (kinder|eine familie|ein kind)',
      '^ kinderwunsch (vorhanden|ja|$)',
      '(mit|habe) kinderwunsch',
    ],
  },
]

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      'je ne fume (pas|jamais|plus)',
      '^ non fumeur',
      '^ non fumeuse',
      'no fumo ($|,|ni|y)',
      '^ no (fumador|fumadora)',
      '^ (nichtraucher|nichtraucherin)',
      '(ich)? rauche (ich)? nicht ',
      '(ich bin|bin|soy|je suis) (nichtraucher|nichtraucherin|no fumador|no fumadora|non fumeur|non fumeuse)',
    ],
  },
  {
    value: 'sometimes',
    said: [
      '(fumo|je fume|ich rauche|rauche) (de vez en cuando|a veces|solo en fiestas|ocasionalmente|parfois|de temps en temps|occasionnellement|gelegentlich|manchmal|ab und zu|selten|nur auf partys)',
      '^ (gelegenheitsraucher|gelegenheitsraucherin)',
    ],
  },
  {
    value: 'often',
    said: [
      '(ich bin|bin|^) (raucher|raucherin) ($|,)',
      '(soy|^) (fumador|fumadora) ($|,)',
      '(je suis|^) (fumeur|fumeuse) ($|,)',
    ],
  },
]

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      "je ne bois (pas|jamais|plus) ($|,|d'alcool)",
      'no bebo ($|,|alcohol|ni)',
      '(ich)? trinke (ich)? (keinen alkohol|nie alkohol|nie|nicht)',
    ],
  },
  {
    value: 'socially',
    said: [
      '(bebo|je bois|ich trinke|trinke) (de vez en cuando|a veces|solo en fiestas|ocasionalmente|poco|parfois|de temps en temps|occasionnellement|peu|gelegentlich|manchmal|ab und zu|selten) ',
    ],
  },
]

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(mido|je mesure|ich bin) {height}',
      '(mido|je mesure) {bareheight}',
      '^ {height} (gross|de alto|$)',
    ],
  },
]

export const GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relation|histoire) (serieuse|stable|durable)',
      '(relacion|algo) (seria|serio|estable|duradera)',
      '(feste|ernsthafte|ernste|langfristige|dauerhafte) (beziehung|partnerschaft)',
      '(construire quelque chose|etwas festes|etwas ernstes|una pareja estable)',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '(sin compromiso|sin compromisos|nada serio|sans prise de tete|rien de serieux|sans engagement|nichts ernstes|nichts festes|etwas lockeres|was lockeres)',
    ],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: [
      '(busco|cherche|suche|suche nur) (solo|juste|nur)? (amistad|amigos|amigas|amitie|des amis|freundschaft|freunde)',
    ],
  },
]

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      "(je parle|hablo|spreche|ich spreche) (couramment|bien|fliessend|auch|tambien)? (l '|le|un peu)? {+languages}",
    ],
  },
]

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '(soy|je suis|ich bin|bin|^) (vegetariano|vegetariana|vegetarien|vegetarienne|vegetarier|vegetarierin) ',
      '(esse|ernahre mich|lebe) (ich)? (mich)? vegetarisch',
    ],
  },
  {
    value: 'vegan',
    said: [
      '(soy|je suis|ich bin|bin|^) (vegano|vegana|vegane|vegan|veganer|veganerin) ',
      '(esse|ernahre mich|lebe) (ich)? (mich)? vegan',
    ],
  },
]

export const PETS: readonly Phrasing[] = [
  {
    value: 'cat',
    said: [
      "(tengo|j'ai|ich habe|habe) (un|una|dos|deux|une|eine|zwei|tres|trois|drei) (gato|gata|gatos|chat|chats|chatte|katze|katzen|kater)",
    ],
  },
  {
    value: 'dog',
    said: [
      "(tengo|j'ai|ich habe|habe) (un|una|dos|deux|einen|zwei|tres|trois|drei) (perro|perra|perros|chien|chiens|chienne|hund|hunde)",
    ],
  },
]

/** Trades by their English names. */
export const OCCUPATION: readonly Phrasing[] = [
  ['nurse', 'infirmier|infirmiere|enfermero|enfermera|krankenpfleger|krankenschwester|pflegefachkraft'],
  [
    'teacher',
    'professeur|professeure|prof|profesor|profesora|maestro|maestra|lehrer|lehrerin|enseignant|enseignante|institutrice',
  ],
  ['electrician', 'electricien|electricienne|electricista|elektriker|elektrikerin'],
  ['engineer', 'ingenieur|ingenieure|ingeniero|ingeniera|ingenieurin'],
  ['doctor', 'medecin|medico|medica|arzt|arztin|docteur'],
  ['lawyer', 'avocat|avocate|abogado|abogada|anwalt|anwaltin|rechtsanwalt|rechtsanwaltin'],
  ['cook', 'cuisinier|cuisiniere|cocinero|cocinera|koch|kochin'],
  ['accountant', 'comptable|contable|buchhalter|buchhalterin|contador|contadora'],
  ['carpenter', 'menuisier|charpentier|carpintero|carpintera|tischler|tischlerin|schreiner|zimmermann'],
  ['baker', 'boulanger|boulangere|panadero|panadera|backer|backerin'],
  ['hairdresser', 'coiffeur|coiffeuse|peluquero|peluquera|friseur|friseurin|friseuse'],
  ['mechanic', 'mecanicien|mecanico|mecanica|mechaniker|mechanikerin|garagiste'],
  ['architect', 'architecte|arquitecto|arquitecta|architekt|architektin'],
  ['journalist', 'journaliste|periodista|journalist|journalistin'],
  [
    'software developer',
    'developpeur|developpeuse|desarrollador|desarrolladora|softwareentwickler|softwareentwicklerin|programador|programadora|informaticien',
  ],
  ['police officer', 'policier|policiere|policia|polizist|polizistin'],
  ['firefighter', 'pompier|bombero|bombera|feuerwehrmann'],
  ['pharmacist', 'pharmacien|pharmacienne|farmaceutico|farmaceutica|apotheker|apothekerin'],
  ['dentist', 'zahnarzt|zahnarztin|dentiste|dentista'],
  ['waiter', 'serveur|camarero|kellner'],
  ['waitress', 'serveuse|camarera|kellnerin'],
  ['librarian', 'bibliothecaire|bibliotecario|bibliotecaria|bibliothekar|bibliothekarin'],
  ['psychologist', 'psychologue|psicologo|psicologa|psychologe|psychologin'],
  [
    'social worker',
    'assistant social|assistante sociale|trabajador social|trabajadora social|sozialarbeiter|sozialarbeiterin|sozialpadagoge|sozialpadagogin',
  ],
  ['gardener', 'jardinier|jardiniere|jardinero|jardinera|gartner|gartnerin'],
  ['plumber', 'plombier|fontanero|fontanera|klempner|installateur'],
  ['painter', 'peintre|pintor|pintora|maler|malerin'],
  ['photographer', 'photographe|fotografo|fotografa|fotograf|fotografin'],
  ['musician', 'musicien|musicienne|musico|musica profesional|musiker|musikerin'],
  ['physiotherapist', 'kine|kinesitherapeute|fisioterapeuta|fisio|physiotherapeut|physiotherapeutin'],
  ['veterinarian', 'veterinaire|veterinario|veterinaria|tierarzt|tierarztin'],
  ['truck driver', 'routier|camionero|camionera|lkw fahrer|lkw fahrerin'],
  ['farmer', 'agriculteur|agricultrice|agricultor|agricultora|landwirt|landwirtin|bauer|bauerin'],
  [
    'graphic designer',
    'graphiste|disenador grafico|disenadora grafica|grafikdesigner|grafikdesignerin|grafiker|grafikerin',
  ],
  ['educator', 'educateur|educatrice|educador|educadora|erzieher|erzieherin'],
].map(([value = '', words]) => ({
  value,
  said: [
    `(soy|je suis|ich bin|trabajo como|trabajo de|ich arbeite als|arbeite als|je travaille comme) (un|une|una|ein|eine)? (${words}) ($|,|en|a|in|bei|und|y|et|au|chez|de)`,
    `^ (${words}) ($|,|en|a|in|bei|und|y|et|au|chez)`,
  ],
  confidence: 0.9,
}))
