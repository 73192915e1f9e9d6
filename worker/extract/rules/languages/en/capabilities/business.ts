import { type Deed, ITS } from './deed.ts'

/** What agents do for a business. */
export const BUSINESS_DEEDS: readonly Deed[] = [
  {
    name: 'scheduling',
    said: [
      `(schedule meetings|schedules meetings|scheduling|book meetings|books meetings|calendar booking|
        calendar coordination|calendar management|appointment setting|finding meeting times|
        find meeting times|finds meeting times|scheduler|rota planning|shift planning)`,
      `(schedule|schedules|arrange|arranges|book|books|coordinate|coordinates|plan|plans|reschedule|
        reschedules) ${ITS} (meetings|appointments|calendars|calls|interviews|shifts|visits|invitations|
        slots|calendar)`,
      `(find|finds|book|books) ${ITS} (meeting rooms|slots|free times|time slots)`,
      '(find|finds) (a|an|the) ~ (hour|time|slot|date) (when|that|for|where|everybody|everyone)',
      '(untangle|untangles|juggle|juggles|compare|compares|merge|merges|sync|syncs) (your|my|our|the|several|two|all)? ~ (calendars|diaries)',
    ],
    weak: 'meeting times|time slots|meeting slots|calendar invites',
  },
  {
    name: 'payments',
    said: [
      `(take payments|takes payments|process payments|processes payments|payment processing|
        pays invoices|pay invoices|payment initiation|payment agent|invoice payment)`,
      `(pay|pays|paying|settle|settles|process|processes|send|sends) ${ITS} (invoices|bills|payments|
        payouts|refunds|transfers)`,
    ],
    weak: 'payments|payouts|settlement|checkout',
  },
  {
    name: 'booking',
    said: [
      `(flight booking|hotel booking|travel booking|restaurant booking|ticket booking|table booking|
        booking agent|reserve tables|reserves tables|trip planning|travel planning)`,
      `(book|books|booking|reserve|reserves|reserving) ${ITS} (flights|flight|hotels|hotel|tables|table|
        rooms|trips|travel|trains|tickets|cars|rental cars|taxis|restaurants|restaurant|courts|venues|
        seats|stays|cabins)`,
      `(book|books|booking|reserve|reserves) ${ITS} (ferries|ferry|berths|couriers|pickups|viewings|
        lessons|desks|parking|campsites|boats|taxi|follow up)`,
    ],
    weak: 'booking|bookings|reservations|reservation',
  },
  {
    name: 'customer support',
    said: [
      '(support agent|guest messaging|faq answering)',
      `(answer|answers|answering|handle|handles|handling|resolve|resolves|reply to|
        replies to) ${ITS} (customers|customer|guests|tickets|complaints|returns|clients|callers|
        refund requests|enquiries|inquiries|support|faqs|questions from)`,
      `(answer|answers|answering) ~ (questions|messages|emails|calls) (of|from|by) ~ (customers|members|
        guests|users|patients|tenants|students|buyers|passengers)`,
    ],
    weak: 'customer support|customer service|helpdesk|help desk|support chat|live chat|customer care|customer questions|customer queries',
  },
  {
    name: 'routing',
    said: [
      `(route requests|routes requests|router agent|request routing|task routing|dispatcher|
        triage to|route optimization|
        route optimisation)`,
      `(route|routes|dispatch|dispatches|forward|forwards|plan|plans|planning|optimize|optimizes|
        sends) ${ITS} (requests|tickets|questions|tasks|calls|deliveries|routes|jobs|
        customers) ${ITS} (to|between|every|$)`,
    ],
    weak: 'routing|dispatching|orchestration|delivery routes',
  },
  {
    name: 'route planning',
    said: ['(route plans|routes planned|plan routes|plans routes|in which order to (pick|visit|deliver))'],
  },
  {
    name: 'pricing',
    said: [
      `(price comparison|price quotes|shipping quotes|price quote|price estimates|rate quotes|
        price checks|compare prices|compares prices|dynamic pricing|freight quotes|price lookups|
        cost estimates|price lookup)`,
      `(compare|compares|comparing) ${ITS} (tariffs|prices|offers|deals|quotes|plans|rates|mortgages|loans|fares|premiums|insurers)`,
      `(work out|works out|calculate|calculates|compute|computes|quote|quotes) ${ITS} (tolls|fees|duties|charges|surcharges|fares|postage|
        shipping costs|import duties|premiums|fines|rents|commissions)`,
      `(propose|proposes|suggest|suggests|estimate|estimates|compute|computes) ${ITS} (prices|price|
        rates|fares|costs|premiums)`,
    ],
    weak: 'pricing|quotes|quoting|valuations',
  },
  {
    name: 'identity verification',
    said: [
      `(identity verification|verify (passports|identities|ids|driving licences|licences|
        documents of identity|a person|people)|verifies (passports|identities|ids|that a photo)|kyc|
        kyc checks|id verification|identity checks|verify identity|verifies identity|verify identities|
        id checks|aml checks|passport checks|document verification|know your customer|liveness)`,
      `(check|checks|checking) ${ITS} (passports|ids|identity|driving licences)`,
    ],
  },
  {
    name: 'fraud detection',
    said: [
      `(fraud detection|fraud checks|fraud check|detect fraud|flags fraud|fraud prevention|fraud scoring|
        fraud scorer|detects fraud|risk scoring|credit scoring)`,
      `(spot|spots|flag|flags|detect|detects|detecting) ${ITS} (fraud|fraudulent|suspicious|fakes|scams)`,
    ],
  },
  {
    name: 'invoicing',
    said: [
      '(issues invoices|sends invoices|creates invoices)',
      `(issue|issues|create|creates|send|sends) ${ITS} invoices`,
    ],
    weak: 'invoicing',
  },
  {
    name: 'flight search',
    said: [
      `(flight search|flight searches|search flights|searches flights|finds flights|find flights|
        hotel search)`,
      `(find|finds|search|searches|compare|compares) ${ITS} (flights|hotels|fares)`,
    ],
  },
  {
    name: 'parcel tracking',
    said: [
      '(parcel tracking|package tracking|tracks parcels|track parcels|shipment tracking|tracks shipments)',
      `(track|tracks|tracking|find|finds) ${ITS} (parcel|parcels|shipment|shipments|package|packages|
        containers)`,
      'where ~ (parcel|shipment|package) is',
    ],
  },
  {
    name: 'calendar',
    said: ['(calendar agent|calendar assistant|finds slots|find slots|finds free slots|sends invites)'],
    weak: 'calendar',
  },
  {
    name: 'due diligence',
    said: [
      `(company lookup|company lookups|company verification|registry lookup|beneficial owners|
        sanctions screening|due diligence|company checks|checks whether a company)`,
    ],
  },
  {
    name: 'nutrition analysis',
    said: [`(nutrition analysis|calorie counting|counts calories|recipe generation)`],
    weak: 'calories and allergens',
  },
  {
    name: 'meal planning',
    said: ['(meal planning|(plan|plans|planning) ~ (dinners|meals|menus|food|diets|lunches)|menu planning)'],
    weak: 'week of dinners',
  },
  {
    name: 'inventory management',
    said: ['(inventory management|stock checks|inventory checks)'],
    weak: 'stock levels|reorder points',
  },
  {
    name: 'expense reports',
    said: [`(files expenses|receipt matching|categorises expenses)`],
  },
  {
    name: 'tax',
    said: ['(tax filing|files taxes)'],
    weak: 'tax|tax returns|vat returns',
  },
  { name: 'order taking', said: [`(take|takes|taking) ${ITS} orders`] },
  {
    name: 'vat validation',
    said: [
      '(vat checks|vat id checks|vat number checks)',
      `(check|checks|checking|validate|validates|verify|verifies|look up|looks up) ${ITS} (vat|
        vat numbers|vat ids)`,
    ],
  },
  {
    name: 'recruiting',
    said: [
      `(screens candidates|screens cvs|resume matching|job matching)`,
      `(screen|screens|screening|rank|ranks) ${ITS} (cvs|resumes|candidates|applicants|applications)`,
    ],
    weak: 'recruiting',
  },
  {
    name: 'social media',
    said: ['(schedules posts|social media management)'],
    weak: 'social media|social media posts',
  },
  {
    name: 'shipping',
    said: ['(prints labels|label printing)'],
    weak: 'shipping|shipping labels',
  },
  { name: 'business verification', said: ['(kyb|kyb checks|business verification|company checks)'] },
  {
    name: 'procurement',
    said: [
      '(orders supplies|reorders|restocking)',
      `(order|orders|reorder|reorders|buy|buys) ${ITS} (supplies|parts|groceries|ingredients|materials|
        toner)`,
    ],
    weak: 'procurement|purchasing',
  },
  { name: 'reminders', said: ['(sends reminders)'], weak: 'reminders' },
]
