import { useState } from 'preact/hooks'

/**
 * What stands in an input for a value that is read from it. As long as nobody else changes the value, it stays as it was
 * typed, even where nothing can be read from it.
 *
 * @param read undefined where the words mean no value
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
