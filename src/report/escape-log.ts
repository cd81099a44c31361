import { visible } from './visible.js';

/**
 * Repository text for a line of a workflow's log that is printed while the runner listens to commands: one line, nothing
 * that a terminal obeys, and neither form of a command (`::name::` at the line's beginning, `##[name]` anywhere). Source:
 * actions/runner, ActionCommand.cs, TryParseV2 and TryParse.
 */
export function escapeLog(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
    .replace(/#(?=#\[)/g, '#\u200b');
}
