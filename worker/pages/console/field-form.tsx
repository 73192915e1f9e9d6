import { useState } from 'preact/hooks'
import { hasValues, TYPES, withMembers, withType, wordsOf } from './definition-draft.ts'
import { Bounds, Choice, type FieldProps, Read, TYPE_NAMES, Values, Words } from './field-inputs.tsx'

export function FieldForm({ field, id, change, remove }: FieldProps & { remove: () => void }) {
  const name = wordsOf(field.name)
  const [isNew] = useState(name === '')
  return (
    <details class="card field" open={isNew}>
      <summary>
        <strong class="mono">{name || 'A new field'}</strong> <span>{TYPE_NAMES[wordsOf(field.type)]}</span>
      </summary>
      <div class="form">
        <Words {...{ field, id, change }} member="name" label="Name" placeholder="skill_level" />
        <div class="pair">
          <Choice
            {...{ field, id }}
            member="type"
            label="Type"
            of={TYPES}
            change={(type) => change(withType(field, type))}
          />
          <Choice
            {...{ field, id }}
            member="kind"
            label="Kind"
            of={field.kind === 'derived' ? ['derived', 'hard', 'soft'] : ['hard', 'soft']}
            change={(kind) => change(withMembers(field, { kind }))}
          />
        </div>
        {hasValues(field) ? <Values {...{ field, id, change }} /> : <Bounds {...{ field, id, change }} />}
        <Words
          {...{ field, id, change }}
          member="description"
          label="Description"
          placeholder="What it means"
        />
        <Read {...{ field, id, change }} />
        <div class="row">
          <label class="check">
            <input
              type="checkbox"
              checked={field.required === true}
              onChange={(e) => change(withMembers(field, { required: e.currentTarget.checked || undefined }))}
            />{' '}
            Required: a record says where it is missing
          </label>
          <button type="button" class="small" onClick={remove}>
            Remove<span class="unseen"> {name || 'the new field'}</span>
          </button>
        </div>
      </div>
    </details>
  )
}
