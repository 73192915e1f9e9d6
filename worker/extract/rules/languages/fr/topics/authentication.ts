import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How callers authenticate. */
export const AUTHENTICATION: readonly Phrasing[] = [
  {
    value: 'api_key',
    despite: ['wished', 'other', 'asked'],
    said: ['(cle api|cles api|cle d api|clef api|jeton api|jeton d acces)'],
    confidence: 0.92,
  },
  {
    value: 'mtls',
    despite: ['wished', 'other', 'asked'],
    said: ['(certificat client|certificats clients|tls mutuel)'],
    confidence: 0.93,
  },
  {
    value: 'none',
    despite: ['wished', 'other', 'negated'],
    said: ['(sans (authentification|inscription|compte|cle)|aucune (authentification|inscription))'],
    confidence: 0.9,
  },
]
