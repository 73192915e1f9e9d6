import type { Phrasing } from '../../../../../shared/reader.ts'

/** Where a candidate lives, as résumés, notes and answers tell it. */
export const RESIDENCE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '%location ^ {named} $',
      '(working|work) out of {bareplace}',
      '%location (i am|i live|it is|out|from|up|down) (in|of|at|from|near)? {named}',
      '%location {bareplace}',
      '(i|we|^) @live ~ (in|near|outside|outside of|just outside|by|at|around|over in|out in|across the river in|down in|up in|right in) (the)? (heart of|city of|north|south|east|west|downtown|suburbs of|outskirts of)? {named}',
      '(i|we|^) (live|living|based|located) {place}',
      '(i am|we are|^|i have been|currently|am|now) (based|located|living|residing|settled|resident) (in|out of|near|around|at|outside) (the)? {named}',
      '(i am|^) (from|here|over|down|up|out) (here)? in {place}',
      '(i am|we are) in {place}',
      '(i|we) (have|just|recently)? (moved|relocated) (to|out to|back to|here to|over to|up to|down to) {named}',
      '^ (just|recently|newly)? (moved|relocated) to {named}',
      '(home|home base|base|hometown now) is (in|now)? {named}',
      '(here|right here) in {place}',
      '(i|we) call {place} home',
      "(it is|it 's|that is) {place} $",
      '(around|near|outside) {place} (i|only|is|preferred) ',
      '(vivo|resido|residente|afincado|afincada|radico|radicado|radicada|viviendo|vivimos) (actualmente|ahora)? (en|cerca de) {named}',
      '(wohne|lebe|wohnhaft|wohnen|leben|ansassig) (ich|derzeit|wir|aktuell|in)? (in|bei|nahe)? {named}',
      "(j'habite|habite|je vis|vis|reside|residant|basee|base|domicilie|domiciliee|installe|installee|nous habitons|habitant) (actuellement|maintenant)? (a|en|au|pres de|sur|vers) {named}",
    ],
    confidence: 0.94,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(in|at|near|outside|of) {named} , (where|which is where|which is also where) i (also)? (live|rent|stay|am)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: ['(stay|remain|staying|stays) in (the)? {place}'],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['other'],
    said: ['(it is|that is) {bareplace} $'],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '@live in {place}',
      '@live with ~ in {place}',
      '@live with my (parents|family|wife|husband|partner|sister|brother|mother|father) in {place}',
      '{_years} as (a|an) {_worktitle} in {bareplace}',
      '^ %header {bareplace} ($|{number})',
      '%header {_number} {bareplace} $',
      '%location {_number} {bareplace}',
      '%header (^|in|from|near) {place} $',
      '%location {place}',
      '^ %!experience %!education %!elsewhere {fullplace} $',
      '^ %!experience %!education %!elsewhere {fullplace} {_number}',
      '%personal ^ {bareplace} $',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '%where (^|i am in|in|from|near|out of|outside|just outside|out in|i am from) {bareplace}',
      '%where {bareplace}',
      '{_worktitle} (at|for|with|on) (a|an|the|one|two|my) ~ in {named}',
      '^ out of {bareplace}',
      '(currently|presently) in {bareplace}',
      '(bei|in|fur) (einem|einer|der|dem) ~ in {bareplace}',
      '{_worktitle} at {_named} (,|in) {bareplace}',
    ],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: [
      '(i am|^|soy|je suis|ich bin|i have been) ~ {worktitle} (in|based in|from|out of|near|en|a|aus|here in|at|de) {bareplace}',
      '^ {worktitle} , {bareplace} $',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '^ %!header %!experience %!education %!skills %!languages %!elsewhere %!certificates %!personal {soloplace} $',
      '(house|apartment|flat|room|place|home) (in|near) {place} (where|which is where)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    said: [
      '(office|offices|agency|company|firm|client|clients|team|headquarters|hq|site|sites|branch|plant|customers|hospital|born|raised|grew up|graduated|studied|job|role|position|degree|move|relocate|shift|moving|relocating) (is|are|were|was)? (in|at|from|to) {place}',
      '(i|we) (would|could|can|will|might|may) (happily|gladly)? (move|relocate) (to|back to) {place}',
      '{place} (st|street|ave|avenue|road|rd|blvd|boulevard|drive|dr|lane|ln|way|court|ct|pkwy|parkway|terrace)',
      '(shift|move|relocate|moving|relocating) to {place} (or|and|,) {place}',
      '(moved|relocated|coming|came|transferred) (here)? from {place}',
      '(born|raised|grew up) (and raised)? (in|near) {place}',
    ],
  },
]
