import nodeModule from 'node:module';
import path from 'node:path';

/**
 * Lets Node keep compiled code between runs (Node 22.8 and newer; older ones go without). In a folder of the user's own:
 * Node's default is a shared temporary one, and whoever could write compiled code there would run with our credentials.
 * Node never fails because of it: a folder that can not be written is as none.
 */
export function keepCompiled(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache === undefined) return;
  const { XDG_CACHE_HOME: configured = '', HOME: home = '' } = process.env;
  const base = path.isAbsolute(configured) ? configured : path.join(home === '' ? findHome() : home, '.cache');
  // Never relative, which would be a folder of the repository that is checked.
  if (path.isAbsolute(base)) enableCompileCache(path.join(base, 'coactive-storage-access', 'compiled'));
}

/** Asked of the system only where the environment does not say it: `node:os` is another module to load. */
function findHome(): string {
  try {
    return process.getBuiltinModule('node:os').homedir();
  } catch {
    return '';
  }
}
