import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(pas de conservation|aucune conservation|sans conservation|rien (n est|ne sera|n est jamais) (conserve|stocke|garde|enregistre))',
      '(ne|n) (conserve|conservons|stocke|stockons|garde|gardons|enregistre|enregistrons) (rien|pas|aucune|aucun|jamais)',
      '(aucune|aucun|aucunes) ~ (ne)? (doit|doivent|sera|est|n est) ~ (etre)? (conserve|conservee|conservees|stocke|stockee|garde|gardee|enregistree)',
      '(ne) (doit|doivent|seront|sera|sont) (pas|jamais) (etre)? (conserve|conserves|conservee|conservees|stocke|stockes|stockees|gardes|gardees|enregistres)',
      '(supprime|supprimes|supprimee|supprimees|efface|effaces|effacees) (apres|aussitot|immediatement|ensuite|des)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(sont|seront|est) (conserves|conservees|conserve|conservee|stockes|stockees|archives|archivees) (pendant|durant|un|une|{_number})',
    ],
    confidence: 0.88,
  },
]
