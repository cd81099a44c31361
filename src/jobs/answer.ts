/** What a command answers that makes no report: a text, or a stream of lines whose exit code is known at its end. */
export type Answer =
  | {
      readonly text: string;
      readonly exitCode: 0 | 1 | 2 | 3;
      /** What `--debug` adds, on lines of its own. */
      readonly debug?: string;
      /** Of the Action, beside those of every run. */
      readonly outputs?: { readonly matrix: string; readonly shards: string };
    }
  | { readonly stream: AsyncIterable<string>; readonly exitCode: () => 0 | 2 };
