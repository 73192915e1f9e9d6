import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['^ begagnad ($|,)', '(tweedehands|usato|usata|begagnad|brukt|brugt)'],
    confidence: 0.9,
  },
]
