import { useRef } from 'preact/hooks'
import type { Draft, DraftField } from './definition-draft.ts'
import { FieldForm } from './field-form.tsx'

const NEW_FIELD = { name: '', kind: 'hard', type: 'enum', values: [], description: '' }

/** Edits a definition's fields; other members stay unchanged. */
export function DomainForm({ draft, change }: { draft: Draft; change: (draft: Draft) => void }) {
  const list = useRef<HTMLOListElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const { fields } = draft
  const replace = (index: number, ...by: DraftField[]) =>
    change({ ...draft, fields: fields.toSpliced(index, 1, ...by) })
  const add = () => {
    change({ ...draft, fields: [...fields, NEW_FIELD] })
    requestAnimationFrame(() => {
      const names = list.current?.querySelectorAll<HTMLInputElement>('input[name="name"]')
      names?.item(names.length - 1).focus()
    })
  }
  const remove = (index: number) => {
    replace(index)
    more.current?.focus()
  }
  return (
    <>
      <ol class="fields" ref={list} aria-label="Fields">
        {fields.map((field, i) => (
          <li key={i}>
            <FieldForm
              field={field}
              id={`field-${i}`}
              change={(by) => replace(i, by)}
              remove={() => remove(i)}
            />
          </li>
        ))}
      </ol>
      <button type="button" ref={more} onClick={add}>
        Add a field
      </button>
    </>
  )
}
