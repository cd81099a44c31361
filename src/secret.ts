import { inspect } from 'node:util';

/**
 * A credential that shows itself only to who asks for it by name: JSON, `util.inspect` and templates give a placeholder,
 * so that a dump of settings or of a client gives nothing away.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself: for a header, a request body, or the runner's mask. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return PLACEHOLDER;
  }

  toJSON(): string {
    return PLACEHOLDER;
  }

  [inspect.custom](): string {
    return PLACEHOLDER;
  }
}

const PLACEHOLDER = '[secret]';
