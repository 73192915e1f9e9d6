/** A command block of a guide, and the answer that the guide shows for it. */
export interface Step {
  commands: string
  shown: { as: 'json' | 'text'; answer: string } | undefined
}

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm

/** The `sh` blocks in order, each with the `json` or `text` block right after it. */
export function stepsOf(guide: string): Step[] {
  const steps: Step[] = []
  let end = 0
  for (const { 0: block, 1: language, 2: content = '', index } of guide.matchAll(BLOCK)) {
    const follows = guide.slice(end, index).trim() === ''
    const last = steps.at(-1)
    if (language === 'sh') steps.push({ commands: content, shown: undefined })
    else if ((language === 'json' || language === 'text') && last && follows && !last.shown)
      last.shown = { as: language, answer: content }
    end = index + block.length
  }
  return steps
}

/**
 * @returns where an answer differs from the shown one; only the shown members of objects count, and `…` matches
 *   anything
 */
export function differences(shown: Step['shown'], answer: string): string[] {
  if (!shown) return /^\{"error":/.test(answer) ? [`an error that is not shown: ${answer}`] : []
  if (shown.as === 'json') return differing('answer', JSON.parse(shown.answer), JSON.parse(answer))
  const lines = answer.split('\n')
  return shown.answer
    .trim()
    .split('\n')
    .filter((wanted) => !lines.some((line) => isLike(line.trim(), wanted.trim())))
    .map((wanted) => `no line ${wanted} in ${answer}`)
}

function differing(path: string, shown: unknown, got: unknown): string[] {
  if (typeof shown === 'string' && typeof got === 'string' && isLike(got, shown)) return []
  if (typeof shown !== 'object' || shown === null || typeof got !== 'object' || got === null)
    return shown === got ? [] : [`${path}: shown ${JSON.stringify(shown)}, got ${JSON.stringify(got)}`]
  if (Array.isArray(shown)) return differingItems(path, shown, Array.isArray(got) ? got : [])
  return Object.entries(shown).flatMap(([name, value]) =>
    differing(`${path}.${name}`, value, (got as Record<string, unknown>)[name]),
  )
}

/** A shown list that ends in `…` is a prefix. */
function differingItems(path: string, shown: readonly unknown[], got: readonly unknown[]): string[] {
  const isBeginning = shown.at(-1) === '…'
  const items = isBeginning ? shown.slice(0, -1) : shown
  if (isBeginning ? got.length < items.length : got.length !== items.length)
    return [`${path}: shown ${shown.length} items, got ${JSON.stringify(got)}`]
  return items.flatMap((item, i) => differing(`${path}[${i}]`, item, got[i]))
}

function isLike(got: string, shown: string): boolean {
  const parts = shown.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(got)
}
