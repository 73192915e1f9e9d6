import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-11-23T00:00:00Z')

async function fieldsOf(context: string) {
  const { fields } = await predict(rulesExtractor, datingV3, { id: 'text', context, occurredAt })
  return fields
}

test.each<[string, string, object]>([
  [
    'an assistant says nothing of the user',
    "user: What should I cook tonight?\nassistant: As a vegan, I'd suggest a curry. I live in Paris and I'm 30.\nuser: Sounds good, I eat everything though.",
    { diet: 'omnivore' },
  ],
  ['nor one that is alone', "Assistant: I'm 30 and vegan.\n\nI live in Rome.", {}],
  [
    'turns may follow each other in one line',
    "User: I'm 32. Assistant: I'm 45, vegan. User: I live in Austin.",
    { age: 32, location: 'Austin, TX' },
  ],
  [
    'turns may be messages in JSON',
    '[{"role":"user","content":"I\'m 32 and live in Leeds"},{"role":"assistant","content":"I am 44, divorced"}]',
    { age: 32, location: 'Leeds' },
  ],
  ['turns may stand under headings', "### User\nI'm 31\n### Assistant\nI'm 50 and vegan", { age: 31 }],
  ['names may be bold', "**User:** I'm 29.\n**Bot:** I'm vegan.", { age: 29 }],
  ['a match is somebody else', "match: I'm 29, vegan.\nme: I'm 31.", { age: 31 }],
  ['so is any name', "[10:02] Ana: I'm 29\n[10:03] Me: I'm 31", { age: 31 }],
  ['of names alone nobody is the user', "Tom: how old?\nSue: I'm 31\nTom: I'm 30 and vegan", {}],
  ['a profile is no talk', 'Me: 32, nurse.\nYou: kind', { age: 32, occupation: 'nurse' }],
])('%s', async (_, context, fields) => {
  expect(await fieldsOf(context)).toEqual(fields)
})

test.each<[string, string, object]>([
  [
    'quoted lines are somebody else’s',
    "> I'm 45 and divorced, looking for marriage\nHaha that's my brother's profile. I'm 38, never married.",
    { age: 38, relationship_status: 'single' },
  ],
  [
    'unless the user calls them their own',
    "My bio:\n> I'm 45 and vegan\nToo short?",
    { age: 45, diet: 'vegan' },
  ],
  ['before or behind them', "> I'm 45 and vegan\nYep, that's me.", { age: 45, diet: 'vegan' }],
  ['a quoted passage too', "My ex said “I am 45 and I smoke”. I'm 33.", { age: 33 }],
  ['in single quotation marks too', "It said 'I am 45 and vegan' lol. I'm 33.", { age: 33 }],
  ['but for one’s own', 'My profile says "I am 45 and vegan".', { age: 45, diet: 'vegan' }],
  ['a word in quotation marks is the user’s', 'I\'m a "vegan" from Rome, I\'m 33.', { age: 33 }],
])('%s', async (_, context, fields) => {
  expect(await fieldsOf(context)).toMatchObject(fields)
  expect((await fieldsOf(context)).age).toEqual('age' in fields ? fields.age : undefined)
})

test.each<[string, string, object]>([
  ['a question states nothing', 'Are you vegan? Should I move to Rome? Are 5 cats too many?!', {}],
  ['what stands before it does', "I'm 32 and live in Boston, any tips?", { age: 32, location: 'Boston, MA' }],
  [
    'a tag asks for nothing',
    "I'm a nurse in Tucson, you know?",
    { location: 'Tucson, AZ', occupation: 'nurse' },
  ],
])('%s', async (_, context, fields) => {
  expect(await fieldsOf(context)).toEqual(fields)
})

test.each([
  [
    'news',
    'A bakery in Thessaloniki will open a second branch. Its founder, Despina Karra, 71, said the list is long.',
  ],
  [
    'a recipe',
    'Gluten-free cornbread: mix 240 g cornmeal with salt. Stir in two eggs. Bake in the hot skillet.',
  ],
  [
    'code',
    'const profile = { name: "Test", age: 34, city: "Springfield", smoker: false };\nexpect(profile.age).toBe(34);',
  ],
  [
    'a tale',
    'Chapter two, told by the parrot: I am thirty-one. I speak Dutch and live in Rome with a widow.',
  ],
  [
    'a panel',
    'Notes. MODERATOR: Where do you live? DR SATO: I live in Kyoto. MODERATOR: And you, Mr Lind? MR LIND: In Rome.',
  ],
  [
    'somebody quoted',
    '"I feed the hungry and live in Bruges." The founder, a cloth merchant of 45, did marry somebody.',
  ],
])('%s says nothing of the user', async (_, context) => {
  expect(await fieldsOf(context)).toEqual({})
})

test('a profile without an I does', async () => {
  expect(
    await fieldsOf(
      'Vegan nurse in Leeds, 34, with two cats and a weakness for the bakery on the corner of her street.',
    ),
  ).toMatchObject({ age: 34 })
})
