import type { Phrasing } from '../../../../../../shared/reader.ts'
import { NOT_OWN_SECTORS, NOT_SECTORS } from '../not-sectors.ts'

/** Industries of what a founder makes, sells or does, named by the thing itself. */
export const VENTURE_PRODUCTS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: [
      `(build|building|built|make|making|makes|made|sell|selling|sells|develop|developing|create|creating|run|
        running|runs|launch|launching|offer|offers|offering|grow|growing|grows|breed|raise|brew|brewing|design|
        designing|roast|bottle|bake|deliver|delivering|repair|fix|recycle|refurbish|print|digitise|digitize|rent|
        rent out|lease|lend|provide|supply|produce|manufacture|operate|manage|automate|teach|clean|sort|
        harvest|weave|sew|knit|import|export|ferment|distil|distill|cook|serve|treat|diagnose|detect|measure|
        monitor|inspect|insure|replace|plan|schedule|book|track|map) ~ {=anymarkets}`,
      `{+anymarkets} (startup|startups|company|companies|founder|founders|business|businesses|software|
        app|apps|platform|tool|tools|tech|service|services|marketplace|brand|brands|robot|robots|sensor|
        sensors|subscription|subscriptions|maker|makers|operator|exchange|rental|repair|delivery)`,
      '(anything|everything|something|things|stuff) (in|with|about|around|for) ~ {+anymarkets}',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(it|which|that|and|they) (makes|make|sells|sell|builds|build|helps|help|measures|predicts|cleans|sorts|
        cuts|checks|check|finds|find|reads|read|hears|hear|watches|watch|counts|count|tells|tell|tracks|
        track|turns|turn|connects|matches|plans|books|scrubs|inspects|inspect|monitors|detects|grows|
        repairs|delivers|rents|lends|insures|treats|replaces|automates|manages|runs|looks at) ~ {=anymarkets}`,
      '(it is|this is|that is|they are) (a|an|our|mostly|mainly)? {+anymarkets}',
    ],
    confidence: 0.8,
  },
  { value: '$1', despite: ['wished', 'other', 'past'], said: ['%product {=anymarkets}'], confidence: 0.8 },
  ...NOT_SECTORS,
  ...NOT_OWN_SECTORS,
]
