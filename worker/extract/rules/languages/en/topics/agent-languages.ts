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
      'latin (america|american|americans|script|alphabet|letters|characters|names)',
      '(german|french|dutch|polish) (shepherd|press|oven|toast)',
    ],
  },
]
