import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How callers authenticate. */
export const AUTHENTICATION: readonly Phrasing[] = [
  {
    value: 'api_key',
    despite: ['wished', 'other', 'asked'],
    said: ['(clave api|clave de api|claves api|clave de acceso|token de acceso|llave api)'],
    confidence: 0.92,
  },
  {
    value: 'mtls',
    despite: ['wished', 'other', 'asked'],
    said: ['(certificado de cliente|certificados de cliente|tls mutuo)'],
    confidence: 0.93,
  },
  {
    value: 'none',
    despite: ['wished', 'other', 'negated'],
    said: ['(sin (autenticacion|registro|clave|cuenta|contrasena))'],
    confidence: 0.9,
  },
]
