import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'industries',
  whole: true,
  texts: [
    ['worked at a fintech startup', ['fintech']],
    ['experience in healthcare and insurance', ['healthcare', 'insurance']],
    ['I come from automotive', ['automotive']],
    ['retail background', ['retail']],
    ['10 years hospitality', ['hospitality'], { years_experience: 10 }],
    ['worked for a telecom company', ['telecom']],
    ['previously in advertising', ['advertising']],
    ['moved from insurance to something else', ['insurance']],
    ['real estate for 8 years', ['real estate']],
    ['aerospace industry experience', ['aerospace']],
    ["I've worked for non-profits", ['nonprofit']],
    ['career in education', ['education']],
    ['public sector: government', ['government']],
    ['media companies', ['media']],
    ['at a biotech', ['biotech']],
    ['Branchen: Versicherung', ['insurance']],
    ['3D Artist (games), Lyon', ['gaming'], { location: 'Lyon', current_title: '3D Artist' }],
    ['I spent three years in recruitment.', ['staffing'], { years_experience: 3 }],
  ],
}
