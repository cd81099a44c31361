import type { Command } from '../commands.js';
import { SETTINGS } from '../settings.js';
import type { Setting } from './setting.js';

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What the table says of one setting. */
export function settingFacts(name: SettingName): Setting {
  return SETTINGS[name];
}

export function isSetting(text: string): text is SettingName {
  return Object.hasOwn(SETTINGS, text);
}

/** Whether a command reads a setting. */
export function belongsTo(name: SettingName, command: Command): boolean {
  const { commands } = settingFacts(name);
  return commands === 'all' || commands.includes(command);
}
