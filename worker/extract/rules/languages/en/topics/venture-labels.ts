import type { Phrasing } from '../../../../../../shared/reader.ts'
import { NOT_SECTORS } from '../not-sectors.ts'

/** Industries under a label or after a question that asks for them. */
export const VENTURE_LABELS: readonly Phrasing[] = [
  { value: '$1', despite: ['wished'], said: ['%industries {=anymarkets}'], confidence: 0.9 },
  ...NOT_SECTORS,
]
