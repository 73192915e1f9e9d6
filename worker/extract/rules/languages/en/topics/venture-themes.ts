import type { Phrasing } from '../../../../../../shared/reader.ts'
import { CUSTOMER_SECTORS, NOT_OWN_SECTORS, NOT_SECTORS } from '../not-sectors.ts'

/** Industries whose names are common words, where something is built for them or invested in them. */
export const VENTURE_THEMES: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '^ {+markets} $',
      `{+markets} (startup|startups|company|companies|fund|funds|founder|founders|business|businesses|software|
        app|apps|platform|platforms|tool|tools|tech|deals|product|products|service|services|solution|
        solutions|marketplace|marketplaces|api|brand|brands|studio|engine|assistant|system|systems|hardware|
        investor|investors|angel|vc|firm|firms|seed|series|industry|sector)`,
      '(for|helps|help|helping) ~ {+markets}',
      '(anything|everything|something) in {+markets}',
      '{+markets} (is|are) (back|hot|next|underrated|overlooked|the future|my thing|our thing|where)',
      '(a|an|our) {+markets} (for|that|where|which) (people|those|whoever|anyone|families|kids|migrants|farmers|small|pays|paying|covers|lends)',
      '(b 2 b|b 2 c|enterprise|consumer|industrial|vertical) {+markets}',
      '(software|saas|tool|tools|platform|app|api|licences|licenses|it|this|them) to ~ {+markets}',
      `(build|building|built|make|making|makes|sell|selling|sells|develop|developing|create|
        creating|run| running|runs|launch|launching|offer|offers|grow|growing|brew|design|
        designing|roast|roast and deliver|bottle|bake|deliver|repair|recycle|refurbish) ~ {+markets}`,
      `(look at|looks at|looking at|back|backs|backing|fund|funding|funds|do|does|only|mostly|mainly|especially|like|likes|love|loves) ~ {+markets}`,
      `(invest|invests|invested|investing|founders|startups|companies|company|startup|tickets|
        checks|cheques|deals|money|focus|focused|interested|angel|investor|seed|bets|into|
        across) ~ (in|on|into|across|around) ~ {+markets}`,
      '(into|across) ~ {+markets}',
      `(schwerpunkte|schwerpunkt|fokus|branchen|themen|themenfelder|enfoque|foco|sectores|setores|secteurs|domaines|
        intereses|interessen|interesses|interests|settori|interessi|sectoren|branscher|thesis|focus|focuses|sectors|industries|verticals|themes|interests|interested in|fields|areas|mandate|loves|
        likes|looks for|looking at|domains|topics|ask me about|passions|hunting for|appetite) (:|=|[) ~ {+anymarkets}`,
      `(thesis|focus|focuses|sector|sectors|industry|industries|vertical|verticals|theme|themes|
        interest|interests|interested|fields|field|areas|area|markets|topics|mandate|loves|likes) ~ (:|=|-|–|in|are|is)? ~ {+markets}`,
    ],
    confidence: 0.82,
  },
  ...NOT_SECTORS,
  ...NOT_OWN_SECTORS,
  ...CUSTOMER_SECTORS,
]
