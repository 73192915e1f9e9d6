import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      `(nous|on|je) (construisons|developpons|levons|leve|fabriquons|fabrique|vendons|lancons|recherchons|
        cherchons) ~ ({_sum}|un lead|des investisseurs|un investisseur|des business angels|un tour|
        des fonds)?`,
      '(nous|je|on) (levons|leve|cherchons a lever|voulons lever|souhaitons lever)',
      '(levee|levee de fonds|tour de table|tour) (:|en cours|de {_sum}|ouvert|ouverte)',
      '(lever|leve|levons|levent) ~ {_sum}',
      '(nous cherchons|je cherche|on cherche) ~ (investisseur|investisseurs|lead|business angel|business angels|fonds)',
      '(ma|notre) (startup|start up|boite|societe|levee|valorisation|pre money)',
      '(fondateur|fondatrice|cofondateur|cofondatrice|cofondateurs|fondateurs) (de|et|chez)',
      '(startup|start up) (lyonnaise|parisienne|bordelaise|nantaise|francaise|belge|suisse|fondee)',
      '(nous|on) (fabriquons|fabrique|construisons|construit|concevons|vendons|vend|imprimons|developpe)',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(nous investissons|j investis|investissons|nous entrons|nous accompagnons|j entre)',
      '(ticket|tickets) (:|de|entre|moyen|moyens|initial)',
      '(nous|je) (mettons|mets|apportons|engageons) ~ (de|entre)? {_sum}',
      '(notre|nos|mon) (fonds|these|vehicule|participations|portefeuille|lps)',
      '(fonds|family office|business angel|club d investisseurs) (d amorcage|de|a|,|base|basee|en|$)',
      'merci (pour|de) (le|votre|l) (dossier|deck|pitch|envoi)',
      '(jamais|ne) (en tete|leadons|lead)',
    ],
    confidence: 0.9,
  },
]
