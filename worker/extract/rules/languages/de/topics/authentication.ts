import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How callers authenticate. */
export const AUTHENTICATION: readonly Phrasing[] = [
  {
    value: 'api_key',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(api schlussel|api key|api keys|zugangsschlussel|schlussel (im header|notig|erforderlich)|mit schlussel)',
    ],
    confidence: 0.92,
  },
  {
    value: 'mtls',
    despite: ['wished', 'other', 'asked'],
    said: ['(client zertifikat|clientzertifikat|client zertifikate|zertifikat des aufrufers)'],
    confidence: 0.93,
  },
  {
    value: 'none',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(ohne (anmeldung|login|registrierung|schlussel)|keine (anmeldung|registrierung) (notig|erforderlich)?)',
    ],
    confidence: 0.9,
  },
]
