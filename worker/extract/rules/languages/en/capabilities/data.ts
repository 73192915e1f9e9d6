import { type Deed, ITS } from './deed.ts'

/** What agents do with data, documents and pictures, and what they look up. */
export const DATA_DEEDS: readonly Deed[] = [
  {
    name: 'data extraction',
    said: [
      `(data extraction|entity extraction|information extraction|extract data|extracts data|
        field extraction|named entity|ner|structured extraction)`,
      `(extract|extracts|extracting|pull|pulls|pulling|lift|lifts|mine|mines) ${ITS} (data|fields|
        line items|entities|tables|values|names|dates|information|facts|amounts|numbers|totals|clauses|
        text|key values|addresses|prices|figures)`,
      `(extract|extracts|extracting|pulling|pulls|pull|lifting) ${ITS} (out of|from)`,
      '(extract|extraction|extracts|extractor)',
      `(read|reads|pull|pulls) ~ (out of|off) ${ITS} (pdfs|pdf|invoices|documents|photos|emails|letters|
        contracts|reports)`,
    ],
    weak: 'line items',
  },
  {
    name: 'classification',
    said: [
      `(classify|classifies|classifying|classification|classifier|categorize|categorise|categorizes|
        categorises|categorization|categorizing|categorisation|labels text|tags products|triages|
        triaging|intent detection|topic tagging|spam detection)`,
      '(email|e mail|mail|ticket|tickets|message|inbox|bug|issue|support|request|lead|complaint|incident|alert|call) triage',
      `(sort|sorts|sorting) ${ITS} (tickets|emails|messages|mail|documents|complaints|requests)`,
      `(sort|sorts|sorting|put|puts|label|labels) (them|it|these|those)? ~ (into|by) ~ (classes|categories|buckets|folders|
        queues|topics|topic|urgency|department|team)`,
    ],
    weak: 'labeling|labelling',
  },
  { name: 'triage', said: [] },
  {
    name: 'data analysis',
    said: [
      `(data analysis|data analytics|analyze data|analyse data|analyzes data|analyses data|analytics|
        analysing data|analyzing data|bi reports|business intelligence|statistical analysis|crunch|
        crunches|spreadsheet analysis|churn analysis)`,
      `(analyze|analyse|analyzes|analyses|analyzing|analysing) ${ITS} (data|logs|spreadsheets|sales|
        tables|metrics|numbers|csv|survey|surveys|trends|portfolios|results|datasets|reports)`,
    ],
    weak: 'statistics|dashboards|sql queries',
  },
  {
    name: 'forecasting',
    said: [
      `(forecast|forecasts|forecasting|predict|predicts|prediction|predictions|demand planning|
        time series)`,
    ],
    weak: 'projections|weather forecasts',
  },
  {
    name: 'embeddings',
    said: [
      `(embeddings for|text embeddings|embedding generation|embed text|vector embeddings|embeds text|
        embeds documents|embedding service)`,
      `(turn|turns) ${ITS} into (vectors|embeddings)`,
    ],
    weak: 'embeddings',
  },
  {
    name: 'data cleaning',
    said: [
      '(data cleaning|data cleansing|deduplication|dedupe|dedupes|cleans data|clean data|data quality)',
      `(address cleansing|address cleaning|data cleanup|cleansing|cleans up data)`,
      `(clean|cleans|cleaning|clean up|cleans up|tidy|tidies|tidy up|tidies up|fix|fixes|correct|corrects|normalise|normalises|
        normalize|normalizes|standardise|standardises|standardize|standardizes|dedupe|dedupes) ${ITS} (data|addresses|lists|
        spreadsheets|datasets|records|phone numbers|contacts|crm|customer records|product data|csvs|tables)`,
      `(turn|turns|turning) ${ITS} (addresses|data|records|spreadsheets|lists) into (tidy|clean|proper|valid|correct|standard|usable)`,
    ],
  },
  {
    name: 'anomaly detection',
    said: [
      '(anomaly detection|detects anomalies|outlier detection)',
      `(detect|detects|detecting|detection of|spot|spots|find|finds|flag|flags) ${ITS} (anomalies|
        outliers)`,
    ],
  },
  {
    name: 'geocoding',
    said: [
      `(geocoding|geocode|geocodes|geocoder|reverse geocoding|reverse geocode|forward geocode|
        forward geocoding|addresses to coordinates|address lookup|lat lon)`,
      `(turn|turns|convert|converts) ${ITS} addresses (into|to) ~ (coordinates|lat|latitude)`,
    ],
  },
  {
    name: 'redaction',
    said: [
      '(removes|strips|masks|hides) ~ (names|pii|personal data|personal information|identifiers)',
      `(redact|redacts|redaction|redacting|anonymize|anonymise|anonymizes|anonymises|anonymization|
        anonymisation|pii removal|pii detection|de identification)`,
      `(blur|blurs|blurring|black out|blacks out) ${ITS} (faces|plates|names|number plates|addresses)`,
      '(face|plate) blurring',
    ],
  },
  { name: 'reconciliation', said: ['(reconcile|reconciles|reconciliation|reconciling)'] },
  { name: 'email classification', said: ['(sort|sorts|sorting) ~ (customer)? mail'] },
  {
    name: 'file conversion',
    said: [
      '(file conversion|format conversion|convert files|svg → ~ conversion)',
      `(convert|converts) ${ITS} (files|docx|pdfs|heic|videos|documents) (to|into)`,
    ],
    weak: 'svg to|pdf to',
  },
  {
    name: 'form filling',
    said: [
      `(form filling|form completion|(fill|fills|filling) (in|out)? ~ (forms|form|applications|tax forms|
        returns))`,
      `(fill|fills|filling) (in|out)? ${ITS} (timesheets|questionnaires|visa applications|pdfs|paperwork)`,
    ],
  },
  {
    name: 'document parsing',
    said: [
      `(document parsing|parse documents|parses documents|parsing documents|invoice parsing|
        resume parsing|resume parser|parses invoices|parse invoices|contract parsing|pdf parsing|
        document processing|document understanding|statement parsing|receipt parsing|cv parsing|
        document extraction|invoice processing)`,
      `(parse|parses|parsing|parser) ${ITS} (documents|document|invoices|invoice|contracts|contract|
        resumes|resume|cvs|statements|statement|pdfs|pdf|receipts|receipt|forms|filings|declarations|
        leases|bank statements|orders|emails|reports|bills|policies|tables|manuals)`,
      `(read|reads) ${ITS} (invoices|contracts|leases|filings|policies|bills of lading|bank statements|
        forms)`,
      `(read|reads|reading) ${ITS} (reports|letters|menus|catalogs|catalogues|delivery notes|bills|
        tenders|manuals|applications)`,
    ],
  },
  {
    name: 'contract review',
    said: [
      `(contract review|reviews contracts|clause extraction|contract analysis|clause detection|
        reviews ndas|legal review)`,
      `(find|finds|flag|flags|spot|spots|check|checks|review|reviews|reviewing|mark|
        marks) ${ITS} (clauses|contracts|contract|leases|ndas|agreements|terms and conditions)`,
    ],
  },
  {
    name: 'ocr',
    said: [
      '(read|reads|convert|converts|turn|turns|transcribe|transcribes) (handwritten|scanned)',
      '(handwriting|scans) (turned|converted|made) into',
      '(reading|recognition) of ~ (numbers|plates|labels|serial numbers|text|inscriptions|handwriting|codes)',
      `(ocr|text recognition|optical character recognition|read scans|reads scans|
        handwriting recognition|read receipts|reads receipts|digitize|digitise|digitizes|digitization)`,
      `(read|reads|reading) ${ITS} (scanned|scans|receipts|handwritten|labels|photos of|number plates|
        meters)`,
      `(read|reads|reading) ${ITS} (photos|pics|pictures|images)`,
    ],
    weak: 'handwriting',
  },
  {
    name: 'meter reading',
    said: ['(meter reading|(read|reads|reading) ~ (meters|meter))'],
    weak: 'gas meters',
  },
  {
    name: 'species identification',
    said: [
      `(bird identification|plant identification|(identify|identifies|recognises|recognizes) ~ (birds|plants|trees|animals|mushrooms))`,
    ],
    weak: 'species as|get the species',
  },
  {
    name: 'image recognition',
    said: [
      `(recognise|recognises|recognize|recognizes|identify|identifies) ${ITS} (plates|objects|faces|products|logos)`,
      `(image recognition|food recognition|photo recognition|
        object detection|computer vision|face detection|image captioning)`,
    ],
    weak: 'recognises|recognizes',
  },
  { name: 'image classification', said: ['(photo classification|classifies (photos|images|pictures))'] },
  { name: 'medical coding', said: ['(medical coding|icd coding|clinical coding|clinical notes)'] },
  {
    name: 'chart generation',
    said: ['(chart generation|draws charts|generates charts|diagram generation|draws diagrams)'],
    weak: 'plots',
  },
  {
    name: 'currency conversion',
    said: ['(currency conversion|converts currencies)', `(convert|converts) ${ITS} (currencies|currency)`],
    weak: 'exchange rates|fx rates',
  },
  {
    name: 'web search',
    said: [
      `(web search|search the web|searches the web|searching the web|internet search|search engine|
        web research|online research|browse the web|browses the web|search online|searches online|
        news search|serp|look things up|looks things up|web searches)`,
    ],
  },
  {
    name: 'web scraping',
    said: [
      `(scrape|scrapes|scraping|scraper|scrapers|crawl|crawls|crawling|crawler|web crawler|web scraper|
        spider)`,
      `(fetch|fetches|fetching|pull|pulls|harvest|harvests|collect|collects) ${ITS} (web pages|pages|
        product pages|listings|websites|sites|html)`,
    ],
  },
  {
    name: 'research',
    said: [
      `(research assistant|market research|literature review|literature search|deep research|
        competitor research|lead research|legal research|patent search|company research)`,
    ],
    weak: 'research',
  },
  { name: 'patent search', said: ['(search over patents|patent search|vector search|semantic search)'] },
  {
    name: 'product search',
    said: ['(product search|product discovery|shopping search|catalog search|catalogue search)'],
  },
  { name: 'supplier search', said: ['(supplier search|supplier discovery|finds suppliers|vendor search)'] },
  { name: 'weather', said: [], weak: 'weather data|weather reports|weather|harbour weather|tide tables' },
  {
    name: 'recommendations',
    said: [
      '(recommendation engine|product recommendations)',
      `(recommend|recommends|suggest|suggests|recommending|suggesting) ${ITS} (books|films|movies|wines|wine|restaurants|gifts|
        recipes|products|music|games|shows|series|plants|hotels|trails|courses|outfits|dishes|jobs)`,
    ],
    weak: 'recommendations|recommends',
  },
  {
    name: 'lead generation',
    said: [
      `(lead generation|lead enrichment|enriches leads|lead scoring|contact enrichment|
        company enrichment|lead qualification)`,
    ],
  },
  {
    name: 'monitoring',
    said: [
      `(monitoring|alerts on|price alerts|price monitoring|change detection|brand monitoring|
        status checks)`,
      `(monitor|monitors|watch|watches|watching|track|tracks|tracking|ping|pings|keeps an eye on|
        keep an eye on) ${ITS} (systems|endpoints|servers|prices|sites|websites|services|feeds|news|logs|
        uptime|competitors|pages|apis|brands|mentions|stock|inventory|competitor|filings)`,
      '(monitors|(price|brand|stock|site|competitor) (watcher|monitor|tracker))',
      '(alert|alerts|ping|pings|notify|notifies|warn|warns|tell|tells) (you|me|us) (when|if|as soon)',
    ],
    weak: 'alerting|observability|health checks|uptime',
  },
  {
    name: 'image tagging',
    said: [
      `(tag|tags|tagging|label|labels) ${ITS} (photos|images|pictures|jpegs)`,
      '(photo|picture) tagging',
    ],
  },
  {
    name: 'address validation',
    said: [`(check|checks|validate|validates|verify|verifies) ${ITS} (addresses|postal addresses)`],
  },
  {
    name: 'document comparison',
    said: [`(compare|compares|comparing) ${ITS} (contracts|versions|documents|texts|bills|drafts)`],
  },
  { name: 'link checking', said: ['((dead|broken) links|link (checking|checker|rot))'] },
  { name: 'language detection', said: [`(detect|detects|identify|identifies) ${ITS} (language|languages)`] },
]
