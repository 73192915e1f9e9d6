import type { Phrasing } from '../../../../../../shared/reader.ts'

const SPOKEN = { despite: ['wished', 'other'] } as const

/** An agent's capabilities, as a verb with its object. */
const DEEDS: readonly (readonly [name: string, said: readonly string[]])[] = [
  [
    'translation',
    [
      '(translate|translates|translating|translated|translator|translators|translations|localize|localise|localizes|localization|localisation|interpreting|subtitle translation)',
    ],
  ],
  [
    'summarization',
    [
      `(summarize|summarizes|summarise|summarises|summarizing|summarising|summary|summaries|summarizer|
        tldr|tl dr|digest|digests|condense|condenses|condensing|abstracts of|boil down|boils down|shorten|
        shortens|executive summaries)`,
    ],
  ],
  [
    'transcription',
    [
      `(transcribe|transcribes|transcribing|transcript|transcripts|transcriber|speech to text|stt|asr|voice
        to text|audio to text|podcasts to text|speech recognition|dictation|captions|captioning|minutes from
        recordings|video to text)`,
      '(turn|turns|turning|convert|converts) (your|our|the|a|an|my|any|their)? ~ (audio|recordings|podcasts|speech|calls|voice notes|voicemails|meetings) (into|to) ~ text',
    ],
  ],
  [
    'web search',
    [
      `(web search|search the web|searches the web|searching the web|internet search|search engine|web
        research|online research|browse the web|browses the web|search online|searches online|news search|
        serp|look things up|looks things up|web searches)`,
    ],
  ],
  [
    'web scraping',
    [
      '(scrape|scrapes|scraping|scraper|scrapers|crawl|crawls|crawling|crawler|web crawler|web scraper|spider)',
      '(fetch|fetches|fetching|pull|pulls|harvest|harvests|collect|collects) (your|our|the|a|an|my|any|their)? ~ (web pages|pages|product pages|listings|websites|sites|html)',
    ],
  ],
  [
    'data extraction',
    [
      '(data extraction|entity extraction|information extraction|extract data|extracts data|field extraction|named entity|ner|line items|structured extraction)',
      `(extract|extracts|extracting|pull|pulls|pulling|lift|lifts|mine|mines) (your|our|the|a|an|my|any|
        their)? ~ (data|fields|line items|entities|tables|values|names|dates|information|facts|amounts|
        numbers|totals|clauses|text|key values|addresses|prices|figures)`,
      '(extract|extracts|extracting|pulling|pulls|pull|lifting) (your|our|the|a|an|my|any|their)? ~ (out of|from)',
      '(extract|extraction|extracts|extractor)',
    ],
  ],
  [
    'classification',
    [
      `(classify|classifies|classifying|classification|classifier|categorize|categorise|categorizes|
        categorises|categorization|categorizing|categorisation|labels text|tagging|tags products|labeling|
        labelling|triage|triages|triaging|intent detection|topic tagging|spam detection|tag|tags)`,
      '(sort|sorts|sorting) (your|our|the|a|an|my|any|their)? ~ (tickets|emails|messages|mail|documents|complaints|requests)',
    ],
  ],
  ['sentiment analysis', ['(sentiment|sentiments|opinion mining|tone detection|mood of|how customers feel)']],
  [
    'image generation',
    [
      `(image generation|generate images|generates images|generating images|generation of ~ images|text to
        image|draw pictures|draws pictures|illustrations|image generator|create images|creates images|
        product renders|generate pictures|generates pictures|makes images|logo generation|product images|
        generate product shots|renders)`,
      `(generate|generates|create|creates|make|makes|draw|draws|produce|produces|paint|paints|render)
        (your|our|the|a|an|my|any|their)? ~ (images|pictures|illustrations|logos|thumbnails|product shots|
        artwork|banners|icons|visuals|art)`,
    ],
  ],
  [
    'ocr',
    [
      '(ocr|text recognition|optical character recognition|read scans|reads scans|handwriting recognition|read receipts|reads receipts|digitize|digitise|digitizes|digitization|handwriting)',
      '(read|reads|reading) (your|our|the|a|an|my|any|their)? ~ (scanned|scans|receipts|handwritten|labels|photos of|number plates|meters)',
    ],
  ],
  [
    'code generation',
    [
      '(turn|turns|convert|converts) ~ (screenshots|designs|sketches|mockups|specs|wireframes) into ~ (code|react code|html|components)',
      `(code generation|write code|writes code|writing code|generate code|generates code|generating code|
        codegen|code assistant|coding|program synthesis|code completion|scaffolds code|writes sql|write sql|
        generates sql)`,
      '(write|writes|generate|generates|produce) (your|our|the|a|an|my|any|their)? ~ (code|functions|scripts|sql|boilerplate|python|typescript)',
    ],
  ],
  [
    'code review',
    [
      `(code review|code reviews|review code|reviews code|reviewing code|review pull requests|reviews pull
        requests|reviewing pull requests|pr review|pr reviews|review prs|reviews prs|reviews diffs|static
        analysis|lint|lints|linting|reviewing diffs|review diffs|pull request review)`,
    ],
  ],
  [
    'testing',
    [
      `(run tests|runs tests|write tests|writes tests|unit tests|unit testing|test generation|testing|qa|
        end to end tests|regression tests|test automation|load testing|fuzzing|fuzz testing|integration
        tests)`,
    ],
  ],
  [
    'data analysis',
    [
      `(data analysis|data analytics|analyze data|analyse data|analyzes data|analyses data|analytics|
        analysing data|analyzing data|bi reports|business intelligence|sql queries|statistics|statistical
        analysis|crunch|crunches|dashboards|spreadsheet analysis|churn analysis)`,
      `(analyze|analyse|analyzes|analyses|analyzing|analysing) (your|our|the|a|an|my|any|their)? ~ (data|
        logs|spreadsheets|sales|tables|metrics|numbers|csv|survey|surveys|trends|portfolios|results|
        datasets|reports)`,
    ],
  ],
  [
    'forecasting',
    [
      '(forecast|forecasts|forecasting|predict|predicts|prediction|predictions|demand planning|time series|weather forecasts|projections)',
    ],
  ],
  [
    'scheduling',
    [
      `(schedule meetings|schedules meetings|scheduling|book meetings|books meetings|calendar booking|
        meeting slots|calendar coordination|calendar management|appointment setting|finding meeting times|
        find meeting times|finds meeting times|meeting times|time slots|scheduler|calendar invites|rota
        planning|shift planning)`,
      `(schedule|schedules|arrange|arranges|book|books|coordinate|coordinates|plan|plans|reschedule|
        reschedules) (your|our|the|a|an|my|any|their)? ~ (meetings|appointments|calendars|calls|interviews|
        shifts|visits|invitations|slots|calendar)`,
    ],
  ],
  [
    'payments',
    [
      `(take payments|takes payments|process payments|processes payments|payment processing|payments|pays
        invoices|pay invoices|payouts|payment initiation|payment agent|invoice payment|settlement|checkout)`,
      '(pay|pays|paying|settle|settles|process|processes|send|sends) (your|our|the|a|an|my|any|their)? ~ (invoices|bills|payments|payouts|refunds|transfers)',
    ],
  ],
  [
    'booking',
    [
      `(flight booking|hotel booking|travel booking|restaurant booking|ticket booking|table booking|booking
        agent|booking|bookings|reservations|reservation|reserve tables|reserves tables|trip planning|travel
        planning)`,
      `(book|books|booking|reserve|reserves|reserving) (your|our|the|a|an|my|any|their)? ~ (flights|flight|
        hotels|hotel|tables|table|rooms|trips|travel|trains|tickets|cars|rental cars|taxis|restaurants|
        restaurant|courts|venues|seats|stays|cabins)`,
    ],
  ],
  [
    'customer support',
    [
      '(customer support|customer service|helpdesk|help desk|support agent|support chat|customer care|customer questions|customer queries|guest messaging|faq answering|live chat)',
      `(answer|answers|answering|handle|handles|handling|resolve|resolves|reply to|replies to) (your|our|
        the|a|an|my|any|their)? ~ (customers|customer|guests|tickets|complaints|returns|clients|callers|
        refund requests|enquiries|inquiries|support|faqs|questions from)`,
    ],
  ],
  [
    'fact checking',
    [
      `(fact checking|fact check|fact checks|fact checker|verify claims|verifies claims|claim verification|
        checks facts|check facts|verifying claims|source checking|citation checking|checks citations|checks
        claims)`,
    ],
  ],
  [
    'moderation',
    [
      '(moderation|content moderation|moderate|moderates|moderating|toxicity|hate speech|nsfw|abuse detection|toxic comments|content safety|spam filtering)',
    ],
  ],
  [
    'document parsing',
    [
      `(document parsing|parse documents|parses documents|parsing documents|invoice parsing|resume parsing|
        resume parser|parses invoices|parse invoices|contract parsing|pdf parsing|document processing|
        document understanding|statement parsing|receipt parsing|cv parsing|document extraction|invoice
        processing)`,
      `(parse|parses|parsing|parser) (your|our|the|a|an|my|any|their)? ~ (documents|document|invoices|
        invoice|contracts|contract|resumes|resume|cvs|statements|statement|pdfs|pdf|receipts|receipt|forms|
        filings|declarations|leases|bank statements|orders|emails|reports|bills|policies|tables|manuals)`,
      '(read|reads) (your|our|the|a|an|my|any|their)? ~ (invoices|contracts|leases|filings|policies|bills of lading|bank statements|forms)',
    ],
  ],
  [
    'routing',
    [
      `(routing|route requests|routes requests|router agent|request routing|task routing|dispatching|
        dispatcher|route planning|routes planned|plans routes|plan routes|delivery routes|orchestration|
        triage to|route optimization|route optimisation)`,
      `(route|routes|dispatch|dispatches|forward|forwards|plan|plans|planning|optimize|optimizes|sends)
        (your|our|the|a|an|my|any|their)? ~ (requests|tickets|questions|tasks|calls|deliveries|routes|jobs|
        customers) (your|our|the|a|an|my|any|their)? ~ (to|between|every|$)`,
    ],
  ],
  [
    'monitoring',
    [
      '(monitoring|uptime|alerting|alerts on|price alerts|price monitoring|observability|change detection|health checks|brand monitoring|status checks)',
      `(monitor|monitors|watch|watches|watching|track|tracks|tracking|ping|pings|keeps an eye on|keep an
        eye on) (your|our|the|a|an|my|any|their)? ~ (systems|endpoints|servers|prices|sites|websites|
        services|feeds|news|logs|uptime|competitors|pages|apis|brands|mentions|stock|inventory|competitor|
        filings)`,
    ],
  ],
  [
    'geocoding',
    [
      '(geocoding|geocode|geocodes|geocoder|reverse geocoding|reverse geocode|forward geocode|forward geocoding|addresses to coordinates|coordinates|address lookup|address validation|lat lon)',
    ],
  ],
  [
    'pricing',
    [
      `(pricing|price comparison|price quotes|quotes|quoting|shipping quotes|price quote|price estimates|
        rate quotes|price checks|compare prices|compares prices|dynamic pricing|freight quotes|price
        lookups|cost estimates|valuations|price lookup)`,
    ],
  ],
  [
    'identity verification',
    [
      `(identity verification|verify (passports|identities|ids|driving licences|licences|documents of
        identity|a person|people)|verifies (passports|identities|ids|that a photo)|kyc|kyc checks|id
        verification|identity checks|verify identity|verifies identity|verify identities|id checks|aml
        checks|passport checks|document verification|know your customer|liveness)`,
    ],
  ],
  [
    'email drafting',
    [
      `(email drafting|draft emails|drafts emails|email drafts|writes emails|write emails|drafting emails|e
        mail drafting|email writing|outreach emails|cold emails|email replies|drafting replies|draft
        replies|reply drafts)`,
      `(draft|drafts|drafting|write|writes|compose|composes|writing|composing) (your|our|the|a|an|my|any|
        their)? ~ (emails|email|e mails|e mail|replies|newsletters|outreach|follow ups|responses to)`,
    ],
  ],
  [
    'embeddings',
    [
      '(embeddings for|text embeddings|embedding generation|embed text|vector embeddings|embeds text|embeds documents|embedding service)',
    ],
  ],
  [
    'text to speech',
    [
      '(text to speech|tts|voice synthesis|speech synthesis|voice over|voiceovers|voiceover|reads aloud|read aloud)',
    ],
  ],
  [
    'research',
    [
      '(research assistant|market research|literature review|literature search|deep research|competitor research|lead research|legal research|patent search|company research)',
    ],
  ],
  ['recommendations', ['(recommends|recommendation engine|product recommendations)']],
  ['weather', ['(weather data|weather reports|weather|harbour weather|tide tables)']],
  [
    'redaction',
    [
      '(removes|strips|masks|hides) ~ (names|pii|personal data|personal information|identifiers)',
      '(redact|redacts|redaction|redacting|anonymize|anonymise|anonymizes|anonymises|anonymization|anonymisation|pii removal|pii detection|de identification)',
    ],
  ],
  [
    'proofreading',
    [
      '(proofread|proofreads|proofreading|copyediting|copy editing|grammar checking|grammar check|spell checking|copyedits)',
    ],
  ],
  ['negotiation', ['(negotiate|negotiates|negotiation|negotiating|haggles) ']],
  ['reconciliation', ['(reconcile|reconciles|reconciliation|reconciling)']],
  ['reminders', ['(sends reminders|reminders)']],
  [
    'image recognition',
    [
      `(image recognition|image classification|food recognition|photo recognition|recognises|recognizes|
        identifies (plants|birds|objects)|object detection|computer vision|image tagging|face detection|
        image captioning|alt text)`,
    ],
  ],
  ['video generation', ['(video generation|generates videos|video editing|text to video)']],
  [
    'fraud detection',
    [
      '(fraud detection|fraud checks|fraud check|detect fraud|flags fraud|fraud prevention|fraud scoring|detects fraud|risk scoring|credit scoring)',
    ],
  ],
  [
    'lead generation',
    [
      '(lead generation|lead enrichment|enriches leads|lead scoring|contact enrichment|company enrichment|lead qualification)',
    ],
  ],
  ['invoicing', ['(invoicing|issues invoices|sends invoices|creates invoices)']],
  [
    'currency conversion',
    ['(currency conversion|exchange rates|fx rates|converts currencies|unit conversion)'],
  ],
  [
    'data cleaning',
    ['(data cleaning|data cleansing|deduplication|dedupe|dedupes|cleans data|clean data|data quality)'],
  ],
  [
    'text generation',
    [
      '(copywriting|writes copy|text generation|product descriptions|blog posts|writes posts|caption writing|ad copy|content generation)',
    ],
  ],
  [
    'flight search',
    [
      '(flight search|flight searches|search flights|searches flights|finds flights|find flights|hotel search)',
    ],
  ],
  ['product search', ['(product search|product discovery|shopping search|catalog search|catalogue search)']],
  [
    'parcel tracking',
    ['(parcel tracking|package tracking|tracks parcels|track parcels|shipment tracking|tracks shipments)'],
  ],
  [
    'form filling',
    [
      '(form filling|form completion|(fill|fills|filling) (in|out)? ~ (forms|form|applications|tax forms|returns))',
    ],
  ],
  ['calendar', ['(calendar agent|calendar assistant|finds slots|find slots|finds free slots|sends invites)']],
  [
    'speech synthesis',
    ['(speech agent|text in , ~ (wav|mp 3|audio) (or mp 3|or wav)? out|narration|narrates|voices)'],
  ],
  ['anomaly detection', ['(anomaly detection|detects anomalies|outlier detection)']],
  [
    'contract review',
    [
      '(contract review|reviews contracts|clause extraction|contract analysis|clause detection|reviews ndas|legal review)',
    ],
  ],
  [
    'due diligence',
    [
      '(company lookup|company lookups|company verification|registry lookup|beneficial owners|sanctions screening|due diligence|company checks|checks whether a company)',
    ],
  ],
  [
    'image editing',
    ['(image editing|background removal|removes backgrounds|retouching|photo editing|upscaling|upscales)'],
  ],
  ['music generation', ['(music generation|composes music|generates music|sound generation|jingles)']],
  ['log analysis', ['(log analysis|reads logs|log parsing|root cause analysis|incident analysis)']],
  [
    'security scanning',
    [
      '(vulnerability scanning|security scanning|security scans|penetration testing|scans dependencies|dependency scanning|secrets scanning)',
    ],
  ],
  ['plagiarism detection', ['(plagiarism detection|plagiarism checks|plagiarism checking|plagiarism)']],
  ['tutoring', ['(tutoring|tutors|quiz generation|generates quizzes|explains homework|teaches)']],
  [
    'nutrition analysis',
    [
      '(nutrition analysis|calorie counting|calories and allergens|counts calories|meal planning|recipe generation)',
    ],
  ],
  [
    'inventory management',
    ['(inventory management|stock checks|inventory checks|stock levels|reorder points)'],
  ],
  [
    'expense management',
    ['(expense reports|expense management|files expenses|receipt matching|bookkeeping|categorises expenses)'],
  ],
  ['tax', ['(tax filing|tax returns|files taxes|vat returns|vat checks|vat validation)']],
  [
    'recruiting',
    [
      '(cv screening|resume screening|candidate screening|screens candidates|screens cvs|resume matching|job matching)',
    ],
  ],
  [
    'database',
    ['(query optimization|query optimisation|index tuning|sql tuning|database tuning|proposes an index)'],
  ],
  [
    'phone calls',
    [
      '(phone calls|answers phone calls|answers the phone|makes phone calls|calls restaurants|voice calls|call answering|answering calls)',
    ],
  ],
  [
    'chart generation',
    ['(chart generation|draws charts|generates charts|plots|diagram generation|draws diagrams)'],
  ],
  ['slide generation', ['(slide generation|makes slides|generates slides|presentation generation)']],
  ['social media', ['(social media posts|schedules posts|social media management|posts to)']],
  ['subtitles', ['(subtitles|subtitling|subtitle generation)']],
  ['medical coding', ['(medical coding|icd coding|clinical coding|clinical notes)']],
  ['supplier search', ['(supplier search|supplier discovery|finds suppliers|vendor search)']],
  ['shipping', ['(prints labels|label printing|shipping labels|customs forms|customs declarations)']],
  ['meal planning', ['(meal planning|plans ~ (dinners|meals|menus)|menu planning|week of dinners)']],
  ['route planning', ['(route planning|route plans|plans routes|in which order to (pick|visit|deliver))']],
  ['alt text', ['(alt text|alt texts|image descriptions)']],
  ['file conversion', ['(file conversion|format conversion|convert files|svg to|pdf to|svg → ~ conversion)']],
  ['question generation', ['(question generation|generates ~ questions|quiz questions|exam questions)']],
  [
    'species identification',
    ['(identifies birds|bird identification|plant identification|species as|get the species|mushroom)'],
  ],
  ['video generation', ['(lip sync|talking heads|avatar videos)']],
  ['headline generation', ['(headline generation|writes headlines|headlines)']],
  ['background removal', ['(background removal|removes backgrounds|cut outs)']],
  ['meter reading', ['(meter reading|reads ~ meters|gas meters)']],
  ['data cleaning', ['(address cleansing|cleansing|cleans up data)']],
  ['proofreading', ['(proof reader|proofreader|fixes typos|typo correction|spelling)']],
  [
    'sql generation',
    ['(natural language → sql|natural language to sql|text to sql|sql generation|writes sql)'],
  ],
  ['patent search', ['(search over patents|patent search|vector search|semantic search)']],
  ['business verification', ['(kyb|kyb checks|business verification|company checks)']],
  ['email classification', ['(sort|sorts|sorting) ~ (customer)? mail']],
  ['procurement', ['(procurement|purchasing|orders supplies|reorders|restocking)']],
]

