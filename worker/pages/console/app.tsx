import { useEffect, useState } from 'preact/hooks'
import { Announcer } from './announce.tsx'
import { Compose } from './compose.tsx'
import { DomainPage } from './domain.tsx'
import { DomainsPage } from './domains.tsx'
import { focusHeading } from './focus.ts'
import { forgetKey, key } from './key.ts'
import { KeyForm } from './key-form.tsx'
import { KeysPage } from './keys.tsx'
import { MapPage } from './map.tsx'
import { MatchPage } from './match.tsx'
import { ModelsPage } from './models.tsx'
import { PairPage } from './pair.tsx'
import { Loading, ProblemNote } from './problem.tsx'
import { hrefOf, type Route, route } from './route.ts'
import { domains, loadDomains } from './schemas.ts'
import { UserPage } from './user.tsx'
import { UsersPage } from './users.tsx'
import { WebhookPage } from './webhook.tsx'
import { WebhooksPage } from './webhooks.tsx'
import { WorkPage } from './work.tsx'

const TABS: [view: Route['view'], name: string, href: string][] = [
  ['read', 'Read a text', hrefOf('read')],
  ['users', 'People', hrefOf('users')],
  ['match', 'Match', hrefOf('match')],
  ['models', 'Models', hrefOf('models')],
  ['domains', 'Domains', hrefOf('domains')],
  ['work', 'Work', hrefOf('work')],
  ['webhooks', 'Webhooks', hrefOf('webhooks')],
  ['keys', 'Keys', hrefOf('keys')],
]

export function App() {
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to content
      </button>
      <header class="bar">
        <a class="brand" href="/">
          <img src="/favicon.svg" alt="" width="24" height="24" />
          kith
        </a>
        {key.value && <Tabs />}
        <div class="side">
          <a href="/docs">API reference</a>
          {key.value && (
            <button type="button" class="quiet" onClick={forgetKey}>
              Forget key <span class="tail">…{key.value.slice(-4)}</span>
            </button>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {key.value ? <Opened /> : <KeyForm />}
      </main>
      <Announcer />
    </>
  )
}

const LIST_OF: Partial<Record<Route['view'], Route['view']>> = {
  user: 'users',
  map: 'users',
  domain: 'domains',
  pair: 'match',
  webhook: 'webhooks',
}

function Tabs() {
  const view = LIST_OF[route.value.view] ?? route.value.view
  return (
    <nav class="tabs" aria-label="Console">
      {TABS.map(([name, text, href]) => (
        <a key={name} href={href} aria-current={view === name ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}

/** The console after the service has accepted the key. */
function Opened() {
  const [problem, setProblem] = useState<unknown>()
  const load = () => {
    setProblem(undefined)
    loadDomains().catch(setProblem)
  }
  useEffect(load, [])
  useFocusOnArrival()
  if (problem !== undefined) {
    return (
      <div class="narrow">
        <ProblemNote problem={problem} again={load} />
      </div>
    )
  }
  return domains.value.length > 0 ? <View /> : <Loading what="Opening the console…" />
}

function View() {
  const here = route.value
  if (here.view === 'user') {
    return <UserPage key={`${here.domain}/${here.userId}`} domain={here.domain} userId={here.userId} />
  }
  if (here.view === 'users') return <UsersPage key={here.domain} domain={here.domain} />
  if (here.view === 'map') return <MapPage key={here.domain} domain={here.domain} />
  if (here.view === 'models') return <ModelsPage key={here.domain} domain={here.domain} />
  if (here.view === 'domains') return <DomainsPage />
  if (here.view === 'domain') return <DomainPage key={here.domain} name={here.domain} />
  if (here.view === 'webhooks') return <WebhooksPage />
  if (here.view === 'webhook') return <WebhookPage key={here.id} id={here.id} />
  if (here.view === 'work') return <WorkPage />
  if (here.view === 'keys') return <KeysPage />
  if (here.view === 'pair')
    return <PairPage key={`${here.domain}/${here.userId}/${here.otherId}`} {...here} />
  if (here.view === 'match') {
    return <MatchPage key={`${here.domain}/${here.userId}`} domain={here.domain} userId={here.userId} />
  }
  return <Compose />
}

/** Focuses a new view's heading. */
function useFocusOnArrival(): void {
  useEffect(
    () =>
      route.subscribe(() => {
        queueMicrotask(() =>
          requestAnimationFrame(() => {
            focusHeading()
            scrollTo(0, 0)
          }),
        )
      }),
    [],
  )
}
