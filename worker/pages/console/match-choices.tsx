import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { StageName } from '../../../shared/match.ts'
import { asking, type Conditions, type FilterField, filtersOf, hasPlace } from './conditions.ts'
import { count } from './format.ts'
import { Filters } from './match-filters.tsx'
import { NumberInput } from './number-input.tsx'
import { ProblemNote } from './problem.tsx'
import { schemaOf } from './schemas.ts'
import { STAGES } from './stages.ts'

/** The match form's settings besides the user. */
export interface Asked {
  conditions: Conditions
  withinKm: number | undefined
  stages: ReadonlySet<StageName>
  limit: number
  mutual: boolean
  includeDecided: boolean
  /** Undefined: the domain's default. */
  balance: number | undefined
}

const USUAL: Asked = {
  conditions: {},
  withinKm: undefined,
  stages: new Set(STAGES.filter(({ isUsual }) => isUsual).map(({ stage }) => stage)),
  limit: 10,
  mutual: true,
  includeDecided: false,
  balance: undefined,
}

/** Kept between matches. */
const asked = signal(USUAL)
export const useAsked = () => [asked.value, (next: Asked) => (asked.value = next)] as const

/** The body of the match, without the user and the domain. */
export function bodyOf(asked: Asked, fields: readonly FilterField[]) {
  return {
    limit: asked.limit,
    mutual: asked.mutual,
    explain: true,
    filters: filtersOf(fields, asked.conditions, asked.withinKm),
    stages: Object.fromEntries(STAGES.map(({ stage }) => [stage, asked.stages.has(stage)])),
    ...(asked.includeDecided && { include_decided: true }),
    ...(asked.balance !== undefined && { balance: asked.balance }),
  }
}

interface Props {
  domain: string
  asked: Asked
  onChange: (asked: Asked) => void
}

/** Filters and stages of a match. */
export function Choices({ domain, asked, onChange }: Props) {
  const { fields, problem } = useFields(domain)
  const filters = asking(asked.conditions) + (asked.withinKm === undefined ? 0 : 1)
  return (
    <>
      <details>
        <summary>{filters > 0 ? count(filters, 'filter') : 'Filters and distance'}</summary>
        {problem !== undefined && <ProblemNote problem={problem} />}
        {hasPlace(fields) && (
          <NumberInput
            id="within"
            label="Within, km around the user"
            min={1}
            value={asked.withinKm}
            onChange={(withinKm) => onChange({ ...asked, withinKm })}
          />
        )}
        <Filters
          fields={fields}
          conditions={asked.conditions}
          onChange={(conditions) => onChange({ ...asked, conditions })}
        />
      </details>
      <Pipeline asked={asked} onChange={onChange} />
    </>
  )
}

function useFields(domain: string) {
  const [fields, setFields] = useState<readonly FilterField[]>([])
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    setProblem(undefined)
    schemaOf(domain).then((schema) => setFields(schema.fields), setProblem)
  }, [domain])
  return { fields, problem }
}

function Pipeline({ asked, onChange }: Omit<Props, 'domain'>) {
  const toggle = (stage: StageName) => {
    const stages = new Set(asked.stages)
    if (!stages.delete(stage)) stages.add(stage)
    onChange({ ...asked, stages })
  }
  return (
    <details>
      <summary>Stages and limits</summary>
      <fieldset>
        <legend>Stages, in their order</legend>
        {STAGES.map(({ stage, name }) => (
          <label key={stage} class="check">
            <input type="checkbox" checked={asked.stages.has(stage)} onChange={() => toggle(stage)} /> {name}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={asked.mutual}
          onChange={() => onChange({ ...asked, mutual: !asked.mutual })}
        />{' '}
        The wishes of both sides hold
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={asked.includeDecided}
          onChange={() => onChange({ ...asked, includeDecided: !asked.includeDecided })}
        />{' '}
        Those decided on already, too
      </label>
      <label for="balance">Balance: not the same few for all</label>
      <input
        id="balance"
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={asked.balance ?? 0}
        onInput={(e) => onChange({ ...asked, balance: e.currentTarget.valueAsNumber })}
      />
      <NumberInput
        id="limit"
        label="At most"
        min={1}
        max={100}
        value={asked.limit}
        onChange={(limit) => onChange({ ...asked, limit: limit ?? USUAL.limit })}
      />
    </details>
  )
}