/** Capabilities with ambiguous names. */
const UNNAMED = new Set([
  'weather',
  'research',
  'embeddings',
  'reminders',
  'recommendations',
  'routing',
  'pricing',
  'testing',
])

/** Capabilities that are requested of an agent. */
const ASKED: Phrasing = {
  value: '$1',
  despite: ['wished', 'other', 'asked'],
  said: ['(agent|agents|bot|anyone|anybody|someone) ~ (able to|that can|who can|to) ~ {=capabilities}'],
  confidence: 0.85,
}

/** Capabilities that are requested of an agent or offered by one. */
export const CAPABILITIES: readonly Phrasing[] = [
  ASKED,
  ...DEEDS.map(
    ([value, said]): Phrasing => ({
      value,
      ...SPOKEN,
      said: UNNAMED.has(value) ? said : [value, ...said],
      confidence: 0.88,
    }),
  ),
  {
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
    ],
  },
]

/** Unlisted capabilities: the value of a label, or the words before "agent". */
export const OTHER_CAPABILITIES: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      `^ (task|tasks|capability|capabilities|service|job|skills|skill|offers|provides|abilities|ability|
        trade|deed|specialty|speciality|need|needed|wanted|request|we buy|we sell|for rent|for hire) (:|
        =) {items}`,
      `{work} (checks|check|search|lookup|lookups|detection|recognition|generation|identification|removal|
        conversion|comparison|planning|matching|scoring|screening|cleansing|correction|estimation|
        verification|validation|enrichment|tagging|sync|editing)`,
      '{deed}',
    ],
    confidence: 0.75,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(their|his|her|the|your|that|those|other|used|tried|tested|bought|from|by|of) {_deed}'],
  },
]
