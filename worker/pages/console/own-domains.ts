import { useEffect, useState } from 'preact/hooks'
import type { OwnDomainSummary } from '../../../shared/own-domain.ts'
import { call } from './api.ts'
import type { Page } from './pages.ts'

const POLL_MS = 2_000

/** The tenant's own domains; polled while records are outdated. */
export function useOwnDomains() {
  const [own, setOwn] = useState<readonly OwnDomainSummary[]>()
  const [problem, setProblem] = useState<unknown>()
  const [turn, setTurn] = useState(0)
  const again = () => setTurn((last) => last + 1)
  useEffect(() => {
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = async () => {
      try {
        const { data } = await call<Page<OwnDomainSummary>>('/v1/domains', { signal: ending.signal })
        if (ending.signal.aborted) return
        setProblem(undefined)
        setOwn(data)
        if (data.some(({ progress }) => progress.outdated > 0)) timer = setTimeout(again, POLL_MS)
      } catch (error) {
        if (!ending.signal.aborted) setProblem(error)
      }
    }
    void load()
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [turn])
  return { own, problem, again }
}
