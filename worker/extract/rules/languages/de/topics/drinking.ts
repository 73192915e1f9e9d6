import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: ['(ich)? trinke (ich)? (keinen alkohol|nie alkohol|nie|nicht)'],
  },
  {
    value: 'socially',
    said: ['(ich trinke|trinke) (gelegentlich|manchmal|ab und zu|selten|kaum|wenig)'],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: ['(selten|ab und zu|gelegentlich) (mal)? (ein|einen|mal) (bier|wein|glas)'],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (alkohol|trinken) (:|=|-)? (nein|nie|keinen|kein|gar nicht)',
      '(kein|keinen|null) alkohol ',
      'trinke (nichts|nie|keinen)',
    ],
  },
  {
    value: 'socially',
    said: [
      '^ (alkohol|trinken) (:|=|-)? (gelegentlich|manchmal|selten|ab und zu|in gesellschaft|gesellig)',
      '(trinke|trink) (nur|mal|gern|gerne|auch|hochstens)? (gelegentlich|manchmal|selten|ab und zu|in gesellschaft|mal) ',
    ],
  },
  { value: 'often', said: ['^ (alkohol|trinken) (:|=|-) (ja|regelmassig|oft|taglich)'] },
]
