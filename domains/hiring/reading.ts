import type { Reader } from '../../shared/reader.ts'

export const RESIDENCE: Reader = {
  by: 'first',
  of: [
    { by: 'topic', topic: 'residence', keep: 'first' },
    { by: 'topic', topic: 'whereabouts', keep: 'first' },
    { by: 'lone-place' },
  ],
}

export const TITLE: Reader = {
  by: 'first',
  of: [
    { by: 'positions', state: 'title' },
    { by: 'topic', topic: 'work_title', keep: 'first' },
  ],
}

/** A stated total takes precedence over the sum of dated positions and the time since a single date. */
export const YEARS: Reader = {
  by: 'first',
  of: [
    { by: 'stints', total: { by: 'topic', topic: 'years_experience', keep: 'greatest' } },
    {
      by: 'greatest',
      of: [
        { by: 'positions', state: 'years' },
        { by: 'topic', topic: 'years_since', keep: 'greatest' },
      ],
    },
  ],
}

export const SKILLS: Reader = {
  by: 'all',
  of: [
    { by: 'mentions', lexicon: 'skills', doubtful: 'doubtfulskills' },
    { by: 'listed', under: 'skills', lexicon: 'skills', doubtful: 'doubtfulskills' },
  ],
}

export const INDUSTRIES: Reader = {
  by: 'industries',
  said: { by: 'topic', topic: 'industries' },
}
