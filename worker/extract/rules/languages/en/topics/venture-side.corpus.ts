import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ['EQUITY SOUGHT • Vineyard hotel • €2 million • trading since 2015 • seed', 'founder'],
    ['[x] I represent a company\n[ ] I represent capital\nRound: seed', 'founder'],
    ['Young companies, €50,000 at a time, and we back no weapons', 'investor'],
    ['We look for 80,000 dollars to buy an oven. Investors welcome.', 'founder'],
    ['Thank you for the deck. At Series A we need €1M ARR. Our seed programme is open.', 'investor'],
    ['I represent a sovereign investor. AI chips, late stage, cold chain.', 'investor'],
    ['An evergreen vehicle of two salmon families. Aquaculture, growth.', 'investor'],
    ['things to tell angels: podcast ads, marketplace, asking 4 MSEK', 'founder'],
    ['Put my savings into nine startups. €15k a time.', 'investor'],
    ['Investor card #4471 / generalist / 0.5–3M CHF', 'investor'],
    ["We're building software for clinics and raising $1M.", 'founder'],
    ['I invest in early stage startups.', 'investor'],
    ['Angel investor, checks of $25k', 'investor'],
    ['We are founders raising a seed round.', 'founder'],
    ['I know many investors.', null],
    ['I run a bakery and invest a little on the side, up to €20,000 per startup.', 'investor'],
    ['Typical deal: $100k to $300k at seed', 'investor'],
    ['Seed capital wanted for a small distillery.', 'founder'],
    ['Looking for a technical cofounder for my startup.', 'founder'],
    ['Seed rounds are too large. It happened to three teams in Chicago.', null],
  ],
}
