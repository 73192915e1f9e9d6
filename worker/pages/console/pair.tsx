import { useEffect, useState } from 'preact/hooks'
import type { UserRecord } from '../../../shared/record.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { Quotes } from './claim.tsx'
import type { Claim } from './claims.ts'
import { type Compared, compare, type Verdict } from './comparison.ts'
import { count, humanName, showValue } from './format.ts'
import { OutcomeButtons } from './outcome-buttons.tsx'
import { Loading, ProblemNote } from './problem.tsx'
import { hrefOf } from './route.ts'
import { schemaOf } from './schemas.ts'

interface Pair {
  domain: string
  userId: string
  otherId: string
}

const GROUPS: [verdict: Verdict, title: string][] = [
  ['agree', 'The same'],
  ['partly', 'Partly shared'],
  ['differ', 'Different'],
  ['alone', 'Said by one alone'],
]

/** Two people side by side: common and different values, with evidence. */
export function PairPage({ domain, userId, otherId }: Pair) {
  const { rows, problem, again } = useComparison({ domain, userId, otherId })
  return (
    <div class="wide">
      <p class="crumb">
        <a href={hrefOf('match', domain, userId)}>Matches of {userId}</a>
      </p>
      <h1 tabIndex={-1}>Side by side</h1>
      {problem !== undefined && <ProblemNote problem={problem} again={again} />}
      {!rows && problem === undefined && <Loading what="Fetching both…" />}
      {rows?.length === 0 && <p class="empty">Nothing is known of either yet.</p>}
      {rows && rows.length > 0 && <Comparison rows={rows} pair={{ domain, userId, otherId }} />}
      {rows && <OutcomeButtons domain={domain} seekerId={userId} candidateId={otherId} />}
    </div>
  )
}

function Comparison({ rows, pair: { domain, userId, otherId } }: { rows: readonly Compared[]; pair: Pair }) {
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {[userId, otherId].map((id) => (
            <th key={id} scope="col">
              <a class="mono" href={hrefOf('users', domain, id)}>
                {id}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {GROUPS.map(([verdict, title]) => {
        const of = rows.filter((row) => row.verdict === verdict)
        return (
          of.length > 0 && (
            <tbody key={verdict} class={verdict}>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  {title}
                </th>
              </tr>
              {of.map((row) => (
                <Row key={row.field} row={row} />
              ))}
            </tbody>
          )
        )
      })}
    </table>
  )
}

function Row({ row: { field, claims, remark } }: { row: Compared }) {
  return (
    <tr>
      <th scope="row">
        {humanName(field)}
        {remark && <span class="soft remark">{remark}</span>}
      </th>
      {claims.map((claim, side) => (
        <td key={side}>{claim ? <Said claim={claim} /> : <span class="soft">–</span>}</td>
      ))}
    </tr>
  )
}

function Said({ claim: { value, evidence } }: { claim: Claim }) {
  return (
    <>
      {showValue(value)}
      {evidence.length > 0 && (
        <small class="soft">
          <Quotes evidence={evidence} />
        </small>
      )}
    </>
  )
}

function useComparison({ domain, userId, otherId }: Pair) {
  const [rows, setRows] = useState<Compared[]>()
  const [problem, setProblem] = useState<unknown>()
  const load = async () => {
    setProblem(undefined)
    try {
      const [schema, first, second]: [PublishedDomain, UserRecord, UserRecord] = await Promise.all([
        schemaOf(domain),
        recordOf(domain, userId),
        recordOf(domain, otherId),
      ])
      const compared = compare([first, second], schema)
      setRows(compared)
      announce(`${count(compared.length, 'field')} compared.`)
    } catch (error) {
      setProblem(error)
    }
  }
  useEffect(() => void load(), [])
  return { rows, problem, again: load }
}

const recordOf = (domain: string, userId: string) =>
  call<UserRecord>(path(['v1', 'users', userId], { domain }))
