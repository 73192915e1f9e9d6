import { type Deed, ITS } from './deed.ts'

/** What agents do with words. */
export const LANGUAGE_DEEDS: readonly Deed[] = [
  {
    name: 'translation',
    said: [
      `(interpretation|interpreter|interprets|translate|translates|translating|translated|translator|translators|translations|localize|
        localise|localizes|localization|localisation|interpreting|subtitle translation)`,
    ],
  },
  {
    name: 'summarization',
    said: [
      `(summarised|summarized|summarize|summarizes|summarise|summarises|summarizing|summarising|summaries|summarizer|tldr|
        tl dr|condense|condenses|condensing|abstracts of|boil down|boils down|shorten|shortens|
        executive summaries)`,
      'into ~ (action items|key points|bullet points|minutes|takeaways)',
    ],
    weak: 'summary|digest|digests',
  },
  {
    name: 'transcription',
    said: [
      '(audio|recordings|notes|speech|calls|interviews|voicemails) (turned|converted|made|put) (into|to)',
      `(transcribe|transcribes|transcribing|transcribed|transcriber|speech to text|stt|asr|voice to text|
        audio to text|podcasts to text|speech recognition|minutes from recordings|live captioning|
        live captions|video captioning|video to text)`,
      `(turn|turns|turning|convert|converts) ${ITS} (audio|recordings|podcasts|speech|calls|voice notes|
        voicemails|meetings) (into|to) ~ text`,
    ],
    weak: 'transcript|transcripts|dictation',
  },
  {
    name: 'proofreading',
    said: [
      `(proofread|proofreads|proofreading|copyediting|copy editing|grammar checking|grammar check|
        spell checking|copyedits)`,
      '(proof reader|proofreader|fixes typos|typo correction|spelling)',
      `(fix|fixes|correct|corrects|check|checks|mend|mends) ${ITS} (typos|grammar|spelling|punctuation)`,
      `(correct|corrects|mend|mends|polish|polishes) ${ITS} (titles|texts|sentences|translations|essays|letters|product titles|prose|manuscripts)`,
    ],
  },
  {
    name: 'text generation',
    said: [
      '(copywriting|writes copy|text generation|writes posts|caption writing|ad copy|content generation)',
      `(write|writes|draft|drafts|generate|generates|produce|produces) ${ITS} (product descriptions|
        descriptions|blog posts|captions|copy|articles|ads|slogans|press releases|cover letters|job ads)`,
    ],
    weak: 'product descriptions|blog posts',
  },
  {
    name: 'email drafting',
    said: [
      `(email drafting|draft emails|drafts emails|email drafts|writes emails|write emails|
        drafting emails|e mail drafting|email writing|drafting replies|draft replies|reply drafts)`,
      `(draft|drafts|drafting|write|writes|compose|composes|writing|composing) ${ITS} (emails|email|
        e mails|e mail|replies|newsletters|outreach|follow ups|responses to)`,
      `(draft|drafts|drafting|write|writes) ${ITS} (mails|letters|rejections)`,
    ],
    weak: 'cold emails|outreach emails|email replies',
  },
  { name: 'headline generation', said: ['(headline generation|writes headlines)'], weak: 'headlines' },
  { name: 'subtitles', said: ['(subtitling|subtitle generation|subtitle sync)'], weak: 'subtitles' },
  {
    name: 'question generation',
    said: ['(question generation|generates ~ questions)'],
    weak: 'quiz questions|exam questions',
  },
  {
    name: 'tutoring',
    said: [
      '(tutoring|quiz generation|generates quizzes|explains homework)',
      `(explain|explains|quiz|quizzes) ${ITS} (homework|maths|math|students|vocabulary)`,
    ],
    weak: 'teaches|tutors',
  },
  {
    name: 'plagiarism detection',
    said: ['(plagiarism detection|plagiarism checks|plagiarism checking|plagiarism)'],
  },
  {
    name: 'sentiment analysis',
    said: ['(sentiment|sentiments|opinion mining|tone detection|mood of|how customers feel)'],
  },
  {
    name: 'moderation',
    said: [
      `(moderation|content moderation|moderate|moderates|moderating|toxicity|nudity|hate speech|nsfw|
        abuse detection|toxic comments|content safety|spam filtering)`,
    ],
  },
  {
    name: 'fact checking',
    said: [
      `(fact checking|fact check|fact checks|fact checker|verify claims|verifies claims|
        claim verification|checks facts|check facts|verifying claims|source checking|citation checking|
        checks citations|checks claims)`,
      '(check|checks|verify|verifies) (your|our|the|any|their|every|all|news|health|political|marketing|advertising|public)? (claims|facts|citations|quotations|quotes)',
      'whether (it is|they are|that is) true',
    ],
  },
  { name: 'negotiation', said: ['(negotiate|negotiates|negotiation|negotiating|haggles)'] },
  { name: 'alt text', said: ['(alt text|alt texts|image descriptions)'] },
  {
    name: 'text to speech',
    said: [
      `(text to speech|tts|voice synthesis|speech synthesis|voice over|voiceovers|voiceover|reads aloud|
        read aloud)`,
    ],
  },
  {
    name: 'speech synthesis',
    said: ['(speech agent|text in , ~ (wav|mp 3|audio) (or mp 3|or wav)? out|narrates)'],
    weak: 'voices|narration',
  },
  {
    name: 'phone calls',
    said: [
      '(makes phone calls|calls restaurants|answering calls)',
      `(call|calls|phone|phones|ring|rings) (your|our|the|a|my)? (restaurants|customers|patients|
        suppliers|shops|leads)`,
    ],
    weak: 'phone calls|voice calls',
  },
  {
    name: 'grading',
    said: [
      `(grade|grades|grading|score|scores|mark|marks) ${ITS} (essays|essay|homework|exams|answers|tests)`,
      '(essay|exam|homework) (scoring|marking)',
    ],
  },
  {
    name: 'question answering',
    said: [],
    weak: 'answer ~ questions|answers ~ questions|answering ~ questions|answers ~ queries',
  },
]
