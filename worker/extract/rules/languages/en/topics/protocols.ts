import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The protocols of an agent. */
export const PROTOCOLS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ['{=protocols}', '{protocol}'],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(article|post|talk|paper|book|podcast|video|guide|difference|opinions|thoughts) (about|on|between) {_=protocols} ((versus|vs|and|or) {_=protocols})?',
      `(no|not|never|without|except|dropped|drop|drops|instead of|retired|deprecated|removed|planned|rather
        than|used to speak|used to support|moved off|replaced|sunset|sunsetting|switched off|switch off|
        spoke|do not speak|does not speak|do not support|no more|ditched|left|migrated from|moved from|
        switched from|from|replaces|replace|replacing) (the|our|any|support for)? {_=protocols} ((,|or|and|nor|/) {_=protocols})?`,
      '(roadmap|coming soon|planned|up next|next up|future|todo|to do|later) (:|-|–) ~ {_+protocols}',
      '(roadmap|coming soon|planned|up next|next up|future|todo|to do|later) (:|-|–) {_+protocols}',
      `{_=protocols} (is (no|off|out|gone|dead|not|switched off|retired|deprecated|planned|coming)|
        endpoint is (off|switched off|gone|retired)|not|later|soon|coming|planned|support (is)? (planned|
        coming)|is on the roadmap|on the roadmap|next quarter|deprecated|unsupported|was)`,
      '(oauth|oauth 2|oauth 2 1|oauth 2.0|oauth 2.1) (token|tokens|client|credentials|scope|login)?',
      '(soap|sse|soap bar|bar of) (opera|bar|dish|company)',
      '{_=protocols} is (what|a|an|the|like|just|better|worse|overrated|dead)',
      '{_=protocols} is (what|like|better than|worse than|just) {_=protocols}',
      '(than|versus|vs|old|legacy|former|previous) {_=protocols}',
      '(at|the|to) rest',
      'http / 2',
    ],
  },
]
