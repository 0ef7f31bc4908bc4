/** Somebody among several of whom one at a time has its turn. */
export interface Place {
  /**
   * Waits until everybody who asked before has left. To be asked once.
   * @returns false where its own place was left meanwhile: it has no turn
   */
  readonly turn: () => Promise<boolean>;
  /** Ends the turn, or the wait for it. */
  readonly leave: () => void;
}

/** A queue, in which each call takes a place. Turns go in the order in which they are asked for. */
export function oneAtATime(): () => Place {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const left = Promise.withResolvers<void>();
    let gone = false;
    return {
      async turn() {
        const before = last;
        last = before.then(() => left.promise);
        await before;
        return !gone;
      },
      leave() {
        gone = true;
        left.resolve();
      },
    };
  };
}
