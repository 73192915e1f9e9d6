import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Input and output formats of an agent. */
export const FORMATS: readonly Phrasing[] = [
  {
    value: 'images',
    despite: ['wished', 'other', 'asked'],
    said: ['(photo|photos) (en entree|des|de|ou|,|d un|d une)'],
    confidence: 0.87,
  },
  {
    value: 'text',
    despite: ['wished', 'other', 'asked'],
    said: ['(texte en (sortie|retour)|→ texte|en texte)'],
    confidence: 0.87,
  },
  {
    value: 'audio',
    despite: ['wished', 'other', 'asked'],
    said: ['(enregistrements audio|fichiers audio|messages vocaux)'],
    confidence: 0.87,
  },
]
