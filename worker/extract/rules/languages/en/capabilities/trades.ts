import { type Deed, ITS } from './deed.ts'

const PHOTO = '(photo|photos|picture|pictures|image|images|snapshot|snapshots|pic|pics|scan|scans)'

/** What agents do in trades, in offices and at home. */
export const TRADE_DEEDS: readonly Deed[] = [
  {
    name: 'call answering',
    said: [
      `(answer|answers|answering|pick up|picks up) ${ITS} (phone|phones|phone calls|calls|telephone) (for|of|when|at|and|,|$)`,
      '(call answering|phone answering|telephone answering|phone reception|virtual receptionist|ai receptionist)',
    ],
    weak: 'receptionist',
  },
  {
    name: 'bookkeeping',
    said: ['((does|do|keeps|keep) (the|your|our) books|posts to the ledger|double entry)'],
    weak: 'bookkeeping|book keeping|accounting',
  },
  {
    name: 'record keeping',
    said: [
      `(keep|keeps|keeping|maintain|maintains) ${ITS} (log book|logbook|logbooks|diary|register|records|
        ledger|cellar book|log|herd book|stud book|field book)`,
      '(record keeping|recordkeeping)',
    ],
  },
  {
    name: 'expense checking',
    said: [
      `(check|checks|checking|audit|audits|auditing|review|reviews|verify|verifies) ${ITS} (expenses|expense claims|
        expense reports|travel claims|travel expenses)`,
      '(expense auditing|expense audit|expense audits|expense checking|expense claim checking)',
    ],
  },
  {
    name: 'claims processing',
    said: [
      `(process|processes|handle|handles|assess|assesses|settle|settles|adjust|adjusts) ${ITS} (insurance claims|
        warranty claims|damage claims|motor claims|claims)`,
      '(claims processing|claims handling|claim assessment|claims assessment|claims adjusting)',
    ],
  },
  {
    name: 'payroll',
    said: [
      '(payroll processing|payroll checks|payroll runs|runs payroll|wage calculation|payslip generation)',
    ],
    weak: 'payroll|payslips',
  },
  {
    name: 'payment reminders',
    said: [
      `(chase|chases|chasing) ${ITS} (invoices|payments|debtors|late payers|unpaid bills)`,
      '(dunning|debt collection|payment reminders)',
    ],
  },
  {
    name: 'reconciliation',
    said: [
      `(match|matches|matching) ${ITS} (invoices|payments|receipts|transactions|deliveries) (to|against|with)`,
    ],
  },
  { name: 'rate shopping', said: ['((rate|fare|price) shopping)'] },
  {
    name: 'cost estimation',
    said: [
      '(cost estimation|cost estimating|quantity takeoff|quantity take off|quantity surveying|estimating agent|builds estimates)',
      `(tell|tells|say|says|estimate|estimates|calculate|calculates|work out|works out) (you|us|me|them)? (what|how
        much) ~ (it|they|job|the job|the work|a job|that|this|repairs|the repair)? (will|would|should)? (cost|costs)`,
    ],
  },
  {
    name: 'valuation',
    said: [
      `(value|values|valuing|appraise|appraises|appraising) ${ITS} (house|houses|home|homes|property|properties|cars|
        car|antiques|art|jewellery|jewelry|collections|stamps|coins|wine|furniture|watches|businesses|domains)`,
      '(property valuation|home valuation|car valuation|appraisals|property appraisal)',
    ],
    weak: 'valuation',
  },
  {
    name: 'customs clearance',
    said: [
      `(customs clearance|customs paperwork|customs declaration|export declarations|import declarations|
        export paperwork|customs filing|customs entries)`,
    ],
    weak: 'customs|customs forms|customs declarations',
  },
  {
    name: 'classification',
    said: [
      '(hs codes|hs code|tariff codes|commodity codes|tariff classification|nace codes)',
      '(sort|sorts|sorting|sorted|bin|bins) (it|them|these|each|each one|those)? into',
      '(tell|tells|telling) (apart|real from|genuine from|spam from)',
      `(urgency|priority|topic|topics|language|intent) (tagged|tagging|labelled|labeled|labelling)`,
    ],
  },
  {
    name: 'unit conversion',
    said: [
      `(convert|converts|converting) ${ITS} (units|cups|ounces|inches|feet|miles|pounds|fahrenheit|measurements|
        measures|gallons) (to|into|between|from|and|,|$)`,
      '(convert|converts|converting) ~ from (cups|imperial|us|miles|ounces|fahrenheit|inches|feet|metric) to',
      '(unit conversion|unit converter)',
    ],
  },
  { name: 'recipe scaling', said: [`(scale|scales|scaling) ${ITS} (recipe|recipes)`, '(recipe scaling)'] },
  {
    name: 'measurement',
    said: [
      `(measure|measures|measuring) ${ITS} (roof|roofs|room|rooms|walls|area|areas|trees|fields|distances|land|plots|
        floors|windows|gardens|lengths|surfaces)`,
      '(roof measurement|area measurement|floor measurement|room measurement)',
    ],
    weak: 'measurement',
  },
  {
    name: 'plant disease identification',
    said: [
      `(identify|identifies|recognise|recognises|recognize|recognizes|diagnose|diagnoses|spot|spots|detect|detects|name|
        names) ${ITS} (plant disease|plant diseases|leaf disease|leaf diseases|crop disease|crop diseases|blight|mildew)`,
      '(plant disease (detection|identification|diagnosis)|crop disease (detection|identification))',
    ],
  },
  {
    name: 'pest identification',
    said: [
      `(identify|identifies|recognise|recognises|spot|spots|detect|detects|name|names) ${ITS} (pests|pest|weeds|weed|insects|bugs)`,
      '(pest identification|pest detection|weed detection)',
    ],
  },
  {
    name: 'image recognition',
    said: [
      `(identify|identifies|recognise|recognises|recognize|recognizes|find|finds|name|names|date|dates|guess|guesses) ${ITS}
        (from|in|on) (a|an|your|the|one|my|our)? ~ ${PHOTO}`,
      `(identify|identifies|recognise|recognises|recognize|recognizes|find|finds|name|names) ${ITS} (for|of) (a|an|your|the|my|our)? ~
        (from|in|on) (a|an|your|the|one|my|our)? ~ ${PHOTO}`,
      '(what is|what was|who is|which) ~ (it|this|that)? (is)? (on|in) (a|the|your) (photo|picture)',
      '(tell|tells) (you|us|me) (whether|if) (a|the|your) ~ (mushroom|plant|berry|snake|spider|bird|coin|stamp|handbag|painting|dog) (is|will|was)',
    ],
  },
  {
    name: 'image analysis',
    said: [
      '(looks|look|looking) (hard|closely)? at (your|the|my|our|a|an|any)? ~ (photos|pictures|images|photo|picture|image|x rays|scans|screenshots)',
      '(satellite image analysis|image analysis|aerial image analysis|drone image analysis|imagery analysis)',
    ],
    weak: 'satellite image|satellite images|satellite imagery|aerial images|drone images|drone footage|aerial photos',
  },
  {
    name: 'medical image analysis',
    said: [
      `(read|reads|pre reads|pre read|analyse|analyses|analyze|analyzes|interpret|interprets|assess|assesses|report on|
        reports on) ${ITS} (x rays|x ray|mri|mris|ct scans|radiographs|mammograms|retina|retinas|ultrasounds|skin lesions|moles)`,
      '(medical imaging|x ray analysis|x ray reading|radiology reads|mammogram screening|ecg analysis)',
    ],
  },
  {
    name: 'drug interaction checking',
    said: [
      '(drug interaction|drug interactions|drug drug interactions|medication interactions|interactions between (drugs|medicines|medications)|medication checks|medication checking)',
    ],
  },
  {
    name: 'symptom checking',
    said: [
      '(symptom checker|symptom checking|symptom checks|checks symptoms|checks your symptoms|symptom assessment)',
    ],
  },
  {
    name: 'signature verification',
    said: [
      '(signature (verification|validation|checks|check|checking))',
      '(check|checks|verify|verifies|validate|validates) (that|whether|if)? (a|the|your|our)? ~ (signature|signatures)',
    ],
  },
  {
    name: 'disease detection',
    said: [
      '(whether|if) (a|the|your|my|it|this)? ~ (tree|plant|crop|leaf|cow|dog|cat|animal|skin|mole|fish|hive) (is|looks|are|look) (sick|ill|healthy|diseased|infected)',
      '(disease detection|disease diagnosis|disease identification)',
    ],
  },
  {
    name: 'chord recognition',
    said: [
      '((get|gets|find|finds|give|gives|work out|works out|transcribe|transcribes) (you)? (the|its)? ~ chords)',
      '(chord (recognition|detection|transcription))',
    ],
  },
  { name: 'garden planning', said: ['((garden|planting|border|allotment) (plan|plans|planning|design))'] },
  {
    name: 'reminders',
    said: [
      `(remind|reminds|reminding) (you|us|me|them|people|your|our|the)? ~ (patients|customers|clients|tenants|members|people|
        parents|drivers|guests|pupils)? (of|about|to|when|that)`,
      '(appointment reminders|medication reminders|pill reminders|bin day reminders)',
    ],
    weak: 'reminders',
  },
  {
    name: 'defect detection',
    said: [
      `(spot|spots|find|finds|detect|detects|flag|flags) ${ITS} (defects|cracks|scratches|faults|flaws|dents|rust|corrosion|leaks)`,
      '(defect detection|visual inspection|quality inspection|surface inspection|weld inspection|crack detection|leak detection)',
    ],
  },
  {
    name: 'predictive maintenance',
    said: ['(predictive maintenance|maintenance prediction|failure prediction|condition monitoring)'],
  },
  {
    name: 'contract drafting',
    said: [
      `(draft|drafts|drafting|draw up|draws up) ${ITS} (contracts|contract|ndas|nda|agreements|clauses|wills|leases|deeds)`,
      '(contract drafting|contract generation)',
    ],
  },
  {
    name: 'compliance checking',
    said: [
      '(compliance checking|compliance checks|compliance check|compliance screening|policy checks|policy checking)',
      `(check|checks|checking) ${ITS} (compliance|conformity)`,
    ],
  },
  {
    name: 'sanctions screening',
    said: ['(sanctions checks|sanctions check|pep screening|pep checks|watchlist screening)'],
  },
  {
    name: 'trademark search',
    said: ['((trademark|trade mark) (search|searches|screening|clearance|watch|monitoring))'],
  },
  {
    name: 'tender search',
    said: [
      `(find|finds|search|searches|watch|watches|scan|scans) ${ITS} (tenders|rfps|public contracts|grants)`,
      '(tender search|grant search|tender monitoring)',
    ],
  },
  {
    name: 'background checks',
    said: ['(background checks|background check|criminal record checks|reference checks|reference checking)'],
  },
  {
    name: 'tenant screening',
    said: ['((tenant|renter|applicant|lodger) screening)', '(screen|screens|screening) ~ (tenants|renters)'],
  },
  {
    name: 'resume screening',
    said: ['((resume|cv|candidate|applicant) (screening|ranking|sifting|shortlisting))'],
  },
  {
    name: 'interview scheduling',
    said: ['(interview scheduling)'],
  },
  {
    name: 'cataloguing',
    said: [
      `(catalogue|catalogues|catalog|catalogs|cataloguing|cataloging) ${ITS} (books|records|collections|archives|items|stamps|finds|specimens)`,
      '(cataloguing|cataloging|cataloguer|metadata creation)',
    ],
  },
  {
    name: 'lesson planning',
    said: ['((lesson|study|course|curriculum|revision) (plans|planning|planner))'],
  },
  {
    name: 'workout planning',
    said: ['((workout|training|exercise|fitness|running|marathon) (plans|planning|planner))'],
  },
  {
    name: 'flashcard generation',
    said: [
      '((flashcard|flashcards|flash card|anki) (generation|generator|deck|decks|cards))',
      '(makes|make|creates|into) ~ (flashcards|flash cards)',
    ],
  },
  {
    name: 'pronunciation feedback',
    said: [
      '(pronunciation (feedback|scoring|checks|coaching|check|assessment))',
      '(correct|corrects|score|scores|rate|rates) ~ pronunciation',
    ],
  },
  {
    name: 'documentation generation',
    said: [
      `(write|writes|generate|generates|draft|drafts) ${ITS} (docs|documentation|release notes|changelogs|docstrings|
        readmes|manuals|api docs|user guides)`,
      '((documentation|docs|docstring|changelog|release note) (generation|writing|generator))',
    ],
  },
  {
    name: 'report generation',
    said: [
      `(write|writes|generate|generates|draft|drafts|produce|produces|compile|compiles) ${ITS} (inspection reports|
        progress reports|shift reports|site reports|survey reports|annual reports)`,
      '((report|document|certificate|letter) (generation|writing|generator))',
    ],
  },
  {
    name: 'code migration',
    said: [
      `(migrate|migrates|port|ports|upgrade|upgrades|modernise|modernises|modernize|modernizes) ${ITS} (code|codebase|codebases|
        cobol|java|python|php|repos|apps) (to|from|into)`,
      '(code migration|code modernization|legacy migration)',
    ],
  },
  {
    name: 'synthetic data generation',
    said: ['((synthetic|fake|mock|test) (test)? data (generation|generator)?)'],
  },
  {
    name: 'data mapping',
    said: [
      '((schema|field|data) mapping)',
      `(map|maps|mapping) ${ITS} (fields|columns|schemas) (to|onto|between)`,
    ],
  },
  {
    name: 'accessibility checking',
    said: ['((accessibility|wcag|a 11 y) (checks|check|audits|audit|testing|checking))'],
  },
  {
    name: 'penetration testing',
    said: ['(pentests|pentesting|pen testing|pen tests)'],
  },
  {
    name: 'audio enhancement',
    said: [
      '(noise removal|noise reduction|denoising|audio cleanup|audio enhancement|audio restoration)',
      `(remove|removes|clean|cleans|cut|cuts) ${ITS} (noise|hum|hiss|background noise)`,
    ],
  },
  { name: 'speaker diarization', said: ['(diarization|diarisation|who spoke when)'] },
  { name: 'voice cloning', said: ['(voice cloning|clones voices|voice conversion)'] },
  {
    name: 'song recognition',
    said: [
      `(guess|guesses|guessing|recognise|recognises|recognize|recognizes|name|names|naming|identify|identifies) ${ITS} (song|songs|tune|tunes)`,
      '((song|music|tune|audio) (recognition|identification))',
    ],
  },
  { name: 'music transcription', said: [] },
  {
    name: 'optical music recognition',
    said: ['(scanned|photographed|printed|handwritten) ~ (sheet music|scores) (into|to)'],
  },
  {
    name: 'model generation',
    said: ['(3 d model|3 d models|3 d modelling|3 d modeling|3 d rendering|3 d renders)'],
  },
  { name: 'virtual staging', said: ['(virtual staging|stages (empty)? rooms|interior design)'] },
  {
    name: 'conversation',
    said: [
      '(chat|chats|talks|converse|converses|chatting|small talk) (with|in) ~ (visitors|users|guests|children|seniors|residents|pensioners|learners|people|patients)',
      '(conversation practice|companionship)',
    ],
    weak: 'conversation',
  },
  { name: 'astrology', said: ['(horoscopes|horoscope|tarot readings|tarot|birth charts)'] },
  { name: 'wine pairing', said: ['((wine|food|beer|cheese|drink) (pairing|pairings))'] },
  {
    name: 'irrigation planning',
    said: [
      '((irrigation|watering) (planning|schedules|scheduling|plans|advice))',
      '(when|how much) to (water|irrigate)',
    ],
  },
  {
    name: 'fertilizer planning',
    said: ['((fertiliser|fertilizer|fertilisation|fertilization|manure) (planning|plan|plans))'],
  },
  { name: 'soil analysis', said: ['(soil analysis|soil reports|soil report|soil tests|soil samples)'] },
  {
    name: 'livestock monitoring',
    said: [
      '(livestock monitoring|herd monitoring|heat detection|estrus detection|oestrus detection|cow monitoring|calving alerts)',
      '(cows|sows|mares|ewes|heifers) (is|are) (in heat|on heat|calving|lame)',
    ],
  },
  {
    name: 'maintenance planning',
    said: [
      `(plan|plans|schedule|schedules) ${ITS} (maintenance|maintenance rounds|inspections|repairs|services|rounds|servicing)`,
      '(maintenance planning|maintenance scheduling|inspection planning)',
    ],
  },
  {
    name: 'event planning',
    said: [
      `(plan|plans|planning|organise|organises|organize|organizes) ${ITS} (events|weddings|parties|conferences|offsites)`,
      '(event planning|wedding planning)',
    ],
  },
  {
    name: 'production planning',
    said: [
      `(plan|plans|planning) ${ITS} (production|batches|harvests|crop rotation|capacity|staffing)`,
      '(production planning|capacity planning|harvest planning)',
    ],
  },
  {
    name: 'carbon footprint calculation',
    said: [
      '((carbon|co 2) (footprint|footprints|accounting|calculation|calculations|estimates|reports|reporting))',
    ],
  },
  {
    name: 'energy analysis',
    said: ['((energy|electricity|power|gas|heating) (analysis|audits|audit|optimization|optimisation))'],
    weak: 'electricity data|energy data|smart meter data|consumption data',
  },
  {
    name: 'travel search',
    said: [
      `(find|finds|search for|searches for|look up|looks up) ${ITS} (timetables|ferries|ferry connections|connections|trains|departures)`,
    ],
  },
  {
    name: 'property search',
    said: [`(find|finds|search|searches) ${ITS} (flats|apartments|houses|properties|rooms to rent)`],
  },
  {
    name: 'parts search',
    said: [`(find|finds|look up|looks up) ${ITS} (spare parts|spares|replacement parts)`],
  },
  {
    name: 'file transfer',
    said: [
      `(move|moves|transfer|transfers|send|sends|sync|syncs) ${ITS} files (between|to|from)`,
      '(file transfer|file sync)',
    ],
  },
  {
    name: 'backups',
    said: [`(back up|backs up) ${ITS} (files|databases|data|servers|sites)`],
    weak: 'backups',
  },
  {
    name: 'fraud detection',
    said: [
      '(whether|if) (it|they|this|that|these|a|an|the|your)? ~ (is|are|was|were|look|looks) (fake|fraudulent|forged|genuine|counterfeit|doctored|a scam|scams|phishing)',
    ],
  },
  { name: 'phishing detection', said: ['(phishing detection|scam detection|phishing checks)'] },
  { name: 'deepfake detection', said: ['(deepfake detection|deepfakes|ai detection|ai text detection)'] },
  {
    name: 'text generation',
    said: [
      '((tiktok|instagram|social media|facebook|linkedin) (captions|posts|copy))',
      '(short (description|descriptions))',
      `(write|writes|draft|drafts|generate|generates) ${ITS} (speeches|poems|stories|eulogies|toasts|obituaries|scripts|lyrics|verses|bios|
        product text|product texts|job ads|listings|reviews)`,
    ],
  },
  {
    name: 'email drafting',
    said: [
      `(draft|drafts|drafting|write|writes|writing) ${ITS} (refusals|apologies|complaints|reply|response|follow up mail|follow up mails|
        thank you notes|reminders|complaint letters)`,
    ],
  },
  {
    name: 'background removal',
    said: ['(background|backgrounds) (removed|cut out|out|gone|erased|stripped)'],
  },
  {
    name: 'transcription',
    said: [
      '(audio|recordings|phone calls|calls|speech|voicemails|interviews|dictations) (to|into|→) ~ text',
      '(write|writes|type|types) (down|out|up) (what|who)',
      'audio of ~ (calls|meetings|interviews) (to|into) text',
    ],
  },
  {
    name: 'question answering',
    said: [
      `(answer|answers|answering) ${ITS} (questions|queries) (about|on|over|from)`,
      '((visa|tax|legal|building code|immigration|rules|policy|product|parking|benefits) questions)',
    ],
  },
  {
    name: 'monitoring',
    said: [
      `(watch|watches|watching|monitor|monitors|monitoring|track|tracks|look after|looks after|keep track of|keeps track of|supervise|
        supervises) ${ITS} (sensors|hives|hive|beehives|beehive sensors|tanks|temperatures|temperature|pressure|pressures|machines|
        pumps|fridges|freezers|herds|herd|cows|glucose|batteries|vehicles|fleet|database|databases|certificates|certificate|
        certificate expiry|expiry dates|domains|deadlines|water levels|levels|air quality|energy|consumption|crops|fields|weather|
        traffic|queues|exchange rates|tenders|auctions|job boards|social media|ships|vessels|permits|patients|rivers|reservoirs)`,
      `(warn|warns|alert|alerts|notify|notifies) (the|our|your|my|a|its|their) (owner|owners|farmer|beekeeper|staff|driver|drivers|operator|operators|nurse|nurses|keeper|landlord|team|
        crew|skipper|manager|parents|carer) (when|if|as soon as|before|about|of)`,
      '((tyre|tire|blood|water|oil|air|boiler) pressure (data|readings|monitoring|checks))',
      '((sensor|hive|temperature|humidity|vibration|level|battery|fleet|tank|fridge|soil moisture) (alerts|alarms))',
    ],
  },
]
