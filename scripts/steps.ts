/** What is being done, a line at a time, and how long each step took. */
export class Steps {
  readonly #took: string[] = [];
  readonly #print: (line: string) => void;

  /** @param print where lines of progress go */
  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /**
   * Does one step and notes its time.
   * @param name as in the closing line
   * @param announcement says what is being done; undefined where it is not worth a line
   */
  async run<T>(name: string, announcement: string | undefined, task: () => Promise<T>): Promise<T> {
    if (announcement !== undefined) this.#print(announcement);
    const began = performance.now();
    const result = await task();
    this.#took.push(`${name} ${seconds(performance.now() - began)}`);
    return result;
  }

  /** A line within a step. */
  say(line: string): void {
    this.#print(line);
  }

  /** As "database 0.9 s, migrations 0.4 s". */
  summary(): string {
    return this.#took.join(", ");
  }
}

/** As "0.9 s" or "31 s". */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} s`;
}
