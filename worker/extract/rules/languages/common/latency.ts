/** Units of time by their length in milliseconds. */
export const TIME_UNITS = `
1 = ms, msec, msecs, millis, millisecond, milliseconds
1000 = s, sec, secs, second, seconds, sekunden, sekunde, secondes, seconde, segundos, segundo, secondi, seconden, sekunder
60000 = min, mins, minute, minutes, minuten, minuto, minutos, minuti, minuter, minutter
`

/** Keys of agent cards for a maximum time, by unit. */
export const MS_KEYS = `
1 = latency ms, p 99 ms, p 95 ms, p 99 _ ms, p 95 _ ms, p 100 _ ms, p 99 - ms, p 95 - ms, slowest ms,
  worst ms, wait ms, max wait ms, max latency ms, deadline ms, timeout ms, response ms, response time ms, max ms,
  sla ms, latency max ms, max response time ms, max response ms, worst case ms, patience ms, budget ms, slo ms,
  time limit ms, guaranteed ms, reply ms, answer ms, max answer ms, max reply ms
1000 = max wait seconds, max wait s, wait seconds, wait time seconds, response seconds, slowest s, worst s,
  slowest seconds, p 99 _ s, p 95 _ s, wait s, patience s, timeout s, timeout seconds, latency s, max latency s,
  deadline s, max latency seconds, max response s, max seconds, max _ seconds, max answer s, max reply s, reply seconds, answer seconds, sla seconds, sla s,
  deadline seconds, max duration seconds
`

/** Cues of a response time. */
export const LATENCY = `
latency, response, respond, responds, answer, answers, answered, reply, replies, turnaround, within,
  under, in under, below, less than, at most, max, maximum, timeout, deadline, up to, tops, longest,
  faster than, innerhalb, innerhalb von, unter, moins de, en moins de, réponse en, respuesta en, menos de, en menos de, antwort, réponse, respuesta, no more than, not more than, max
  latency, response time, back in, come back in,
  comes back in, never above, never over, always under, in, roundtrip, round trip, sla, takes, returns in,
  done in, slower than, ceiling, wait, waits, verdict, result, results, is fine, is ok, ok, or less, is perfectly fine, is plenty, is good enough, is early enough,
  is enough, is soon enough, is quick enough,
  is fast enough, is okay, is alright, will do, are fine, are ok, would be fine, would do, would be ok, is more than enough, is acceptable,
  is quite all right, is all right, acceptable,
  or faster, give up, i give up, per call, per request, patience, delay, delay of captions, time
`

/** Cues of a maximum time. */
export const SURE_LATENCY = `
p 95, p 99, ≤, <, innerhalb von, höchstens, maximal, spätestens, moins de, en moins de, au maximum, maximum de, au plus, menos de, en menos de,
  como máximo, máximo, a lo sumo, binnen, never longer, at the latest, latest, worst, hard timeout, timeout, deadline, max,
  maximum, at most, worst case, worst case reply, hard limit, never more than, no more than, not more than,
  tops, longest, sla, guaranteed, must respond, must answer, upper bound, within, under, up to, below,
  limit, never above, never over, always under, come back in, comes back in, can wait, wait up to,
  or we time out, time out, at worst, ceiling, patience, times out after, time bound, upper time bound,
  or refund, later than, cut off at, cut off after, give up after, cancelled after, response budget
`

/** Cues of any other time. */
export const NOT_LATENCY = `
p 50, first token, first byte, first audio, first result, first answer, partial, good day, typical,
  median, average, avg, mean, keep, keeps, kept, keeping, stored, store, stores, retained, retain,
  retention, deleted, delete, purge, purged, logs, log, logged, uptime, per minute, per second, / min,
  / minute, / s, a minute of, of audio, of video, long, ago, cached, cache, every, interval, poll, polling,
  clips, audio of, cooldown, expires, expire, ttl, refresh, rate limit, rate, calls per, free, trial,
  cold start, of speech, recordings of, window, windows, of wav, of mp3, of flac, of recording, instead of
`
