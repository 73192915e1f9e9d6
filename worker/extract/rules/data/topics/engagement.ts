import type { Phrasing } from '../../../../../shared/reader.ts'

export const EMPLOYMENT_TYPE: readonly Phrasing[] = [
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '%!experience (full time|fulltime|tiempo completo|jornada completa|vollzeit|temps plein|temps complet|plein temps) >',
      '%!experience (full time|fulltime|vollzeit|tiempo completo|jornada completa|temps plein) (oder|o|ou|y|und|et|cos|cuz|bc) ',
      '%!experience (full time|fulltime) (please|pls|or|and|preferred|only|both|fine|ok|can|either)',
      '%!experience (full time|fulltime) ~ (position|positions|role|roles|job|jobs|work|employment|post|seat|opportunity|opportunities|basis|hours|permanent|contract|gig|staff|offer)',
      '(wants|want|prefers|seeking|open to|looking for|needs|only|or) ft (only|or|,|$|work|role|position)',
      '^ ft (only|$|or|,)',
      '(vollzeitstelle|vollzeitjob|vollzeitposition|cdi a temps plein)',
    ],
    confidence: 0.9,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '%!experience (part time|parttime|medio tiempo|media jornada|tiempo parcial|jornada parcial|jornada reducida|teilzeit|temps partiel|mi temps) >',
      '%!experience (part time|parttime|teilzeit|media jornada|medio tiempo|temps partiel|mi temps) (oder|o|ou|y|und|et|cos|cuz|bc) ',
      '%!experience (part time|parttime) (please|pls|or|and|preferred|only|both|fine|ok|around|near)',
      '%!experience (part time|parttime) ~ (position|positions|role|roles|job|jobs|work|employment|post|opportunity|opportunities|basis|hours|model|shifts|gig|schedule)',
      '(wants|want|prefers|seeking|open to|looking for|needs|only|or|and) pt (only|or|,|$|work|role|hours|hrs|{_number})',
      '^ pt (only|$|or|hours|hrs|{_number})',
      '(teilzeitstelle|teilzeitjob|teilzeitmodell)',
    ],
    confidence: 0.9,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: [
      '%!experience (contract|contracting) (only|work|role|roles|position|positions|job|jobs|basis|gig|gigs|to hire|or|to perm|fine|ok|engagements|engagement|projects)',
      '(on|open to|as|for|another|next|a new) (a)? contract (for|basis|or|,|$|with) ',
      '(por contrato|contrato temporal|por proyecto|a proyecto|befristete (stelle|anstellung)|en cdd|un cdd|corp to corp|c 2 c|contract w 2|w 2 contract)',
      '%employment_type contract',
      '(ft|full time|fulltime|pt|part time|perm|permanent|hire|freelance) (or|and|,) contract (to hire)? ',
      'contract to hire',
      'contracts (are|is)? (fine|ok|okay|welcome|too|only|preferred)',
    ],
    confidence: 0.88,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: [
      '%!experience freelance (or|only|both|is|are|too|basis|and full time|and fulltime|preferred|fine|please|projects|work only|gigs|assignments|missions|y|o|ou|oder)',
      '(or|and|open to|also|prefer|want|for|only) (to)? (freelance|freelancing|freelance work|freelance projects|freelance gigs) $',
      '%employment_type (freelance|freelancing)',
      '(only|just|prefer|want) (do|to do|doing)? freelance (work|projects)? $',
      '(auf freiberuflicher basis|als freelancer (arbeiten|suche)|freiberuflich|en freelance|como freelance|como autonomo|como autonoma)',
    ],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: [
      '(for|seeking|want|after|find|need|a|summer|an|open to|paid) ~ (internship|internships) (in|at|for|with|from|this|next|position|starting|where|$|,)',
      '%wishes (internship|internships)',
      '(suche|fur) (ein|einen)? (praktikum|praktikumsplatz)',
      '(busco|buscando) (unas)? (practicas|pasantia|pasantias)',
      '(cherche|recherche) un stage',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    said: [
      '(i|we|currently|now) (work|am working|have been working|am|working|employed) (full time|part time|fulltime) (now|at|as|for|in|with|$)',
      'my ~ (full time|part time|fulltime) (job|position|role)',
    ],
  },
]

