import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(sin almacenamiento|sin almacenar|sin guardar)',
      `(no|nunca) (guardamos|guarda|almacena|almacenamos|conserva|conservamos|se guarda|se guardan|se almacena|se almacenan|se conserva|se conservan|registra)`,
      '(nada|ningun dato|ninguna) se (guarda|almacena|conserva)',
      '(no) (debe|deben|puede|pueden) (guardarse|almacenarse|conservarse|guardar|almacenar|conservar|quedar)',
      'se (borra|borran|elimina|eliminan) (al|despues|tras|de inmediato|enseguida|inmediatamente)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: ['se (guarda|guardan|almacena|almacenan|conserva|conservan) (durante|por|un|una|{_number})'],
    confidence: 0.88,
  },
]
