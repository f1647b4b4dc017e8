/** Keeps a step finite where little has been seen. */
const EPSILON = 1e-2;

/** Weights, each with its own rate of learning. @see Duchi et al. 2011, "Adaptive Subgradient Methods" */
export class AdaGrad {
  readonly values: Float32Array<ArrayBuffer>;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #kept: number;

  /** @param decay share of its size that a weight loses at each step. */
  constructor(size: number, rate: number, decay: number) {
    this.values = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rate = rate;
    this.#kept = 1 - decay;
  }

  step(at: number, gradient: number): void {
    const squares = this.#squares[at]! + gradient * gradient;
    this.#squares[at] = squares;
    this.values[at] = this.values[at]! * this.#kept - (this.#rate * gradient) / Math.sqrt(squares + EPSILON);
  }
}
