import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What an agent is asked to do, or offers. */
export const CAPABILITIES: readonly Phrasing[] = [
  {
    value: 'translation',
    despite: ['wished', 'other'],
    said: ['(traduce|traducir|traduccion|traducciones|traduzca|interpretacion simultanea)'],
    confidence: 0.85,
  },
  {
    value: 'summarization',
    despite: ['wished', 'other'],
    said: ['(resumir|resumenes|resuma)'],
    confidence: 0.85,
  },
  {
    value: 'transcription',
    despite: ['wished', 'other'],
    said: ['(transcribe|transcribir|transcripcion|transcripciones|transcriba)'],
    confidence: 0.85,
  },
  {
    value: 'data extraction',
    despite: ['wished', 'other'],
    said: ['(extrae|extraer|extraccion|extraiga) (los|las|datos|de|el|la)'],
    confidence: 0.85,
  },
  {
    value: 'ocr',
    despite: ['wished', 'other'],
    said: ['(reconocimiento de (texto|caracteres))'],
    confidence: 0.85,
  },
  {
    value: 'classification',
    despite: ['wished', 'other'],
    said: ['(clasifica|clasificar|clasificacion|clasifique)'],
    confidence: 0.85,
  },
  {
    value: 'booking',
    despite: ['wished', 'other'],
    said: [
      '(reserva|reservar|reservas|reserve) (hoteles|vuelos|mesas|mesa|citas|taxis|restaurantes|entradas)',
    ],
    confidence: 0.85,
  },
  {
    value: 'scheduling',
    despite: ['wished', 'other'],
    said: ['(agenda|agendar|programa|programar) (citas|reuniones|turnos)'],
    confidence: 0.85,
  },
  {
    value: 'customer support',
    despite: ['wished', 'other'],
    said: ['(atencion al cliente|responde a (los)? clientes|responder a (los)? clientes)'],
    confidence: 0.85,
  },
  {
    value: 'forecasting',
    despite: ['wished', 'other'],
    said: ['(predice|predecir|prediccion|predicciones|pronostico|pronosticos)'],
    confidence: 0.85,
  },
  {
    value: 'monitoring',
    despite: ['wished', 'other'],
    said: ['(vigila|vigilar|monitorea|monitorear|monitoriza|monitorizar)'],
    confidence: 0.85,
  },
  {
    value: 'moderation',
    despite: ['wished', 'other'],
    said: ['(modera|moderar|moderacion)'],
    confidence: 0.85,
  },
  {
    value: 'fraud detection',
    despite: ['wished', 'other'],
    said: ['(deteccion de (fraude|fraudes)|detectar (fraude|fraudes))'],
    confidence: 0.85,
  },
  {
    value: 'pricing',
    despite: ['wished', 'other'],
    said: ['(compara precios|comparar precios|comparador de precios)'],
    confidence: 0.85,
  },
]
