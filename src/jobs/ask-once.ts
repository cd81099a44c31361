/**
 * Asks a service each distinct question once and at most a few at a time. After a question has failed, nothing more is sent:
 * those that wait fail with it.
 */
export class AskOnce {
  private readonly answers = new Map<string, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly atOnce: number) {}

  /** @param key what tells the question from others, its operation included */
  ask<T>(key: string, send: () => Promise<T>): Promise<T> {
    let answer = this.answers.get(key) as Promise<T> | undefined;
    if (answer === undefined) this.answers.set(key, (answer = this.send(send)));
    return answer;
  }

  private async send<T>(send: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      if (this.failure !== undefined) throw this.failure.error;
      return await send();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      // The place goes to the next in line, or is free.
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }
}
