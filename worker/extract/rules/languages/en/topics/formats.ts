import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Input and output formats of an agent. */
export const FORMATS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ['{+formats} →', '{bareformat} >'],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(accept|accepts|accepting|take|takes|taking|return|returns|returning|output|outputs|input|inputs|
        format|formats|send|sends|get|gets|give|gives|gives you|reads|read|consume|consumes|produce|
        produces|emit|emits|deliver|delivers|delivery|response|responses|respond|responds|reply|replies|
        respond with|parse|parses|converts|convert|turns|turn|ingest|ingests|eats|feed|submit|upload|
        response format|comes as|come as|arrives as|arrive as|back as|hand back|ships|answers|results|
        expects|expect|wants|out comes|export|exports|exported) (:|as|in|with|from|you|me|is|are|via|format|
        comes as)? (:|an|a|the|valid|structured|plain|only|scanned|raw|clean|your|back|strict|either|both|
        any|in|as)? {+formats}`,
      `{+formats} (in|out|input|output|files|documents|back|as input|as output|only|returned|accepted|
        uploads|format|expected|export|feed|please|→|-|responses|response|payload|payloads|attachments|
        results|reply|replies|result)`,
      '(in|as|into|to|from|→|,) (a|an|valid|structured|plain|strict|clean|raw)? {strictformat}',
      '→ {strictformat}',
      '{strictformat}',
      '^ {+formats} $',
      '{+formats} (into|to) {_+formats}',
      '{_+formats} (into|to) {+formats}',
      '%formats {+formats}',
      `(reads|read|takes|take|accepts|turns|turn|converts|convert|looks at|look at|transcribes|transcribe|summarises|summarizes|
        summarise|summarize|parses|checks|sorts|tags|captions) (your|our|my|the|any|their|a|an)? ~ {+formats}`,
    ],
    confidence: 0.87,
  },
  {
    value: 'docx',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(word) (or|and|/|,|+|&) (pdf|excel|docx|odt|rtf|powerpoint)',
      '(pdf|pdfs|excel|rtf|odt|powerpoint|markdown) (or|and|/|,|+|&) word',
      '(ms word|microsoft word|word doc|word docs|word document|word format|as word|in word $)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(reads|read|takes|take|sorts|tags|checks|summarises|summarizes|summarise|summarize) (your|our|my|the|any|their)? ~ (emails|email|e mails|mail|e mail|code)',
      '(reads|read|sorts|tags|checks) (your|our|my|any) ~ (text|texts)',
      '(no|not|never|without|except|instead of|nor|rather than) (any|more)? {_=formats} ((,|or|and|nor|/) {_=formats})?',
      '(i|we) (type|copy|paste|enter|write|put|keep) ~ (into|in) {_=formats}',
      'json (rpc|api|web token|web tokens)',
      `(source|open|promo|postal|zip|area|tax|country|bar|qr|exit|error|status|write|writes|writing|
        review|reviews|reviewing|reviews your|generate|generates|generated|generating|your|dress) code`,
      '(email|e mail|emails) (or|and|/|,) (by|over|via)? ({_=protocols}|{_protocol}|sms|slack|whatsapp|phone|telegram|post|webhook)',
      '({_=protocols}|{_protocol}|sms|slack|whatsapp|phone|telegram) (or|and|/|,) (just|by|over|via|plain)? (email|e mail)',
      '(how|reach|call|contact|channel|protocol|transport|interface) (:|=) (plain)? (email|e mail)',
      '(by|via|over|an|my|your|our|the|per|send me an) email',
      `(speech to text|text to speech|text recognition|text to image|image generation|generate images|
        generates images|text prompt|text message|text me|e mail|code review|code reviews|code generation|
        podcasts to text|text embeddings)`,
      '(sales|marketing|cold|outreach|drafts|draft|support) (e mails|emails|email|e mail)',
      '(drafts|draft|writes|write|triage|triages|answer|answers|sort|sorts|send|sends) ~ (emails|email|e mails)',
    ],
  },
]
