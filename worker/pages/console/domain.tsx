import { useEffect, useState } from 'preact/hooks'
import type { OwnDomainDetails } from '../../../shared/own-domain.ts'
import { call, path } from './api.ts'
import { DomainEditor } from './domain-editor.tsx'
import { DomainProgress } from './domain-progress.tsx'
import { NEW } from './drafts.ts'
import { ago, moment } from './format.ts'
import { useOwnDomains } from './own-domains.ts'
import { Loading, ProblemNote } from './problem.tsx'
import { hrefOf } from './route.ts'

/** A new or existing domain of the tenant's own: its definition, its reading of a text, the effect of a change. */
export function DomainPage({ name }: { name: string }) {
  const isNew = name === NEW
  const { current, problem, load } = useCurrent(isNew ? undefined : name)
  const { own, again } = useOwnDomains()
  const summary = own?.find(({ domain }) => domain === name)
  const reload = async () => {
    again()
    await load()
  }
  return (
    <>
      <div class="head">
        <div>
          <p class="crumb">
            <a href={hrefOf('domains')}>Domains</a>
          </p>
          <h1 tabIndex={-1} class={isNew ? undefined : 'mono'}>
            {isNew ? 'Define a domain' : name}
          </h1>
        </div>
        {current && (
          <p class="state">
            <span class="badge">{current.version}</span>
            <span class="soft" title={moment(current.created_at)}>
              {ago(current.created_at)}
            </span>
          </p>
        )}
        {current && (
          <div class="actions">
            <a class="button" href={hrefOf('users', name)}>
              People
            </a>
          </div>
        )}
      </div>
      {problem !== undefined && <ProblemNote problem={problem} again={() => void load()} />}
      {!isNew && !current && problem === undefined && <Loading what="Fetching the domain…" />}
      {summary && (
        <div class="re-reading" role="status">
          <DomainProgress domain={summary} />
        </div>
      )}
      {(isNew || current) && <DomainEditor place={name} current={current} reload={reload} />}
    </>
  )
}

function useCurrent(name: string | undefined) {
  const [current, setCurrent] = useState<OwnDomainDetails>()
  const [problem, setProblem] = useState<unknown>()
  const load = async () => {
    if (name === undefined) return
    setProblem(undefined)
    try {
      setCurrent(await call<OwnDomainDetails>(path(['v1', 'domains', name])))
    } catch (error) {
      setProblem(error)
    }
  }
  useEffect(() => void load(), [])
  return { current, problem, load }
}
