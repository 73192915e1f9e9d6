import type { Phrasing } from '../../../../../../shared/reader.ts'
import { BUSINESS_DEEDS } from '../capabilities/business.ts'
import { DATA_DEEDS } from '../capabilities/data.ts'
import type { Deed } from '../capabilities/deed.ts'
import { LANGUAGE_DEEDS } from '../capabilities/language.ts'
import { SOFTWARE_DEEDS } from '../capabilities/software.ts'
import { TRADE_DEEDS } from '../capabilities/trades.ts'

const SPOKEN = { despite: ['wished', 'other'] } as const

const AGENT = '(agent|agents|bot|server|service|api|endpoint)'
const DEEDS = [...LANGUAGE_DEEDS, ...DATA_DEEDS, ...BUSINESS_DEEDS, ...SOFTWARE_DEEDS, ...TRADE_DEEDS]

/** Nouns that only their plural makes an object of the work. */
const MANY = new Set(
  'photos pictures images pics bills parts orders names numbers values dates facts totals calls copies tests marks answers pages meters'.split(
    ' ',
  ),
)

/** Objects in the singular as well: "check my lease". */
const withSingulars = (pattern: string) =>
  pattern.replace(/(\? ~ \()([^()]*)\)/g, (_, start: string, objects: string) => {
    const all = objects.split('|').map((object) => object.trim())
    const single = all.filter((object) => /[^s]s$/.test(object) && !MANY.has(object)).map(singular)
    return `${start}${[...new Set([...all, ...single])].join('|')})`
  })

const singular = (plural: string) =>
  plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/(?<=x|ch|sh)es$|s$/, '')

function named({ name, said, weak }: Deed): Phrasing {
  const isWeak = weak?.split('|').includes(name) ?? false
  return {
    value: name,
    ...SPOKEN,
    said: [
      ...(isWeak ? [] : [name, `${name} ${AGENT}`]),
      ...said.map(withSingulars),
      ...(weak === undefined ? [] : [`(${weak}) ${AGENT}`, `${AGENT} (for|:) ~ (${weak})`, `^ (${weak}) $`]),
    ],
    confidence: 0.88,
  }
}

/** Capabilities that are requested of an agent. */
const ASKED: Phrasing = {
  value: '$1',
  despite: ['wished', 'other', 'asked'],
  said: ['(agent|agents|bot|anyone|anybody|someone) ~ (able to|that can|who can|to) {=capabilities}'],
  confidence: 0.85,
}

/** Words of work in what is no capability. */
const NO_WORK: Phrasing = {
  value: null,
  despite: ['wished', 'other', 'negated', 'past'],
  said: [
    `(no|not|never|without|except|nor|neither|rather than|besides|instead of|stopped|will not|can not|do
        not|does not|did not) (do|offer|support|need|want|any|handle|doing)? ~ (translation|translate|
        summaries|summarization|transcription|scraping|voice|ocr|moderation|booking|bookings|forecasting|
        classification|payments|testing|images|routing|monitoring|scheduling|code|coding|fact checking)`,
    '(per|a|each|/|every|one) (booking|translation|summary|transcript|review|forecast|check|lookup|quote|reservation|tag|extraction|digest|payment|route|test|page|image|render)',
    '(accept|accepts|take|takes|taking|accepting|receive|send|micro|crypto|usdc|stripe|via) (usdc|x 402|card|crypto|lightning|stripe)? (payments|payment)',
    '(pricing|payment|billing|uptime|research) (:|is|page|model|terms|tier|tiers|plan|plans|table|target|per|key|keys|method|methods)',
    '^ summary :',
    '(uptime|availability)',
    '{_number} (%|percent) ~ uptime',
    '(for|under|during|in|beta|still|load|and) testing',
    '(not|never) (tested|yet)',
    '(legal|medical|financial|tax) advice',
    '(contact|schedule|book) (us|me|a call|a demo)',
    '(customer|our|your|the|my) (support|calendar) (team|is|portal)',
    '(speaker|field|output|data|hash|price|warning) (labels|tags)',
    '(for|by|of|with|to|among|human|sworn|our|your|freelance|professional|many) (translators|translator|interpreters|interpreter|proofreaders|transcribers|schedulers|forecasters|crawlers|scrapers)',
    '(from|cc|attn|sender|caller|client|regards|signed|requesting unit) (:|,) (the|our|your)? ~ (agent|bot|team|desk|department)',
    '(price|cost|fee|per|rate) / (request|task|job|service|skill)',
    '(re|subject|betreff) : (re :)? (pricing|payment|payments|booking|invoice)',
  ],
}

/** Capabilities that are requested of an agent or offered by one. */
export const CAPABILITIES: readonly Phrasing[] = [ASKED, ...DEEDS.map(named), NO_WORK]

/** Unlisted capabilities: the value of a label, or the words before "agent". */
export const OTHER_CAPABILITIES: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      `^ (task|tasks|capability|capabilities|service|job|skills|skill|offers|provides|abilities|ability|
        trade|deed|specialty|speciality|need|needed|wanted|request|we buy|we sell|for rent|for hire) (:|
        =) {items}`,
      '{work} (checks|check|search) $',
      `{work} (lookup|lookups|detection|recognition|generation|identification|removal|
        conversion|comparison|planning|matching|scoring|screening|cleansing|correction|estimation|
        verification|validation|enrichment|tagging|editing)`,
      '{deed}',
      '{maker}',
    ],
    confidence: 0.75,
  },
  ...DEEDS.flatMap(({ name, weak }): Phrasing[] =>
    weak === undefined
      ? []
      : [
          { value: name, ...SPOKEN, said: [`(${weak})`], confidence: 0.75 },
          {
            value: null,
            ...SPOKEN,
            said: [
              `(of|from|for|any|i am|we are|while|re :|about) (${weak})`,
              `(${weak}) (desk|team|office|department|manager|page|system|app|software|staff|people|number|form|
                id|company|firm|startup|business|industry|platform|site|website|clerk|agency|provider|tool)`,
            ],
          },
        ],
  ),
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(their|his|her|the|your|that|those|other|used|tried|tested|bought|from|by|of) {_deed}',
      '(our|my) {_deed} ~ (needs|seeks|wants|looks|requires|has to|is looking)',
      `(task|tasks|capability|capabilities|service|job|skills|skill|offers|provides|need|needed|wanted|
        request|offer) (:|=) (offer|request|offering|requesting|supply|demand|yes|no|none|n / a|agent|agents|tbd|
        unknown|see below|an agent|a service|a bot)`,
    ],
  },
  NO_WORK,
]
