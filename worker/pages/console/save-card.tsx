import { useState } from 'preact/hooks'
import type { OwnDomain, OwnDomainDetails } from '../../../shared/own-domain.ts'
import { announce } from './announce.tsx'
import { call, Problem, path } from './api.ts'
import type { Checked } from './check.ts'
import type { Draft } from './definition-draft.ts'
import { ChangesView } from './draft-changes.tsx'
import type { Written } from './drafts.ts'
import { ProblemNote } from './problem.tsx'
import { hrefOf } from './route.ts'

interface Saving {
  written: Written
  draft: Draft | undefined
  current: OwnDomainDetails | undefined
  checked: Checked
  isChecking: boolean
  onSaved: (saved: OwnDomain) => Promise<void>
  reload: () => Promise<void>
}

/** Shows what saving would change, and saves. */
export function SaveCard({ written, draft, current, checked, isChecking, onSaved, reload }: Saving) {
  const { changes } = checked
  const [problem, setProblem] = useState<unknown>()
  const [isSaving, setSaving] = useState(false)
  const isSame = changes !== undefined && changes.version === current?.version
  const save = async () => {
    setSaving(true)
    setProblem(undefined)
    try {
      const saved = await put(written.name, draft, current)
      announce(`${saved.version} is in force.`)
      await onSaved(saved)
    } catch (error) {
      setProblem(error)
      if (isOvertaken(error)) await reload()
    } finally {
      setSaving(false)
    }
  }
  return (
    <section class="card save" aria-labelledby="changes" aria-busy={isChecking}>
      <h2 id="changes">What it would change</h2>
      {!changes && checked.problem === undefined && (
        <p class="soft">{isChecking ? 'Asking…' : missing(written, draft)}</p>
      )}
      {checked.problem !== undefined && <ProblemNote problem={checked.problem} role="status" />}
      {isSame && <p class="soft">Nothing: {changes.version} says the same.</p>}
      {changes && !isSame && <ChangesView changes={changes} />}
      {problem !== undefined && (
        <ProblemNote problem={problem}>
          {isOvertaken(problem) &&
            (current ? (
              <p>What is above now counts from {current.version}. Save again to replace that one.</p>
            ) : (
              <a href={hrefOf('domains', written.name)}>Open {written.name}</a>
            ))}
        </ProblemNote>
      )}
      <button
        type="button"
        class="main"
        disabled={!changes || isSame || isChecking || isSaving}
        onClick={() => void save()}
      >
        {isSaving ? 'Saving…' : 'Save'}
      </button>
    </section>
  )
}

const missing = ({ name }: Written, draft: Draft | undefined): string =>
  draft === undefined
    ? 'Said once the JSON is a definition again.'
    : name === ''
      ? 'Said once the domain has a name.'
      : ''

const isOvertaken = (problem: unknown): boolean => problem instanceof Problem && problem.status === 412

/** Saves only over the version that was shown. */
const put = (name: string, draft: Draft | undefined, current: OwnDomainDetails | undefined) =>
  call<OwnDomain>(path(['v1', 'domains', name]), {
    method: 'PUT',
    body: draft,
    headers: current ? { 'If-Match': `"${current.version}"` } : { 'If-None-Match': '*' },
  })
