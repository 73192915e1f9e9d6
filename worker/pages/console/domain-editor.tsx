import { useState } from 'preact/hooks'
import type { OwnDomainDetails } from '../../../shared/own-domain.ts'
import { useCheck } from './check.ts'
import { inOrder, parseDraft, printJson } from './definition-draft.ts'
import { DomainForm } from './domain-form.tsx'
import { DomainVersions } from './domain-versions.tsx'
import { TryText } from './draft-try.tsx'
import { draftOf, dropDraft, keepDraft, NEW, type Written } from './drafts.ts'
import { useEscape } from './links.ts'
import { go } from './route.ts'
import { SaveCard } from './save-card.tsx'
import { reloadDomain } from './schemas.ts'

/** Edits a definition as form or JSON, tries it and saves it. @param place `NEW` or the domain's name */
export function DomainEditor({
  place,
  current,
  reload,
}: {
  place: string
  current: OwnDomainDetails | undefined
  reload: () => Promise<void>
}) {
  const [written, setWritten] = useState(() => draftOf(place) ?? startOf(current))
  const change = (part: Partial<Written>) => {
    const next = { ...written, ...part }
    keepDraft(place, next)
    setWritten(next)
  }
  const draft = parseDraft(written.json)
  const { isChecking, ...checked } = useCheck(written.name, draft, written.text, current?.version)
  useEscape()
  const onSaved = async ({ domain, definition }: Pick<OwnDomainDetails, 'domain' | 'definition'>) => {
    dropDraft(place)
    await reloadDomain(domain)
    const saved = { ...written, name: domain, json: printJson(inOrder(definition)) }
    if (place !== NEW) {
      setWritten(saved)
      return reload()
    }
    keepDraft(domain, saved)
    go('domains', domain)
  }
  return (
    <div class="editor">
      {place === NEW && <Name name={written.name} change={(name) => change({ name })} />}
      <div class="split">
        <section class="panel" aria-labelledby="as-form">
          <h2 id="as-form">Fields</h2>
          {draft ? (
            <DomainForm draft={draft} change={(next) => change({ json: printJson(next) })} />
          ) : (
            <p class="empty">Shown once the JSON is a definition again.</p>
          )}
        </section>
        <section class="panel" aria-labelledby="as-json">
          <h2 id="as-json">The definition</h2>
          <Json json={written.json} isRead={draft !== undefined} change={(json) => change({ json })} />
        </section>
        <TryText
          draft={draft}
          text={written.text}
          change={(text) => change({ text })}
          reading={checked.reading}
        />
        <SaveCard {...{ written, draft, current, checked, isChecking, onSaved, reload }} />
      </div>
      {current && (
        <DomainVersions
          current={current}
          takeUp={(definition) => change({ json: printJson(inOrder(definition)) })}
        />
      )}
    </div>
  )
}

const FIRST = { fields: [{ name: '', kind: 'hard', type: 'enum', values: [], description: '' }] }

const startOf = (current: OwnDomainDetails | undefined): Written => ({
  name: current?.domain ?? '',
  json: printJson(inOrder(current?.definition ?? FIRST)),
  text: '',
})

function Name({ name, change }: { name: string; change: (name: string) => void }) {
  return (
    <div class="narrow-input">
      <label for="name">Name of the domain</label>
      <input
        id="name"
        class="mono"
        autocomplete="off"
        spellcheck={false}
        placeholder="tennis-partners"
        value={name}
        onInput={(e) => change(e.currentTarget.value.trim())}
      />
    </div>
  )
}

function Json({ json, isRead, change }: { json: string; isRead: boolean; change: (json: string) => void }) {
  return (
    <div>
      <label for="json">As JSON; all that a definition can say</label>
      <textarea
        id="json"
        class="mono definition"
        rows={22}
        spellcheck={false}
        aria-invalid={!isRead}
        aria-describedby={isRead ? undefined : 'json-fault'}
        value={json}
        onInput={(e) => change(e.currentTarget.value)}
      />
      {!isRead && (
        <p class="hint fault" id="json-fault" role="status">
          This is no definition yet: expected an object with a list of <code>fields</code>.
        </p>
      )}
    </div>
  )
}
