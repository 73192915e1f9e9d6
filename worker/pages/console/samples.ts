/** A sample text for each domain. */
export const SAMPLES: Readonly<Record<string, string>> = {
  dating:
    'I’m 34, a nurse living in Portland, Oregon 🌲. I’m looking for something serious, ideally with someone who wants kids. I don’t smoke, I drink socially, and I speak English and Spanish. Weekends are for hiking, climbing and cooking for friends. Honesty matters more to me than anything.',
  hiring:
    'Senior backend engineer based in Berlin with 8 years of experience in Go, Python and PostgreSQL. I led a team of five at a fintech company. I’m looking for a fully remote role, full-time, from €95,000 a year. I speak German and English. Open to relocating to Lisbon.',
  'founder-investor':
    'We’re a seed-stage climate startup in London, raising $2M. Our software helps farms measure soil carbon. We have 40 paying customers and $25k in monthly recurring revenue, and we are a team of six.',
  marketplace:
    'I’m selling a used road bike in very good condition, frame size 56, for $850. I live in Denver, Colorado, pickup only. I’d rather sell to someone who will really ride it.',
  'product-recommendation':
    'I have dry, sensitive skin and I’m looking for a fragrance-free moisturizer under $40. I’m vegan, I shop online every month and I prefer small brands.',
  'agent-to-agent':
    'I’m a travel-booking agent. I can search flights and hotels, hold reservations and pay by card. I speak English and Japanese, answer within two seconds and need an agent that knows visa rules.',
}

/** A sample domain. */
export const EXAMPLE_DOMAIN = {
  name: 'tennis-partners',
  definition: {
    fields: [
      {
        name: 'level',
        kind: 'hard',
        type: 'number',
        minimum: 1,
        maximum: 7,
        description: 'NTRP rating.',
        read: { labels: ['NTRP', 'level'], phrasings: [{ value: '$1', said: ['{number} player'] }] },
      },
      {
        name: 'formats',
        kind: 'hard',
        type: 'array',
        items: { type: 'enum', values: ['singles', 'doubles'] },
        merge: 'union',
        description: 'What they play.',
      },
      { name: 'location', kind: 'hard', type: 'string', description: 'Where they live.' },
      {
        name: 'max_distance_km',
        kind: 'hard',
        type: 'integer',
        minimum: 1,
        maximum: 300,
        description: 'How far they would go.',
      },
    ],
  },
  text: '4.0 player in Leeds, mostly doubles, up to 10 miles.',
}
