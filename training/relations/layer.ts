/** Squares of gradients begin with this, so that the first steps stay small. */
const FIRST_SQUARE = 1e-4;

/** Weights that learn by AdaGrad (Duchi et al. 2011), pulled to zero (L2); what is kept is their mean over the later epochs. */
export class Layer {
  readonly values: Float32Array<ArrayBuffer>;
  readonly #squares: Float32Array;
  readonly #sum: Float32Array;
  readonly #rate: number;
  readonly #decay: number;
  #epochs = 0;

  /** @param first gives each weight where it begins. */
  constructor(size: number, rate: number, decay: number, first: () => number) {
    this.values = new Float32Array(size).map(first);
    this.#squares = new Float32Array(size).fill(FIRST_SQUARE);
    this.#sum = new Float32Array(size);
    this.#rate = rate;
    this.#decay = decay;
  }

  step(at: number, gradient: number): void {
    const slope = gradient + this.#decay * this.values[at]!;
    const squares = this.#squares[at]! + slope * slope;
    this.#squares[at] = squares;
    this.values[at]! -= (this.#rate * slope) / Math.sqrt(squares);
  }

  /** Takes the weights as they are now into the mean. */
  endEpoch(): void {
    this.#epochs++;
    for (let i = 0; i < this.#sum.length; i++) this.#sum[i]! += this.values[i]!;
  }

  get mean(): Float32Array<ArrayBuffer> {
    return Float32Array.from(this.#sum, (total) => total / this.#epochs);
  }
}
