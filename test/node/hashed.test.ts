import { describe, expect, test } from 'vitest'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'

async function similarity(a: string, b: string): Promise<number> {
  const [x = [], y = []] = await hashedEmbedder.embed([a, b])
  return x.reduce((sum, n, i) => sum + n * (y[i] ?? 0), 0)
}

describe('a hashed vector', () => {
  test.each(['', '   ', 'the', '🙂', '日本語のテキスト', 'I love hiking.', 'x'.repeat(50_000)])(
    'has 1,024 finite numbers and unit length: %#',
    async (text) => {
      const [vector = []] = await hashedEmbedder.embed([text])

      expect(vector).toHaveLength(1024)
      expect(vector.every(Number.isFinite)).toBe(true)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 10)
    },
  )

  test('is the same for the same text', async () => {
    const [a, b] = await hashedEmbedder.embed(['Reading, running', 'Reading, running'])

    expect(a).toEqual(b)
  })
})

describe('nearness', () => {
  test.each([
    ['Interests: hiking, photography', 'Interests: photography, wine', 'Interests: football, beer'],
    ['I love hiking in the mountains', 'mountain hikes every weekend', 'I cook Italian food'],
    ['registered nurse in a hospital', 'nurses at the hospital', 'software engineer at a bank'],
    ['Ich wandere gern in den Bergen', 'Wandern und Berge', 'Ich koche gern'],
  ])('%s is nearer to %s than to %s', async (text, near, far) => {
    expect(await similarity(text, near)).toBeGreaterThan((await similarity(text, far)) + 0.05)
  })

  test('stop words do not make texts similar', async () => {
    expect(
      await similarity('I am the one who is very into this', 'I am very much the same as that'),
    ).toBeLessThan(0.3)
  })

  test('a template’s labels do not make texts similar', async () => {
    expect(await similarity('Interests: chess', 'Interests: surfing')).toBeLessThan(0.15)
  })
})
