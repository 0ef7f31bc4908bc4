/** A sequence of which the first item was read already, whole again. */
export async function* withFirst<Item>(
  first: IteratorResult<Item>,
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item, void> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    // Who stops at the first item ends the rest too.
    await rest.return(undefined);
  }
}
