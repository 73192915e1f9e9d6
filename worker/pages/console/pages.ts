import { useEffect, useState } from 'preact/hooks'
import { call, path } from './api.ts'

/** A page of a list as every list is answered. */
export interface Page<Item> {
  data: Item[]
  next_cursor: string | null
}

interface Listed {
  /** The path and the query without `cursor`; those of the first time count. */
  segments: readonly string[]
  query: Record<string, string>
  /** Where to begin, where the pages before are known already: nothing is asked for before `more` then. */
  from?: string | null
  /** A page has come, and so many items are there now. */
  onMore?: (shown: number) => void
}

/** The items of a list, a page at a time; the first comes by itself. */
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