const AT_ONCE =
  '(immediately|immed|immediatly|inmediately|right away|straight away|asap|as soon as possible|at once|whenever|any time|anytime|any day|today|now|straightaway|this week)'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(start|begin|join|available|free|there|come|yours) {days} (after|from|following) ',
      "{days} ('|'s)? (of|in)? (notice|notice period|de preaviso|de preavis|kundigungsfrist|preaviso|preavis)",
      '(notice|notice period) (in|of|with|to|at)? (my|the|a|them|contract|here|current)? (contract|job|employer)? (is|of|:|,|-|would be|,)? (a|about|around|roughly|usually|officially)? {days}',
      '(start|begin|available|free|join|come|over|free up|be there|starting|strt|up|ends|finish|finished|done|wrap up) ~ (in|within|after|with) (about|abt|around|roughly|like|maybe|a)? {days}',
      "(give|giving|owe|need|needs|want|wants|require|requires|ask|asks|allow) (to give|them|me|us|my employer|my boss|my team|my manager|my current employer|the clinic|the company|work)? (about|around|at least|a|them)? {days} (to|before|from|notice|so|first|with|if|and|,|$|for|of|after|'|'s)",
      'i would give {named} {days}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '%availability {days}',
      '(kundigungsfrist|kundigungsfrist (betragt|ist|von|sind)|kundigungsfrist von) (:|noch|bei|derzeit)? {days}',
      '(preaviso|preaviso (es|seria)) (:|de)? {days}',
      '(avisar|aviso|avisando) (con|a|de)? {days}',
      '{days} (tops|at most|max|maximum) ',
      '(preavis|preavis est|preavis (est)? de) (:|de|est)? {days}',
      '(incorporarme|incorporacion|empezar|comenzar|disponible|dispo|verfugbar|anfangen|beginnen|commencer|demarrer) ~ (en|in|dentro de|dans|nach|sous) {days}',
      '{days} (fur die ubergabe|para incorporarme)',
    ],
    confidence: 0.92,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      `(start|available|join|begin|free|ready|starting|come|availability) (from|work|for work|to start|to begin|to join|as of)? ${AT_ONCE}`,
      '%availability (immediately|right away|straight away|asap|as soon as possible|at once|any time|anytime|any day|today|now|straightaway|whenever (you|suits|works|is|$))',
      '(immediate|inmediata|inmediato) (start|joiner|joining|availability|incorporacion|disponibilidad)',
      '(available|free) (immediately|now)',
      '(immediately|now) available',
      'from (right away|now on)',
      '%availability (immediate|inmediata|inmediato|sofort|ab sofort|immediately|none|no notice|immediatement|immediate|tout de suite|de suite|ya)',
      'no notice (period|needed|required)',
      '(disponibilidad|incorporacion) inmediata',
      'puedo (empezar|incorporarme|comenzar) (ya|de inmediato|inmediatamente|cuando quieran|hoy)',
      '(ab sofort|frei bin ich sofort|sofort (frei|verfugbar|anfangen|beginnen|einsetzbar|bereit)|ich kann sofort)',
      '(disponible|disponibilite) (immediatement|immediate|tout de suite|de suite|des maintenant)',
      'i can start whenever',
    ],
    confidence: 0.93,
  },
  {
    value: 7,
    said: [
      '(start|begin|available|free|join) (as early as|from|again)? next week',
      '%availability next week',
    ],
    despite: ['wished'],
    confidence: 0.8,
  },
  {
    value: 30,
    said: ['(start|begin|available|free|join) next month', '%availability next month'],
    despite: ['wished'],
    confidence: 0.7,
  },
  {
    value: 1,
    said: ['(start|begin|available) tomorrow', '%availability tomorrow'],
    despite: ['wished'],
    confidence: 0.7,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(available|availability|start|free|starting|begin|join|can start|verfugbar|disponible|frei|anfangen|incorporarme|earliest|eintritt) (date|work|again|to start)? (:|is|would be)? (from|on|as of|in|by|after|ab|zum|a partir del|a partir de|el|le|a partir du|des|from the|on the|by the|the|am|fruhestens|at)? (the)? {date}',
      '%availability (from|on|as of|in|by|after|ab|zum|a partir del|a partir de|el|le|a partir du|des|the|not before)? (the)? {date}',
      '(contract|assignment|job) (ends|runs out|is up|finishes|expires) (on|in|at)? (the)? {date}',
      '(tied|bound|contracted|committed|booked|contract) ~ (until|till|through) {date}',
      '(ab|zum) (dem)? {date} (verfugbar|frei|anfangen|eintreten)',
    ],
    confidence: 0.88,
  },
]
