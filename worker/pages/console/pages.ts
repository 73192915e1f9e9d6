import { useEffect, useState } from 'preact/hooks'
import { call, path } from './api.ts'

/** A page of any list. */
export interface Page<Item> {
  data: Item[]
  next_cursor: string | null
}

interface Listed {
  /** Path and query without `cursor`; later changes are ignored. */
  segments: readonly string[]
  query: Record<string, string>
  /** The first cursor, if earlier pages are known; then nothing loads before `more`. */
  from?: string | null
  /** Called after each page with the number of items shown. */
  onMore?: (shown: number) => void
}

/** Loads a list page by page; the first page loads automatically. */
export function usePages<Item>({ segments, query, from, onMore }: Listed) {
  const [items, setItems] = useState<readonly Item[]>([])
  const [cursor, setCursor] = useState<string | null>(from === undefined ? '' : from)
  const [isLoading, setLoading] = useState(from === undefined)
  const [problem, setProblem] = useState<unknown>()
  const load = async (known: readonly Item[], at: string | null) => {
    setLoading(true)
    setProblem(undefined)
    try {
      const page = await call<Page<Item>>(path(segments, { ...query, cursor: at || undefined }))
      const all = [...known, ...page.data]
      setItems(all)
      setCursor(page.next_cursor)
      onMore?.(all.length)
    } catch (error) {
      setProblem(error)
    } finally {
      setLoading(false)
    }
  }
  useEffect(() => {
    if (from === undefined) void load([], '')
  }, [])
  return {
    items,
    isLast: cursor === null,
    isLoading,
    problem,
    more: () => load(items, cursor),
    again: () => load([], ''),
  }
}
