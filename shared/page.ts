import * as v from 'valibot'

/** The answer of every list. */
export const pageOf = <Item extends v.GenericSchema>(item: Item) =>
  v.object({
    data: v.array(item),
    next_cursor: v.pipe(
      v.nullable(v.string()),
      v.description('The `cursor` of the next page; `null` on the last one.'),
    ),
  })
