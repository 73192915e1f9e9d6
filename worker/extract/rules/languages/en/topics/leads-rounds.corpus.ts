import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'leads_rounds',
  texts: [
    ['We invest at seed and lead rounds.', true],
    ['Seed fund, we never lead.', false],
    ["I'm an angel, I do not lead rounds.", false],
    ['We lead seed rounds in climate.', true],
    ['We invest at seed.', null],
    ["We invest at seed. We'd normally lead.", true],
    ['Investor type: micro fund. Stages: seed. Leads: rarely', false],
    ['Fund. Stage: Series A\nTicket: 1-4M EUR\nFollow or lead: follow', false],
    ['Fund. Stage: Series A\nTicket: 1-4M EUR\nLead or follow: lead', true],
    ['Partner at Ridgeback. Defense. Series A lead. Cheques $5m to $12m.', true],
    ['We are a startup. Needed: a Series A lead.', null],
    ['€4M Series A / carbon accounting / Hamburg / lead found', null],
    ['We are a startup raising $2M. Do you have a lead? Not yet. Lead: no.', null],
    ['We invest at seed. I need someone else leading.', false],
    ['Seed fund. Do you lead?\nOften, not always.\nWhere?\nTallinn.', true],
    ['Seed fund. The people we co-invest with write 5M checks.', null],
    ['We back startups and never set the price.', false],
    ['We invest at seed. We never take the lead.', false],
    ['Partner at a seed fund. Leads about half.', true],
    ['Seed fund. We come in beside others and let them set the terms.', false],
    ['I invest at seed and am happy to follow.', false],
  ],
}
