import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: ['(ich)? trinke (ich)? (keinen alkohol|nie alkohol|nie|nicht)'],
  },
  {
    value: 'socially',
    said: ['(ich trinke|trinke) (gelegentlich|manchmal|ab und zu|selten)'],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: ['(selten|ab und zu|gelegentlich) (mal)? (ein|einen|mal) (bier|wein|glas)'],
    confidence: 0.9,
  },
]
