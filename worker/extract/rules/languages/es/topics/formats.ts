import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Input and output formats of an agent. */
export const FORMATS: readonly Phrasing[] = [
  {
    value: 'images',
    despite: ['wished', 'other', 'asked'],
    said: ['(fotos|foto|imagenes) (de|del|y|o|,)'],
    confidence: 0.87,
  },
  {
    value: 'text',
    despite: ['wished', 'other', 'asked'],
    said: ['(sale texto|devuelve texto|texto de salida|en texto)'],
    confidence: 0.87,
  },
  {
    value: 'audio',
    despite: ['wished', 'other', 'asked'],
    said: ['(audios|notas de voz|archivos de audio)'],
    confidence: 0.87,
  },
]
