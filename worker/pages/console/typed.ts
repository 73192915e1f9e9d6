import { useState } from 'preact/hooks'

/**
 * The text of an input whose value is parsed from it. It stays as typed, even if invalid, until the value changes
 * from outside.
 *
 * @param read undefined if the text is invalid
 */
export function useTyped<Value>(
  value: Value,
  { show, read, change }: Typing<Value>,
): { typed: string; isRead: boolean; type: (words: string) => void } {
  const [state, setState] = useState({ typed: show(value), of: JSON.stringify(value) })
  const isMine = state.of === JSON.stringify(value)
  const typed = isMine ? state.typed : show(value)
  const type = (words: string) => {
    const meant = read(words)
    setState({ typed: words, of: JSON.stringify(meant ? meant.value : value) })
    if (meant) change(meant.value)
  }
  return { typed, isRead: read(typed) !== undefined, type }
}

interface Typing<Value> {
  show: (value: Value) => string
  read: (words: string) => { value: Value } | undefined
  change: (value: Value) => void
}
