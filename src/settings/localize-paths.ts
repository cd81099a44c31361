import path from 'node:path';
import type { Settings } from './typed.js';

/**
 * Absolute paths of the command line, made relative to the folder that it runs in when they lie inside of it: a shell
 * completes them so. Others are left as they are, and refused where they are read. Paths in a config are never absolute.
 */
export function localizePaths(settings: Settings, folder: string): Settings {
  const localize = (name: string): string => {
    if (!path.isAbsolute(name)) return name;
    const relative = path.relative(folder, name);
    return relative === '..' || relative.startsWith(`..${path.sep}`) ? name : relative.replaceAll(path.sep, '/');
  };
  return { ...settings, config: settings.config.map(localize), policy: settings.policy.map(localize) };
}
