import { useEffect, useState } from 'preact/hooks'
import type { OwnDomainSummary } from '../../../shared/own-domain.ts'
import type { DomainList } from '../../../shared/schema.ts'
import { call } from './api.ts'
import { DomainProgress } from './domain-progress.tsx'
import { NEW, startDefinition } from './drafts.ts'
import { ago, moment } from './format.ts'
import { useOwnDomains } from './own-domains.ts'
import { Loading, ProblemNote } from './problem.tsx'
import { go, hrefOf } from './route.ts'
import { EXAMPLE_DOMAIN } from './samples.ts'

/** The tenant's own domains, and the shipped ones to extend. */
export function DomainsPage() {
  const { own, problem, again } = useOwnDomains()
  return (
    <div class="narrow">
      <div class="match-head">
        <h1 tabIndex={-1}>Domains</h1>
        {own && own.length > 0 && (
          <a class="button" href={hrefOf('domains', NEW)}>
            Define a domain
          </a>
        )}
      </div>
      {problem !== undefined && <ProblemNote problem={problem} again={again} />}
      {!own && problem === undefined && <Loading what="Fetching the domains…" />}
      {own?.length === 0 && <Nothing />}
      {own && own.length > 0 && (
        <ul class="models" aria-label="Your own domains">
          {own.map((domain) => (
            <DomainCard key={domain.domain} domain={domain} />
          ))}
        </ul>
      )}
      {own && <ShippedDomains own={own} />}
    </div>
  )
}

function Nothing() {
  const start = () => {
    startDefinition(EXAMPLE_DOMAIN)
    go('domains', NEW)
  }
  return (
    <div class="empty big">
      <p>You have no domain of your own yet: what your product knows of its users, in your own fields.</p>
      <div class="row">
        <a class="button" href={hrefOf('domains', NEW)}>
          Define a domain
        </a>
        <button type="button" onClick={start}>
          Start from an example
        </button>
      </div>
    </div>
  )
}

function DomainCard({ domain }: { domain: OwnDomainSummary }) {
  const { domain: name, version, created_at: at } = domain
  return (
    <li class="card model-card">
      <div class="match-head">
        <h2>
          <a class="mono" href={hrefOf('domains', name)}>
            {name}
          </a>
        </h2>
        <a href={hrefOf('users', name)}>
          People<span class="unseen"> in {name}</span>
        </a>
      </div>
      <p>
        <span class="mono">{version}</span>
        <span class="soft" title={moment(at)}>
          , {ago(at)}
        </span>
      </p>
      <DomainProgress domain={domain} />
    </li>
  )
}

function ShippedDomains({ own }: { own: readonly OwnDomainSummary[] }) {
  const [all, setAll] = useState<DomainList['domains']>([])
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    call<DomainList>('/v1/schema').then(({ domains }) => setAll(domains), setProblem)
  }, [])
  const shipped = all.filter(({ domain }) => !own.some((one) => one.domain === domain))
  const extend = (name: string) => {
    startDefinition({ name: '', definition: { extends: name, fields: [] }, text: '' })
    go('domains', NEW)
  }
  return (
    <section aria-labelledby="shipped">
      <h2 id="shipped">Shipped with kith</h2>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <ul class="shipped">
        {shipped.map(({ domain, version }) => (
          <li key={domain}>
            <span class="mono">{version}</span>
            <button type="button" class="small" onClick={() => extend(domain)}>
              Extend<span class="unseen"> {domain}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
