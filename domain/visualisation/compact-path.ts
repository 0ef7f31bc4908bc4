import type { GeoContext } from "d3-geo";

/**
 * Where d3 draws a shape to get the shortest SVG path for it: whole units, each point as its distance from the one before. A third
 * of the bytes of one that names every place with a decimal.
 */
export class CompactPath implements GeoContext {
  #text = "";
  #x = 0;
  #y = 0;
  #isLine = false;

  beginPath(): void {
    this.#text = "";
  }

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
    this.#text += `M${this.#x} ${this.#y}`;
    this.#isLine = false;
  }

  lineTo(x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    if (right === 0 && down === 0) return;
    this.#text += `${this.#isLine ? (right < 0 ? "" : " ") : "l"}${right}${down < 0 ? "" : " "}${down}`;
    [this.#x, this.#y] = [this.#x + right, this.#y + down];
    this.#isLine = true;
  }

  closePath(): void {
    this.#text += "z";
    this.#isLine = false;
  }

  /** Only points are drawn as arcs, and a map of states has none. */
  arc(): void {
    throw new RangeError("a map of states has no points");
  }

  /** The path drawn so far. */
  toString(): string {
    return this.#text;
  }
}
