import type { Script } from 'node:vm';

/**
 * Loads the parts of a bundle and keeps what V8 compiled of them between runs, the functions that a run called first
 * included: half of the time that a check takes is compiling. Node's own compile cache keeps only what is compiled when a
 * file is loaded. `scripts/build.mjs` puts the compiled text of this file at the head of each bundle, so it imports nothing.
 *
 * A cache is an optimisation: whatever goes wrong with it is as if there were none.
 */
export interface ChunkPlace {
  /** Where the parts are. */
  readonly folder: string;
  /** A digest of each part's text by its file name: another text must never meet what was compiled of this one. */
  readonly digests: Readonly<Record<string, string>>;
  /** Whether this run looks if it compiled more than is kept; left out: one run in eight. It costs a few milliseconds. */
  readonly learns?: boolean;
}

/** A function that runs a part, which is the text of a script, and returns its value. */
export function createChunkLoader({
  folder,
  digests,
  learns = Math.random() < 1 / 8,
}: ChunkPlace): (name: string) => Promise<unknown> {
  const fs = process.getBuiltinModule('node:fs');
  const { Script, constants } = process.getBuiltinModule('node:vm');
  const cache = findCache();
  const kept: { readonly script: Script; readonly file: string; readonly length: number }[] = [];

  function load(name: string): Promise<unknown> {
    const filename = `${folder}/${name}`;
    const source = fs.readFileSync(filename, 'latin1');
    const file = cache === undefined ? undefined : `${cache}/${name}-${digests[name] ?? ''}`;
    const cachedData = file === undefined ? undefined : readCompiled(file);
    const script = new Script(source, {
      filename,
      ...(cachedData !== undefined && { cachedData }),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    const length = script.cachedDataRejected === true ? 0 : (cachedData?.length ?? 0);
    if (file !== undefined && (length === 0 || learns)) {
      if (kept.length === 0) process.once('exit', keepCompiled);
      kept.push({ script, file, length });
    }
    return Promise.resolve(script.runInThisContext());
  }

  /**
   * In a folder of the user's own: whoever can write compiled code there runs with our credentials. On a runner it is the
   * job's temporary folder, which ends with the job: what an untrusted job left behind never meets a trusted one.
   */
  function findCache(): string | undefined {
    const { GITHUB_ACTIONS, RUNNER_TEMP, XDG_CACHE_HOME = '', HOME = '', NODE_DISABLE_COMPILE_CACHE } = process.env;
    // POSIX only, where files have owners.
    if (NODE_DISABLE_COMPILE_CACHE !== undefined || process.getuid === undefined) return undefined;
    const own = XDG_CACHE_HOME === '' ? `${HOME === '' ? findHome() : HOME}/.cache` : XDG_CACHE_HOME;
    const base = GITHUB_ACTIONS === 'true' ? RUNNER_TEMP : own;
    // Never relative, which would be a folder of the repository that is checked.
    if (base?.startsWith('/') !== true) return undefined;
    return `${base}/coactive-storage-access/${process.version}-${process.arch}`;
  }

  function findHome(): string {
    try {
      return process.getBuiltinModule('node:os').homedir();
    } catch {
      return '';
    }
  }

  function readCompiled(file: string): Buffer | undefined {
    try {
      const descriptor = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW);
      try {
        const { uid, mode } = fs.fstatSync(descriptor);
        return uid === process.getuid?.() && (mode & 0o022) === 0 ? fs.readFileSync(descriptor) : undefined;
      } finally {
        fs.closeSync(descriptor);
      }
    } catch {
      return undefined;
    }
  }

  /**
   * What is kept is what some run called, and the next may call more: another command of the same part, a longer policy.
   * Less is never kept: V8 drops what was not called for a while.
   */
  function keepCompiled(): void {
    try {
      fs.mkdirSync(cache ?? '', { recursive: true, mode: 0o700 });
      for (const { script, file, length } of kept) {
        const compiled = script.createCachedData();
        if (compiled.length > length * 1.01) write(file, compiled);
      }
    } catch {
      // A read-only or full disk: the next run compiles again.
    }
  }

  /** V8 believes what it is given: a file is complete and on the disk before it has its name. */
  function write(file: string, compiled: Buffer): void {
    const temporary = `${file}.${String(process.pid)}`;
    const descriptor = fs.openSync(temporary, 'wx', 0o600);
    try {
      fs.writeFileSync(descriptor, compiled);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(temporary, file);
  }

  return load;
}
