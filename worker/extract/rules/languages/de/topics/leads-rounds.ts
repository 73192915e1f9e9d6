import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an investor leads rounds. */
export const LEADS_ROUNDS: readonly Phrasing[] = [
  {
    value: true,
    said: [
      '(wir|ich) (fuhren|fuhre|leaden|leade) (runden|an|die|gern|gerne|auch)',
      '(als|sind) (lead|lead investor|leadinvestor)',
      'lead (:)? (ja|gerne|gern|moglich)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      '(mit|neben|hinter|gemeinsam mit) (einem|einer|dem|anderen)? (lead|lead investor|leadinvestor|lead investoren|anderen investoren)',
      '(kein lead|nur co investments|nur als co investor)',
      '(nicht|nie|niemals|kein|keine|keinen|selten) (lead|leads|als lead|fuhrend|lead investor)',
      '(wir|ich) (gehen|gehe|investieren|investiere) (nur)? (mit|hinter|neben) ~ (lead|anderen|einem)',
      '(fuhren|leaden) (wir|ich)? nicht',
    ],
    confidence: 0.92,
  },
]
