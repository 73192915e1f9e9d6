import { useEffect, useState } from 'preact/hooks'
import type { DomainChanges, DraftReading } from '../../../shared/own-domain.ts'
import { call, path } from './api.ts'
import type { Draft } from './definition-draft.ts'

/** The service's check of an unsaved definition, and its reading of a text. */
export interface Checked {
  changes?: DomainChanges
  reading?: DraftReading & { text: string }
  problem?: unknown
  /** The current version at that time; undefined for a new domain. */
  since?: string | undefined
}

/** Debounce time of typing. */
const REST_MS = 400

/** Checks after typing pauses, and again if the current version changes. Meanwhile the last answer stays. */
export function useCheck(name: string, draft: Draft | undefined, text: string, since: string | undefined) {
  const [checked, setChecked] = useState<Checked>({})
  const [isChecking, setChecking] = useState(false)
  const definition = draft && JSON.stringify(draft)
  useEffect(() => {
    if (name === '' || definition === undefined) {
      setChecked({})
      return setChecking(false)
    }
    const ending = new AbortController()
    const ask = async () => {
      const answer = await check(name, JSON.parse(definition), text, ending.signal)
      if (ending.signal.aborted) return
      setChecked({ ...answer, since })
      setChecking(false)
    }
    setChecking(true)
    const timer = setTimeout(() => void ask(), REST_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [name, definition, text, since])
  const { changes, ...others } = checked
  return { ...others, ...(changes && checked.since === since && { changes }), isChecking }
}

async function check(name: string, definition: unknown, text: string, signal: AbortSignal): Promise<Checked> {
  try {
    const [changes, reading] = await Promise.all([
      call<DomainChanges>(path(['v1', 'domains', name], { dry_run: 'true' }), {
        method: 'PUT',
        body: definition,
        signal,
      }),
      text.trim() === ''
        ? undefined
        : call<DraftReading>(path(['v1', 'domains', name, 'read']), {
            method: 'POST',
            body: { definition, text },
            signal,
          }),
    ])
    return { changes, ...(reading && { reading: { ...reading, text } }) }
  } catch (problem) {
    return { problem }
  }
}
