import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The human languages that an agent handles. */
export const AGENT_LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: [
      '{=agenttongues}',
      '(languages|language|lang|langs|speaks|tongues|locales|locale|human languages) (:|=|:)? {tonguecodes}',
      '{tonguecaps}',
      '{tonguestrokes}',
      '{tonguebracket}',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(no|not|never|without|except|maybe|planned|but not|nor|other than|does it do|do you do|also do) (yet)? {_=agenttongues} ((,|or|and|nor|/) {_=agenttongues})?',
      `{_=agenttongues} (company|startup|law|market|court|tax|customers|cuisine|food|restaurant|government|
        bank|banks|hospital|railways|is planned|soon|coming|later|team|users|readme|tender|muffin|breakfast|
        docs|documentation|to java|money|kronor|kroner|krone|krona|crowns|francs|pounds|lira|rupees|
        zloty|dollars|cents|prices)`,
      '(a|the|some) {_=agenttongues} (company|firm|bank|court|agency|startup)',
      '(i am|we are|i m|we re|he is|she is|they are) (a|an|the|all|both)? {_=agenttongues}',
      '(learning|learn|learns|studying|practising|practicing|picking up|teaching myself|teaching it) {_=agenttongues}',
      `{_=agenttongues} (born|owned|based|made|built|speakers only|bakery|baker|farmer|farm|farms|lawyer|lawyers|doctor|dentist|plumber|designer|engineer|developer|developers|
        student|guy|girl|couple|citizen|clinic|clinics|hospitals|pharmacy|library|museum|museums|university|cloud|data centre|data center|data centres|servers|hosting|provider|
        army|police|post|parliament|ministry|embassy|wine|wines|cheese|beer|sausage|umlauts|accents|accent|holiday|holidays|election|elections|league|grammar school|
        engineering|winter|summer|weather|coast|border|alps|islands|railway|trains|roads|addresses only|manufacturer|subsidiary|branch|office|headquarters|investors|founder|founders|
        authorities|authority|insurer|insurers|utility|port|ports|suppliers|supplier|partner|partners|agency|agencies|newspaper publisher|publisher|regulator)`,
      'latin (america|american|americans|script|alphabet|letters|characters|names)',
      '(german|french|dutch|polish) (shepherd|press|oven|toast)',
    ],
  },
]
