import { describe, expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import { matchingOf } from '../../shared/matching.ts'
import { workersAiJudge } from '../../worker/rerank/judge.ts'
import { lexicalScorer } from '../../worker/rerank/lexical.ts'
import { type Ai, workersAiReranker } from '../../worker/rerank/workers-ai.ts'

const DATING = { name: 'dating', matching: matchingOf(datingV3) }
const SEEKER = { text: 'Interests: hiking, wine', fields: {} }
const texts = (count: number) => Array.from({ length: count }, (_, i) => ({ text: `text ${i}`, fields: {} }))

function standIn(answer: (input: Readonly<Record<string, unknown>>) => unknown) {
  const asked: { model: string; input: Readonly<Record<string, unknown>> }[] = []
  const ai: Ai = {
    run: async (model, input) => {
      asked.push({ model, input })
      return answer(input)
    },
  }
  return { ai, asked }
}

describe('the offline scorer', () => {
  const score = async (seeker: object, ...candidates: object[]) =>
    lexicalScorer.score(
      DATING,
      { text: '', fields: {}, ...seeker },
      candidates.map((candidate) => ({ text: '', fields: {}, ...candidate })),
    )

  test('prefers candidates who share words, apart from the template’s labels', async () => {
    const [near = 0, far = 0, none = 0] = await score(
      { text: 'Interests: hiking, wine tasting' },
      { text: 'Interests: wine tasting' },
      { text: 'Interests: poker' },
      { text: '' },
    )

    expect(near).toBeGreaterThan(far)
    expect(none).toBe(0.5)
  })

  test('prefers candidates who agree and whose wishes are met both ways', async () => {
    const seeker = { fields: { relationship_goal: 'serious', gender: 'woman', seeks_gender: ['man'] } }
    const [all = 0, some = 0, none = 0] = await score(
      seeker,
      { fields: { relationship_goal: 'serious', gender: 'man', seeks_gender: ['woman'] } },
      { fields: { relationship_goal: 'serious', gender: 'man', seeks_gender: ['man'] } },
      { fields: { relationship_goal: 'casual', gender: 'woman', seeks_gender: ['man'] } },
    )

    expect(all).toBeGreaterThan(some)
    expect(some).toBeGreaterThan(none)
  })
})

describe('the reranker of Workers AI', () => {
  /** Best first, as the model answers: the last text is the best. */
  const lastFirst = ({ contexts }: Readonly<Record<string, unknown>>) => ({
    response: (contexts as object[]).map((_, i) => ({ id: i, score: i - 50 })).toReversed(),
  })

  test('puts scores back into the order of the candidates, from 0 to 1, a hundred a call', async () => {
    const { ai, asked } = standIn(lastFirst)

    const scores = await workersAiReranker(ai).score(DATING, SEEKER, texts(101))

    expect(asked.map(({ model, input }) => [model, (input.contexts as object[]).length])).toEqual([
      ['@cf/baai/bge-reranker-base', 100],
      ['@cf/baai/bge-reranker-base', 1],
    ])
    expect(asked[0]?.input.query).toBe('Interests: hiking, wine')
    expect(scores).toHaveLength(101)
    expect(scores[50]).toBe(0.5)
    expect(scores[99]).toBeGreaterThan(0.99)
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  })

  test.each([
    ['nothing', null],
    ['too few', { response: [{ id: 0, score: 1 }] }],
    [
      'one twice',
      {
        response: [
          { id: 0, score: 1 },
          { id: 0, score: 1 },
        ],
      },
    ],
    [
      'another',
      {
        response: [
          { id: 0, score: 1 },
          { id: 7, score: 1 },
        ],
      },
    ],
    [
      'no number',
      {
        response: [
          { id: 0, score: 1 },
          { id: 1, score: 'high' },
        ],
      },
    ],
  ])('that answers with %s has failed', async (_what, answer) => {
    const { ai } = standIn(() => answer)

    await expect(workersAiReranker(ai).score(DATING, SEEKER, texts(2))).rejects.toMatchObject({
      code: 'rerank_failed',
    })
  })

  test('that does not answer has failed, and its message is not passed on', async () => {
    const ai: Ai = { run: () => Promise.reject(new Error('3040: out of capacity for hiking, wine')) }

    await expect(workersAiReranker(ai).score(DATING, SEEKER, texts(1))).rejects.toMatchObject({
      code: 'rerank_failed',
      message: '@cf/baai/bge-reranker-base did not answer.',
    })
  })
})

describe('the judge', () => {
  test('judges each pair by itself, with the texts as data', async () => {
    const { ai, asked } = standIn(() => ({ response: { score: 80 } }))

    const scores = await workersAiJudge(ai).score(DATING, SEEKER, texts(2))

    expect(scores).toEqual([0.8, 0.8])
    expect(asked.map(({ input }) => (input.messages as { content: string }[])[1]?.content)).toEqual([
      '{"seeker":"Interests: hiking, wine","candidate":"text 0"}',
      '{"seeker":"Interests: hiking, wine","candidate":"text 1"}',
    ])
  })

  test('may answer with an object as JSON text', async () => {
    const { ai } = standIn(() => ({ response: '{"score": 12}' }))

    expect(await workersAiJudge(ai).score(DATING, SEEKER, texts(1))).toEqual([0.12])
  })

  test.each([[{ response: { score: 101 } }], [{ response: 'high' }], [{}]])(
    '%# that breaks the schema has failed',
    async (answer) => {
      const { ai } = standIn(() => answer)

      await expect(workersAiJudge(ai).score(DATING, SEEKER, texts(1))).rejects.toMatchObject({
        code: 'rerank_failed',
      })
    },
  )
})
