import { Glob } from './sets/glob.js';
import { compileArnFormat } from './sets/pattern.js';

/** The ARN formats that an action takes; none: only `*`; `undefined`: not known. */
export type ResourcesOf = (action: string) => readonly string[] | undefined;

/** The resources of one type. Hundreds of actions share a dozen formats, so the last answer of each is kept. */
export class Format {
  readonly #glob: Glob;
  /** What the sixth part begins with. */
  readonly #head: string;
  #resource: string | undefined;
  #takes = false;

  constructor(text: string) {
    this.#glob = resourceGlob(text);
    const sixth = text.slice(sixthPart(text));
    this.#head = sixth.slice(0, Math.max(sixth.search(/\$\{|\*|$/), 0));
  }

  takes(resource: string, sixth: number): boolean {
    if (!resource.startsWith(this.#head, sixth)) return false;
    if (resource !== this.#resource) {
      this.#takes = this.#glob.matches(resource);
      this.#resource = resource;
    }
    return this.#takes;
  }
}

/** Where the sixth part of an ARN begins; 0 for a text of fewer. */
export function sixthPart(text: string): number {
  let start = 0;
  for (let i = 0; i < 5; i++) {
    start = text.indexOf(':', start) + 1;
    if (start === 0) return 0;
  }
  return start;
}

const globs = new Map<string, Glob>();
const formats = new Map<string, Format>();
const formatsOf = new WeakMap<ResourcesOf, Map<string, readonly Format[] | undefined>>();

/** The resources of one type; `*` here means the resource `*` itself. */
export function resourceGlob(format: string): Glob {
  let glob = globs.get(format);
  if (glob === undefined) globs.set(format, (glob = format === '*' ? Glob.literal('*') : compileArnFormat(format)));
  return glob;
}

/** Whether one of the formats takes a resource; no formats: only `*`; not known: every one. `sixth`: where its sixth part begins. */
export function areTaking(taken: readonly Format[] | undefined, resource: string, sixth: number): boolean {
  if (taken === undefined) return true;
  if (taken.length === 0) return resource === '*';
  for (const format of taken) if (format.takes(resource, sixth)) return true;
  return false;
}

/** The formats that an action takes; `undefined`: not known. */
export function formatsFor(action: string, resourcesOf: ResourcesOf): readonly Format[] | undefined {
  let kept = formatsOf.get(resourcesOf);
  if (kept === undefined) formatsOf.set(resourcesOf, (kept = new Map<string, readonly Format[] | undefined>()));
  const found = kept.get(action);
  if (found !== undefined || kept.has(action)) return found;
  const taken = resourcesOf(action)?.map(formatOf);
  if (kept.size < MAX_KEPT) kept.set(action, taken);
  return taken;
}

function formatOf(text: string): Format {
  let format = formats.get(text);
  if (format === undefined) formats.set(text, (format = new Format(text)));
  return format;
}

/** More than there are known actions; hostile input must not grow a map for ever. */
const MAX_KEPT = 2_000;
