import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'location',
  texts: [
    ["I'm at 118k in Munich and bored.", 'Munich'],
    ['Tester, und zwar in Frankfurt, mit SAP.', 'Frankfurt'],
    ['Head of science, all of it at a school in Luton.', 'Luton'],
    ['I keep books, by day at Denver and by night at Boise.', null],
    ['I keep books all day and went to school in Denver.', null],
    ['I keep books all day and would like a job in Denver.', null],
    ['I keep books all day, ours is the best team in Denver.', null],
    ['I keep books all day at Denver University.', null],
    ['I keep books all day in Germany.', null],
    ['I keep books all day for Denver.', null],
    ['I keep books.\nEducation\nMaths at Denver\nSkills\nExcel', null],
    ['PhD (Uppsala). Living in Basel with a C permit.', 'Basel'],
    ['I teach maths to teenagers in Malmö by day.', 'Malmö'],
    ['BSc Nutrition, Leeds. I keep books.', null],
    ['I am a researcher at the University of Plymouth.', null],
  ],
}
