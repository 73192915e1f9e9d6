/** An optional number. */
export function NumberInput({
  id,
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
}: {
  id: string
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  min?: number
  max?: number
  step?: number | 'any'
}) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value ?? ''}
        step={step}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onInput={({ currentTarget: { value: typed, valueAsNumber } }) =>
          onChange(typed === '' ? undefined : valueAsNumber)
        }
      />
    </div>
  )
}
