import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What an agent is asked to do, or offers. */
export const CAPABILITIES: readonly Phrasing[] = [
  {
    value: 'translation',
    despite: ['wished', 'other'],
    said: ['(traduit|traduire|traduction|traductions|traduise|interpretariat)'],
    confidence: 0.85,
  },
  {
    value: 'summarization',
    despite: ['wished', 'other'],
    said: ['(resumer|synthetise|synthetiser)'],
    confidence: 0.85,
  },
  {
    value: 'transcription',
    despite: ['wished', 'other'],
    said: ['(transcrit|transcrire|transcription|transcriptions|transcrive|reconnaissance vocale)'],
    confidence: 0.85,
  },
  {
    value: 'data extraction',
    despite: ['wished', 'other'],
    said: ['(extrait|extraire|extraction|extraie) (les|des|de|du|d)'],
    confidence: 0.85,
  },
  {
    value: 'ocr',
    despite: ['wished', 'other'],
    said: ['(reconnaissance de (texte|caracteres)|ocerisation)'],
    confidence: 0.85,
  },
  {
    value: 'classification',
    despite: ['wished', 'other'],
    said: [
      '(classe|classer|trie|trier) (les|des|nos|vos|mes) ~ (messages|mails|courriels|demandes|tickets|photos|documents)',
    ],
    confidence: 0.85,
  },
  {
    value: 'booking',
    despite: ['wished', 'other'],
    said: ['(reserve|reserver|reservation|reservations)'],
    confidence: 0.85,
  },
  {
    value: 'scheduling',
    despite: ['wished', 'other'],
    said: ['(prise de rendez vous|planifier les (rendez vous|reunions)|prendre (des|les) rendez vous)'],
    confidence: 0.85,
  },
  {
    value: 'customer support',
    despite: ['wished', 'other'],
    said: ['(service client|repond aux clients|repondre aux (clients|questions des clients))'],
    confidence: 0.85,
  },
  {
    value: 'forecasting',
    despite: ['wished', 'other'],
    said: ['(prevoit|prevoir|prevision|previsions|predit|predire)'],
    confidence: 0.85,
  },
  {
    value: 'monitoring',
    despite: ['wished', 'other'],
    said: ['(surveille|surveiller|surveillance)'],
    confidence: 0.85,
  },
  {
    value: 'moderation',
    despite: ['wished', 'other'],
    said: ['(modere|moderer|moderation)'],
    confidence: 0.85,
  },
  {
    value: 'proofreading',
    despite: ['wished', 'other'],
    said: ['(relecture|corrige|corriger) (les|des|nos|de)? ~ (fautes|textes|orthographe)?'],
    confidence: 0.85,
  },
  {
    value: 'fraud detection',
    despite: ['wished', 'other'],
    said: ['(detection de (la)? (fraude|fraudes)|detecter (les|la) (fraudes|fraude))'],
    confidence: 0.85,
  },
  {
    value: 'pricing',
    despite: ['wished', 'other'],
    said: ['(comparer (les|des) prix|compare (les|des) prix|comparateur de prix)'],
    confidence: 0.85,
  },
]
