import type { Phrasing } from '../../../../../../shared/reader.ts'

export const VALUES: readonly Phrasing[] = [
  {
    value: 'values',
    despite: ['wished', 'negated'],
    said: [
      '@SEEK',
      '(matters|important) (most)? (to|for) me',
      'i (value|believe in|care about|stand for|appreciate|respect|believe)',
      `@AM (a|an)? ~ (honest|loyal|kind|spontaneous|ambitious|spiritual|religious|introvert|extrovert|
        introverted|extroverted|feminist|activist|environmentalist|optimist|romantic|homebody|family
        oriented|easygoing|easy going|laid back|caring|independent)`,
      '(honesty|loyalty|kindness|family|faith|trust|humor|humour|respect) (is|are|means|comes|matters)',
      'my (values|priorities|philosophy|faith|family) (is|are|come|comes|means)',
      'i try to',
      'i live (for|by|simply)',
      'i (hope|dream|want|would love|would like) to',
      'i need (someone|a|my)',
      'i (volunteer|attend church|pray|recycle|meditate)',
    ],
  },
]
