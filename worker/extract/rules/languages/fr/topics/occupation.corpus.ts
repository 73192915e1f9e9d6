import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'occupation',
  whole: true,
  texts: [
    ['Je suis comptable.', 'accountant'],
    ['Je suis boulanger et père.', 'baker'],
    ['Je suis infirmière à Lille.', 'nurse', { gender: 'woman', location: 'Lille' }],
    ['Développeur, 36', 'software developer', { age: 36 }],
    ['Je suis étudiante.', 'student', { gender: 'woman' }],
    ['Mon père est médecin.', null],
    ['Cuisinier dans un restaurant italien', 'cook'],
    ['Infirmière aux urgences à Nantes', 'nurse', { location: 'Nantes', gender: 'woman' }],
    ['Pharmacienne de jour', 'pharmacist'],
  ],
}
