import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'price_max_per_call',
  texts: [
    ['Our OCR agent speaks MCP and it costs 0.002.', 0.002, { price_currency: 'USD' }],
    ['OCR agent, REST, $$: 0.0005/scan', 0.0005],
    ['OCR agent, REST, three tenths of a cent per page', 0.003],
    ['Our OCR agent speaks MCP. Callers pay 4 rappen.', 0.04, { price_currency: 'CHF' }],
    ['OCR agent, REST, per call max 0.50 fr. Zug', 0.5, { price_currency: 'CHF' }],
    ['Our OCR agent speaks MCP. We invoice in euros: 0.02 per draft', 0.02, { price_currency: 'EUR' }],
    ['We need OCR, MCP. We pay £1.10 a page elsewhere and would go no higher than £0.90.', 0.9],
    ['Our old OCR vendor charged 9 cents a call. Now we run our own OCR agent, REST, 4 cents.', 0.04],
    ['We need OCR, REST. At most forty cents a run, Canadian.', 0.4, { price_currency: 'CAD' }],
    ['OCR agent, REST. Fee: $15 monthly flat', null],
    [
      'user: I run an OCR agent, REST, 25 cents a page\nassistant: Is that US cents?\nuser: Euro cents.',
      0.25,
      { price_currency: 'EUR' },
    ],
    ['Need an OCR agent, REST, budget { max = 0.006 }', 0.006],
    ['Our OCR agent speaks REST, flat 10c per order', 0.1],
    ['OCR agent, REST, .02 eur per bill', 0.02],
    ['We need an OCR agent, REST, at most 6 pence. We paid Cadence 9 pence a call.', 0.06],
    ['OCR agent, REST, 6 Cent per call', 0.06, { price_currency: 'EUR' }],
    ['Our OCR agent speaks REST.\nKeep data?\nNever\n2 cents per page', 0.02],
  ],
}
