import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'industries',
  texts: [
    ['Product manager, Series B healthtech, Austin.', ['healthtech']],
    ['I use Kotlin and AWS, logistics scale-up, two teams.', ['logistics']],
    ['I use Power BI, SQL. Trucking and pharma.', ['trucking', 'pharmaceuticals']],
    ['SRE @ a bank downtown.', ['banking']],
    ['Night auditor, boutique hotel, six years.', ['hospitality']],
    ['IT intern — regional hospital', ['healthcare']],
    ['Hotel receptionist in Funchal.', ['hospitality']],
    ['IT technician, hotel group and one brewery.', ['hospitality', 'food and beverage']],
    ['Tark Bank, 2014-2020. Java developer.', ['banking']],
    ['Turn left behind the logistics depot.', null],
    ['Editor. Film since 2008.', ['film']],
    ['Soy enfermera en un hospital público.', ['healthcare']],
    ['I am a data scientist. Interested in fintech and insurance.', null],
    ['I am a data scientist, curious about biotech.', null],
    ['I am a data scientist looking at aerospace.', null],
    ['I have a degree in logistics and I am a baker.', null],
    ['Software engineer in Leeds.', null],
    ['I am a nurse. Insurance course on weekends.', null],
    ['I am a clerk. I have no retail background.', null],
    ['I am a clerk. My brother is a trader at a bank.', null],
    ['I am a clerk.\nLogistics\nNotice: two weeks', null],
  ],
}
