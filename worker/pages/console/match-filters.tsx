import { useState } from 'preact/hooks'
import { type Condition, type Conditions, choicesOf, type FilterField, isFilterable } from './conditions.ts'
import { humanName } from './format.ts'
import { NumberInput } from './number-input.tsx'

/** Filters on candidates, one condition per field. */
export function Filters({
  fields,
  conditions,
  onChange,
}: {
  fields: readonly FilterField[]
  conditions: Conditions
  onChange: (conditions: Conditions) => void
}) {
  const chosen = fields.filter(({ name }) => conditions[name] !== undefined)
  const others = fields.filter((field) => isFilterable(field) && !chosen.includes(field))
  const drop = (name: string) => {
    const { [name]: _, ...rest } = conditions
    onChange(rest)
  }
  return (
    <div class="form">
      {chosen.map((field) => (
        <fieldset key={field.name} class="filter">
          <legend>{humanName(field.name)}</legend>
          <ConditionInput
            field={field}
            condition={conditions[field.name] ?? {}}
            onChange={(condition) => onChange({ ...conditions, [field.name]: condition })}
          />
          <button type="button" class="small" onClick={() => drop(field.name)}>
            Remove<span class="unseen"> the filter of {humanName(field.name)}</span>
          </button>
        </fieldset>
      ))}
      <div>
        <label for="add-filter">Filter by</label>
        <select
          id="add-filter"
          value=""
          onChange={(e) => onChange({ ...conditions, [e.currentTarget.value]: {} })}
        >
          <option value="" disabled>
            a field…
          </option>
          {others.map(({ name }) => (
            <option key={name} value={name}>
              {humanName(name)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

interface InputProps {
  field: FilterField
  condition: Condition
  onChange: (condition: Condition) => void
}

function ConditionInput({ field, condition, onChange }: InputProps) {
  if (field.type === 'integer' || field.type === 'number') {
    return (
      <div class="row">
        {(['min', 'max'] as const).map((bound) => (
          <NumberInput
            key={bound}
            id={`filter-${field.name}-${bound}`}
            label={`${bound === 'min' ? 'At least' : 'At most'}${field.unit ? `, ${field.unit}` : ''}`}
            value={condition[bound]}
            step={field.type === 'integer' ? 1 : 'any'}
            onChange={(value) => onChange({ ...condition, [bound]: value })}
          />
        ))}
      </div>
    )
  }
  if (choicesOf(field).length > 0) {
    return <Choices field={field} condition={condition} onChange={onChange} />
  }
  return <OneOf field={field} condition={condition} onChange={onChange} />
}

function Choices({ field, condition: { among = [] }, onChange }: InputProps) {
  const toggle = (value: string) =>
    onChange({ among: among.includes(value) ? among.filter((one) => one !== value) : [...among, value] })
  return (
    <div class="row">
      {choicesOf(field).map((value) => (
        <label key={value} class="check">
          <input type="checkbox" checked={among.includes(value)} onChange={() => toggle(value)} />{' '}
          {value.replaceAll('_', ' ')}
        </label>
      ))}
    </div>
  )
}

function OneOf({ field: { name }, onChange }: InputProps) {
  const [typed, setTyped] = useState('')
  const type = (words: string) => {
    setTyped(words)
    onChange({ among: words.split(';').flatMap((one) => one.trim() || []) })
  }
  return (
    <>
      <label for={`filter-${name}-among`} class="hint">
        One of, with a semicolon between them
      </label>
      <input
        id={`filter-${name}-among`}
        value={typed}
        autocomplete="off"
        onInput={(e) => type(e.currentTarget.value)}
      />
    </>
  )
}
