import { useState } from 'preact/hooks'
import type { UserRecord } from '../../../shared/record.ts'
import { announce } from './announce.tsx'
import { ago, count, humanName, moment, showValue } from './format.ts'
import { More } from './more.tsx'
import { usePages } from './pages.ts'
import { go, hrefOf } from './route.ts'
import { domains } from './schemas.ts'

const PAGE_SIZE = '20'

export function UsersPage({ domain: asked }: { domain: string | undefined }) {
  const domain = asked ?? domains.value[0] ?? ''
  return (
    <div class="narrow">
      <div class="match-head">
        <h1 tabIndex={-1}>People</h1>
        <a href={hrefOf('map', domain)}>
          Map<span class="unseen"> of {domain}</span>
        </a>
      </div>
      <div class="card finder">
        <div>
          <label for="domain">Domain</label>
          <select id="domain" value={domain} onChange={(e) => go('users', e.currentTarget.value)}>
            {domains.value.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Find domain={domain} />
      </div>
      <List key={domain} domain={domain} />
    </div>
  )
}

function Find({ domain }: { domain: string }) {
  const [userId, setUserId] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (userId) go('users', domain, userId)
  }
  return (
    <form class="grow" onSubmit={submit}>
      <label for="find">User id</label>
      <div class="row">
        <input
          id="find"
          class="grow mono"
          value={userId}
          required
          autocomplete="off"
          spellcheck={false}
          placeholder="u_alice"
          onInput={(e) => setUserId(e.currentTarget.value)}
        />
        <button type="submit">Find</button>
      </div>
    </form>
  )
}

function List({ domain }: { domain: string }) {
  const list = usePages<UserRecord>({
    segments: ['v1', 'users'],
    query: { domain, limit: PAGE_SIZE },
    onMore: (shown) => announce(`${count(shown, 'person', 'people')} shown.`),
  })
  if (list.items.length === 0 && list.isLast) {
    return (
      <div class="empty big">
        <p>Nobody is in {domain} yet.</p>
        <a class="button" href={hrefOf('read')}>
          Read a text
        </a>
      </div>
    )
  }
  return (
    <>
      <ul class="people" aria-label={`People in ${domain}`}>
        {list.items.map((record) => (
          <Person key={record.user_id} record={record} />
        ))}
      </ul>
      <More list={list} what="the list" />
    </>
  )
}

/** Limits of what a list shows of a record. */
const SHOWN_FIELDS = 5
const SHORT = 40

function Person({ record }: { record: UserRecord }) {
  const short = Object.entries(record.fields).filter(([, value]) => showValue(value).length <= SHORT)
  const { status } = record.enrichment
  return (
    <li>
      <a href={hrefOf('users', record.domain, record.user_id)} class="person">
        <span class="person-head">
          <strong class="mono">{record.user_id}</strong>
          {status !== 'complete' && <span class={`badge ${status}`}>{status}</span>}
          <span class="soft" title={moment(record.updated_at)}>
            {ago(record.updated_at)}
          </span>
        </span>
        <span class="said">
          {short.length === 0 && 'Nothing short to show yet'}
          {short.slice(0, SHOWN_FIELDS).map(([field, value]) => (
            <span key={field}>
              <span class="soft">{humanName(field)}</span> {showValue(value)}
            </span>
          ))}
        </span>
      </a>
    </li>
  )
}
