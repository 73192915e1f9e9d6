import type { Report } from '../../../shared/training.ts'
import { Calibration, Intervals, Weights } from './charts.tsx'
import { count } from './format.ts'

const MEASURES = [
  ['auc', 'AUC', 'Of a seeker’s candidates one in favour stands before one against: 0.5 by chance'],
  ['ndcg10', 'NDCG@10', 'How good the first ten are: 1 at best'],
  ['log_loss', 'Log loss', 'How far the chances given were off: lower is better'],
] as const

/** A run's report: both models' measures, calibration and weights. */
export function ReportView({ report }: { report: Report }) {
  return (
    <div class="report">
      <p>{report.reason}</p>
      <p class="soft">
        Measured on {count(report.held_out, 'outcome')} of {count(report.seekers, 'seeker')} that were held
        out.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Gain, with 95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map(([measure, name, about]) => {
            const gain = report.gain[measure]
            return (
              <tr key={measure}>
                <th scope="row" title={about}>
                  {name}
                </th>
                <td class="figure">{report.in_force[measure].value.toFixed(3)}</td>
                <td class="figure">{report.trained[measure].value.toFixed(3)}</td>
                <td class="figure">
                  {signed(gain.value)} ({signed(gain.low)} to {signed(gain.high)})
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div class="charts">
        <Intervals
          title="AUC before and after"
          chance={0.5}
          rows={[
            { name: 'Before', ...report.in_force.auc },
            { name: 'After', ...report.trained.auc },
          ]}
        />
        <Calibration points={report.calibration} />
      </div>
      <Weights weights={report.weights} />
    </div>
  )
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
