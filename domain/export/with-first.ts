/** A sequence of which the first item was read already, whole again. */
export async function* withFirst<Item>(
  first: IteratorResult<Item>,
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item, void> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    // Nothing of the rest was asked for where the first was not wanted.
    await rest.return(undefined);
  }
}
