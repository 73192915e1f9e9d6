import {
  type DraftField,
  parseJson,
  printJson,
  valuesOf,
  withMembers,
  withValues,
  wordsOf,
} from './definition-draft.ts'
import { useTyped } from './typed.ts'

export interface FieldProps {
  field: DraftField
  id: string
  change: (by: DraftField) => void
}

/** Display names of field types and kinds. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  enum: 'one of some values',
  array: 'a list',
  string: 'words',
  boolean: 'yes or no',
  integer: 'a whole number',
  number: 'a number',
  hard: 'hard: filters go by it',
  soft: 'soft: it is embedded',
  derived: 'derived: it is computed',
}

interface WordsProps extends FieldProps {
  member: string
  label: string
  placeholder: string
}

export function Words({ field, id, change, member, label, placeholder }: WordsProps) {
  return (
    <div>
      <label for={`${id}-${member}`}>{label}</label>
      <input
        id={`${id}-${member}`}
        name={member}
        class={member === 'name' ? 'mono' : undefined}
        autocomplete="off"
        spellcheck={member !== 'name'}
        placeholder={placeholder}
        value={wordsOf(field[member])}
        onInput={(e) => change(withMembers(field, { [member]: e.currentTarget.value }))}
      />
    </div>
  )
}

interface ChoiceProps {
  field: DraftField
  id: string
  member: string
  label: string
  of: readonly string[]
  change: (value: string) => void
}

export function Choice({ field, id, member, label, of, change }: ChoiceProps) {
  return (
    <div>
      <label for={`${id}-${member}`}>{label}</label>
      <select
        id={`${id}-${member}`}
        value={wordsOf(field[member])}
        onChange={(e) => change(e.currentTarget.value)}
      >
        {of.map((value) => (
          <option key={value} value={value}>
            {TYPE_NAMES[value]}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Values({ field, id, change }: FieldProps) {
  const { typed, type } = useTyped(valuesOf(field), {
    show: (values) => values.join(', '),
    read: (words) => ({
      value: words
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    }),
    change: (values) => change(withValues(field, values)),
  })
  return (
    <div>
      <label for={`${id}-values`}>Values, with commas between</label>
      <input
        id={`${id}-values`}
        autocomplete="off"
        placeholder={field.type === 'array' ? 'left empty: whatever is said' : 'beginner, advanced'}
        value={typed}
        onInput={(e) => type(e.currentTarget.value)}
      />
    </div>
  )
}

export function Bounds({ field, id, change }: FieldProps) {
  if (field.type !== 'integer' && field.type !== 'number') return null
  return (
    <div class="pair">
      <Bound {...{ field, id, change }} member="minimum" label="At least" />
      <Bound {...{ field, id, change }} member="maximum" label="At most" />
    </div>
  )
}

function Bound({ field, id, change, member, label }: FieldProps & { member: string; label: string }) {
  const { typed, type } = useTyped(field[member], {
    show: (value) => (value === undefined ? '' : String(value)),
    read: (words) => {
      const value = words.trim() === '' ? undefined : Number(words)
      return value !== undefined && Number.isNaN(value) ? undefined : { value }
    },
    change: (value) => change(withMembers(field, { [member]: value })),
  })
  return (
    <div>
      <label for={`${id}-${member}`}>{label}</label>
      <input
        id={`${id}-${member}`}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        onInput={(e) => type(e.currentTarget.value)}
      />
    </div>
  )
}

export function Read({ field, id, change }: FieldProps) {
  const { typed, isRead, type } = useTyped(field.read, {
    show: (value) => (value === undefined ? '' : printJson(value)),
    read: (words) => {
      if (words.trim() === '') return { value: undefined }
      const value = parseJson(words)
      return value === undefined ? undefined : { value }
    },
    change: (read) => change(withMembers(field, { read })),
  })
  return (
    <div>
      <label for={`${id}-read`}>How it is read, as JSON</label>
      <textarea
        id={`${id}-read`}
        class="mono"
        rows={typed ? 5 : 2}
        spellcheck={false}
        placeholder='left empty: by its name and values. { "labels": ["Level"] }'
        aria-invalid={!isRead}
        aria-describedby={isRead ? undefined : `${id}-read-fault`}
        value={typed}
        onInput={(e) => type(e.currentTarget.value)}
      />
      {!isRead && (
        <p class="hint fault" id={`${id}-read-fault`}>
          This is no JSON yet: what stood here before is in force.
        </p>
      )}
    </div>
  )
}
