import { useEffect, useState } from 'preact/hooks'
import type { UserRecord } from '../../../shared/record.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { count, humanName, showValue } from './format.ts'
import { MapCanvas } from './map-canvas.tsx'
import type { Page } from './pages.ts'
import { Loading, ProblemNote } from './problem.tsx'
import { nearest, type Point, project } from './projection.ts'
import { hrefOf } from './route.ts'

/** Limit of points: more take long to load and look like a cloud. */
const MOST = 300
const NEIGHBOURS = 5

interface Mapped {
  records: readonly UserRecord[]
  vectors: readonly (readonly number[])[]
  points: readonly Point[]
  /** Not everybody is drawn. */
  isPart: boolean
}

/** A domain's people as points, close if their texts are similar, and each one's nearest. */
export function MapPage({ domain }: { domain: string }) {
  const { mapped, problem, again } = useMap(domain)
  const [chosen, setChosen] = useState(0)
  const near = mapped ? nearest(mapped.vectors, chosen, NEIGHBOURS) : []
  return (
    <div class="narrow">
      <p class="crumb">
        <a href={hrefOf('users', domain)}>{domain}</a>
      </p>
      <h1 tabIndex={-1}>Map</h1>
      {problem !== undefined && <ProblemNote problem={problem} again={again} />}
      {!mapped && problem === undefined && <Loading what="Fetching the vectors…" />}
      {mapped && mapped.points.length < 3 && (
        <p class="empty">A map needs three people with a vector; {domain} has fewer so far.</p>
      )}
      {mapped && mapped.points.length >= 3 && (
        <>
          <p class="hint">
            Two dimensions of many: who is near on it may be alike, who is listed below is.
            {mapped.isPart && ` The first ${MOST} people are drawn.`}
          </p>
          <MapCanvas
            points={mapped.points}
            chosen={chosen}
            near={near.map(({ index }) => index)}
            nameOf={(index) => mapped.records[index]?.user_id ?? ''}
            onChoose={setChosen}
          />
          <Nearest records={mapped.records} near={near} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </div>
  )
}

function Nearest({
  records,
  near,
  chosen,
  onChoose,
}: {
  records: Mapped['records']
  near: ReturnType<typeof nearest>
  chosen: number
  onChoose: (index: number) => void
}) {
  const me = records[chosen]
  if (!me) return null
  return (
    <section class="panel" aria-labelledby="nearest">
      <label for="person">Person</label>
      <select id="person" value={chosen} onChange={(e) => onChoose(Number(e.currentTarget.value))}>
        {records.map(({ user_id: id }, index) => (
          <option key={id} value={index}>
            {id}
          </option>
        ))}
      </select>
      <h2 id="nearest">
        Nearest to{' '}
        <a class="mono" href={hrefOf('users', me.domain, me.user_id)}>
          {me.user_id}
        </a>
      </h2>
      <ol class="people">
        {near.map(({ index, cosine }) => {
          const other = records[index]
          return (
            other && (
              <li key={other.user_id} class="message">
                <p class="person-head">
                  <a class="mono" href={hrefOf('match', me.domain, me.user_id, other.user_id)}>
                    {other.user_id}
                  </a>
                  <span class="soft">cosine {cosine.toFixed(2)}</span>
                </p>
                <p class="soft">{summaryOf(other)}</p>
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}

const SHORT = 40
const SHOWN = 4

const summaryOf = ({ fields }: UserRecord) =>
  Object.entries(fields)
    .map(([field, value]) => `${humanName(field)} ${showValue(value)}`)
    .filter((words) => words.length <= SHORT)
    .slice(0, SHOWN)
    .join(' · ')

function useMap(domain: string) {
  const [mapped, setMapped] = useState<Mapped>()
  const [problem, setProblem] = useState<unknown>()
  const load = async () => {
    setProblem(undefined)
    try {
      const { records, isPart } = await peopleOf(domain)
      const withVector = records.flatMap((record) => {
        const vector = record.embeddings[domain]?.vector
        return vector ? [{ record, vector }] : []
      })
      const vectors = withVector.map(({ vector }) => vector)
      setMapped({
        records: withVector.map(({ record }) => record),
        vectors,
        points: project(vectors),
        isPart,
      })
      announce(`${count(vectors.length, 'person', 'people')} on the map.`)
    } catch (error) {
      setProblem(error)
    }
  }
  useEffect(() => void load(), [])
  return { mapped, problem, again: load }
}

async function peopleOf(domain: string): Promise<{ records: UserRecord[]; isPart: boolean }> {
  const records: UserRecord[] = []
  let cursor: string | undefined
  do {
    const query = { domain, include: 'vectors', limit: '100', cursor }
    const page = await call<Page<UserRecord>>(path(['v1', 'users'], query))
    records.push(...page.data)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined && records.length < MOST)
  return { records, isPart: cursor !== undefined }
}
