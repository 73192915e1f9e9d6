import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: ["(je ne veux pas|n'en veux pas) (d'enfant|d'enfants|$|,)", "je n'en veux pas"],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: ["(j'en veux|j'en voudrais|je veux des enfants|je voudrais des enfants|je veux un enfant)"],
  },
]
