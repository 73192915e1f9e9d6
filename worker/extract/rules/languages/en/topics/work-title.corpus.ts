import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'current_title',
  whole: true,
  texts: [
    ["I'm a registered nurse in Toledo.", 'Registered Nurse', { location: 'Toledo' }],
    ['I am currently a warehouse supervisor at a food distributor.', 'Warehouse Supervisor'],
    ['I work as a payroll clerk for the county.', 'Payroll Clerk'],
    ['Title: Senior QA Engineer', 'Senior QA Engineer', { seniority: 'senior' }],
    ['Current role: Customer Success Manager', 'Customer Success Manager'],
    ['My title is Operations Coordinator.', 'Operations Coordinator'],
    ['For ten years I have been a bookkeeper.', 'Bookkeeper', { years_experience: 10 }],
    ["I've been a line cook for six years.", 'Line Cook', { years_experience: 6 }],
    ['I was a store manager until last year.', null],
    ['I used to be a flight attendant.', null],
    ['I want to become a project manager.', null],
    ['My sister is a dental assistant.', null],
    ['Applying for the post of head librarian.', null],
    ['Spoke with Dana, LPN, 7 yrs.', 'LPN', { years_experience: 7 }],
    [
      'Jr. frontend dev, 2 yrs exp.',
      'Junior Frontend Developer',
      { seniority: 'junior', years_experience: 2 },
    ],
    ['Sr. accountant, 9 yrs.', 'Senior Accountant', { seniority: 'senior', years_experience: 9 }],
    ['Candidate is a forklift operator in Fresno.', 'Forklift Operator', { location: 'Fresno, CA' }],
    [
      'Recruiter: What are you doing right now?\nCandidate: Forklift operator, at a tile place.\nRecruiter: OK.',
      'Forklift Operator',
    ],
    [
      'Développeur mobile senior à Liège.',
      'Développeur Mobile Senior',
      { seniority: 'senior', location: 'Liège' },
    ],
    ['Nurse. Manchester or remote', 'Nurse', { location: 'Manchester', work_mode: ['remote'] }],
    ['Electrician, Denver metro', 'Electrician', { location: 'Denver, CO' }],
    ['ML engineer (PyTorch, CUDA), PhD candidate at CMU', 'ML Engineer', { skills: ['PyTorch', 'CUDA'] }],
  ],
}
