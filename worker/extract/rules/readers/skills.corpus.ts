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
  ],
}
