import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'skills',
  whole: true,
  texts: [
    ['Skills: Python, SQL, Tableau', ['Python', 'SQL', 'Tableau']],
    ['Tools: Figma, Sketch and Jira', ['Figma', 'Sketch', 'Jira']],
    ['I use Excel and QuickBooks daily.', ['Excel', 'QuickBooks']],
    ['I work with AWS, Terraform and Kubernetes.', ['AWS', 'Terraform', 'Kubernetes']],
    ['Cypress, Postman, Jira; has read about k6, not used.', ['Cypress', 'Postman', 'Jira']],
    ['Never used Salesforce.', null],
    ["I'd like to learn Rust.", null],
    ['Skill set: C#, ASP.NET Core, SQL Server', ['C#', 'ASP.NET Core', 'SQL Server']],
    ['Stack: React, Node.js, Postgres', ['React', 'Node.js', 'PostgreSQL']],
    ["J'utilise SAP et Excel.", ['SAP', 'Excel']],
    ['Manejo SAP y AutoCAD.', ['SAP', 'AutoCAD']],
    [
      'Recruiter: What systems did you use?\nCandidate: Lightspeed for the till, Deputy for the schedule.\nRecruiter: OK.',
      ['Lightspeed'],
    ],
    ['I moved our catalogue to Koha.', ['Koha']],
    ['ServiceTitan on the tablet, brazing, VRF.', ['ServiceTitan', 'brazing', 'VRF']],
    ['Notice period: 2 30', null],
    [
      'ML engineer (PyTorch, CUDA), PhD candidate at CMU',
      ['PyTorch', 'CUDA'],
      { current_title: 'ML Engineer' },
    ],
    [
      'QuickBooks, Xero, nothing under $26/hr',
      ['QuickBooks', 'Xero'],
      { salary_min: 26, salary_currency: 'USD', salary_period: 'hour', salary_min_usd: 54080 },
    ],
    [
      'Rate: $62/hr on C2C',
      null,
      {
        employment_type: ['contract'],
        salary_min: 62,
        salary_currency: 'USD',
        salary_period: 'hour',
        salary_min_usd: 128960,
      },
    ],
    ['stack=Go,Kafka,PostgreSQL', ['Go', 'Kafka', 'PostgreSQL']],
    ['I am a payroll clerk and hold the CPP.', null, { current_title: 'Payroll Clerk' }],
  ],
}
