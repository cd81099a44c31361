import { indexLines, type Range } from '../../policy/range.js';
import type { WorkspaceFiles } from '../../ports.js';
import type { SourcePlace } from '../infrastructure/extraction.js';
import type { Plan, PlannedResource } from './plan.js';
import { moduleFolder } from './references.js';

/** More files or larger ones are not searched: the line is a convenience, the address is always said. */
const MAX_FILES = 200;
const MAX_BYTES = 1024 * 1024;

/**
 * Where the block of a resource stands: in a `.tf` file beside the plan, or of the module's folder where that is local;
 * else at its address in the plan.
 */
export async function findBlock(
  plan: Plan,
  resource: Pick<PlannedResource, 'address' | 'type' | 'name' | 'module'>,
  planFile: { readonly path: string; readonly text: string },
  files: WorkspaceFiles,
): Promise<SourcePlace> {
  const folder = moduleFolder(plan, resource.module);
  const base = planFile.path.split('/').slice(0, -1).join('/');
  const place = folder === undefined ? undefined : join(base, folder);
  if (place !== undefined) {
    const names = await files.glob(`${place === '' ? '' : `${escapeGlob(place)}/`}*.tf`);
    for (const file of names.slice(0, MAX_FILES)) {
      const read = await files.read(file, MAX_BYTES);
      const range = 'text' in read ? rangeIn(read.text, resource) : undefined;
      if (range !== undefined) return { file, rangeOf: () => range };
    }
  }
  const range = rangeInPlan(planFile.text, resource.address);
  return { file: planFile.path, rangeOf: () => range };
}

function rangeIn(
  text: string,
  { address, type, name }: Pick<PlannedResource, 'address' | 'type' | 'name'>,
): Range | undefined {
  const isData = /(^|\.)data\.[^.]+\.[^.]+$/.test(address.replace(/\[[^\]]*\]$/, ''));
  const label = (word: string): string => `"?${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"?`;
  const head = new RegExp(
    `^[ \\t]*(${isData ? 'data' : 'resource'}[ \\t]+${label(type)}[ \\t]+${label(name)})[ \\t]*\\{`,
    'm',
  );
  const match = head.exec(text);
  if (match?.[1] === undefined) return undefined;
  return indexLines(text)(match.index + match[0].indexOf(match[1]), match[1].length);
}

function rangeInPlan(text: string, address: string): Range {
  const quoted = JSON.stringify(address);
  const at = text.indexOf(quoted);
  return indexLines(text)(Math.max(0, at), at === -1 ? 0 : quoted.length);
}

/** Undefined for what leads out of the workspace. */
function join(base: string, folder: string): string | undefined {
  const steps: string[] = [];
  for (const step of [...base.split('/'), ...folder.split('/')]) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
