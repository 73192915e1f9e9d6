import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { ASSISTANT, GENRES, SONG_PARTS, TASKS } from '../languages/common/impersonal.ts'
import { OTHERS } from '../languages/common/words.ts'
import { speaksOfSelf } from './impersonal.ts'

const others = wordSet(OTHERS)
let genres: Lexicon | undefined
let songs: Lexicon | undefined
let tasks: Lexicon | undefined
let assistant: Lexicon | undefined

/** A shorter text cannot be classified. */
const MIN_TOKENS = 15
const OPENING_TOKENS = 14

/** A play, a song, a story or a record: its first person is not the user. */
export function isTale(tokens: readonly Token[]): boolean {
  if (tokens.length < MIN_TOKENS) return false
  genres ??= lexicon(GENRES)
  for (let at = 0; at < tokens.length && at < OPENING_TOKENS; at++)
    if (entryAt(genres, tokens, at) || introduces(tokens, at)) return true
  return isSong(tokens)
}

/** "Sara, meet Jon": a letter about two others. */
const introduces = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'meet' &&
  tokens[at - 1]?.norm === ',' &&
  tokens[at - 2]?.capital === true &&
  tokens[at + 1]?.capital === true

/** `[Chorus]` or `(Verse 2)`. */
function isSong(tokens: readonly Token[]): boolean {
  songs ??= lexicon(SONG_PARTS)
  for (let at = 1; at < tokens.length; at++)
    if (/^[[(]$/.test(tokens[at - 1]?.norm ?? '') && entryAt(songs, tokens, at)) return true
  return false
}

/** `I am writing on behalf of my brother`: what follows is about somebody else. */
export const isForAnother = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(0, OPENING_OF_LETTER)
    .some(
      ({ norm }, at) =>
        norm === 'my' &&
        /^(?:for|about|of)$/.test(tokens[at - 1]?.norm ?? '') &&
        tokens.slice(at + 1, at + 3).some((token) => others.has(token.norm)) &&
        tokens.slice(Math.max(0, at - 6), at).some((token) => WRITING.test(token.norm)),
    )
const OPENING_OF_LETTER = 40
const WRITING = /^(?:writ(?:e|ing)|asking|calling|forwarding|applying|enquiring|inquiring|behalf)$/

/** An assistant's answer, or a task for one in which nobody speaks of themself: "Act as a sommelier …". */
export function isAssistance(tokens: readonly Token[], flags: Uint8Array): boolean {
  tasks ??= lexicon(TASKS)
  assistant ??= lexicon(ASSISTANT)
  const answers = assistant
  if (tokens.some((_, at) => entryAt(answers, tokens, at))) return true
  return entryAt(tasks, tokens, 0) !== undefined && !speaksOfSelf(tokens, flags)
}
