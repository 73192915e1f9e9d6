import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_MODE: readonly Phrasing[] = [
  {
    value: 'remote',
    despite: ['wished'],
    said: [
      'hybrid (/|oder) (remote|homeoffice|home)',
      '(am liebsten|gerne|gern|bevorzugt|lieber|nur|komplett|uberwiegend) (im|aus dem|von zu hause)? (homeoffice|home office|remote)',
      'im homeoffice (arbeiten|bevorzugt|moglich|$)',
      '^ (homeoffice|home office) ($|bevorzugt|gerne)',
      '(vollstandig remote|komplett remote|rein remote|nur remote|100 ~ homeoffice)',
      '%!experience remote (oder|und)',
    ],
    confidence: 0.88,
  },
  {
    value: 'onsite',
    despite: ['wished'],
    said: [
      'buro (in)? {_place} (okay|ok|gut|geht|auch)',
      '%!experience vor ort >',
      '%!experience ^ (in office|vor ort) $',
      '%!experience vor ort (oder|und|/|,|bevorzugt|ok)',
    ],
    confidence: 0.85,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '@SOMEDAYS_DE (pro|die|der)? (woche)? (in|im|am)? (home|office|remote|home office|homeoffice|buro) (ok|okay|max)?',
      '(home|home office|homeoffice|remote) ~ (max|,)? @SOMEDAYS_DE',
      '%work_mode @SOMEDAYS_DE (die|pro)? (woche)? ($|max)',
      'office (max)? @SOMEDAYS_DE (max|in|,|$)',
      '(teilweise|anteilig) (remote|homeoffice|im homeoffice)',
      '%!experience hybrid (oder|und)',
    ],
    confidence: 0.9,
  },
  {
    value: 'hybrid',
    despite: ['wished'],
    said: [
      '(teils|teilweise|anteilig|zum teil|gelegentlich|tageweise|ab und zu|phasenweise) (im|aus dem|von)? (homeoffice|home office|remote|zu hause)',
      '(homeoffice|home office|remote) (anteilig|teilweise|tageweise|zum teil|moglich an {_number} tagen)',
    ],
    confidence: 0.88,
  },
]
