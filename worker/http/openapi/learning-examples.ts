import type { FeedbackAnswer, FeedbackRequest } from '../../../shared/outcome.ts'
import type { ModelEntry, TrainAnswer, TrainRequest, TrainRun } from '../../../shared/training.ts'

export const FEEDBACK: FeedbackRequest = {
  domain: 'dating',
  items: [
    { seeker_id: 'u_alice', candidate_id: 'u_bob', outcome: 'accepted' },
    {
      seeker_id: 'u_alice',
      candidate_id: 'u_carl',
      outcome: 'rejected',
      occurred_at: '2026-05-17T22:01:09Z',
    },
  ],
}

export const FEEDBACK_TAKEN: FeedbackAnswer = {
  accepted: 1,
  triplets_generated: 0,
  triplets_pending_train: 312,
  rejected: [
    { index: 1, code: 'not_found', message: 'items.1.candidate_id: there is no such user in the domain.' },
  ],
}

export const TRAIN: TrainRequest = { domain: 'dating', force: true }

export const TRAIN_QUEUED: TrainAnswer = {
  domain: 'dating',
  status: 'queued',
  run_id: 'tr_2026_05_17_001',
  triplets_used: 812,
  estimated_completion_minutes: 1,
}

export const RUN: TrainRun = {
  run_id: 'tr_2026_05_17_001',
  domain: 'dating',
  status: 'running',
  triplets_used: 812,
  outcomes: 1240,
  outcomes_seen: 620,
  version: null,
  report: null,
  error: null,
  created_at: '2026-05-17T22:01:09.000Z',
  started_at: '2026-05-17T22:01:10.000Z',
  finished_at: null,
}

export const MODEL_ENTRY: ModelEntry = {
  version: 'dating.lm.2026-05-01',
  domain: 'dating',
  tier: 'domain',
  in_force: true,
  run_id: null,
  report: null,
  erased_since: 0,
  created_at: null,
}
