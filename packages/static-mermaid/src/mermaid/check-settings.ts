import { parse } from 'yaml';
import { DiagramError } from '../diagram-error.ts';
import { SETTINGS } from './settings.ts';
import type { Setting } from './settings.ts';
import { afterFrontMatter } from './source-lines.ts';

/**
 * The settings that stand in a diagram's front matter, whatever mermaid makes of them.
 * @throws DiagramError for front matter that is no YAML.
 */
export function writtenSettings(source: string): Record<string, unknown> {
  const lines = source.split('\n').slice(0, afterFrontMatter(source));
  const fields: unknown = lines.length < 2 ? undefined : readYaml(lines.slice(1, -1).join('\n'));
  const config = typeof fields === 'object' && fields !== null && 'config' in fields ? fields.config : undefined;
  return typeof config === 'object' && config !== null ? { ...config } : {};
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new DiagramError({
      message: `The front matter of this diagram cannot be read: ${said.replace(/\.?$/, '.')}`,
      hint: 'Write plain fields, each with its value, without references.',
    });
  }
}

/** Refuses front-matter settings other than sizes and layout, and values with which nothing good can be drawn. */
export function checkSettings(config: Record<string, unknown>, source: string): void {
  for (const [section, value] of Object.entries(config)) {
    const inner =
      typeof value === 'object' && value !== null
        ? Object.entries(value as Record<string, unknown>)
        : [['', value] as const];
    for (const [name, given] of inner) {
      const path = name ? `${section}.${name}` : section;
      const setting = SETTINGS.get(path);
      if (!setting) throw refused(path, lineOfSetting(source, section, name));
      if (!isAllowed(setting, given)) throw outOfBounds(path, given, setting, lineOfSetting(source, section, name));
    }
  }
}

function isAllowed(setting: Setting, value: unknown): boolean {
  if (setting === 'yes or no') return typeof value === 'boolean';
  if (setting === 'text') return typeof value === 'string' && /^[\w .%$€-]{0,20}$/.test(value);
  if (setting.values) return typeof value === 'string' && setting.values.includes(value);
  return typeof value === 'number' && value >= setting.least && value <= setting.most;
}

/** The line where the key of a setting stands, below that of its section. */
function lineOfSetting(source: string, section: string, name: string): number {
  const lines = source.split('\n').slice(0, afterFrontMatter(source));
  const keysIn = (line: string): (string | undefined)[] =>
    [...line.matchAll(/(?:^|[\s{,"'])([\w.-]+)["']?\s*:/g)].map(([, key]) => key);
  const lineOfKey = (key: string, start: number): number =>
    lines.findIndex((line, index) => index >= start && keysIn(line).includes(key));
  const begin = Math.max(lineOfKey(section, 0), 0);
  return (name ? Math.max(lineOfKey(name, begin), begin) : begin) + 1;
}

function refused(path: string, line: number): DiagramError {
  return new DiagramError({
    message: `The setting “${path}” is not supported: every diagram here looks alike.`,
    line,
    hint: 'Remove it; sizes, spacing and “layout: elk” may be set.',
  });
}

function outOfBounds(path: string, value: unknown, setting: Setting, line: number): DiagramError {
  return new DiagramError({
    message: `The setting “${path}” cannot be ${written(value)}; it must be ${describe(setting)}.`,
    line,
    hint: 'Correct the value, or remove the setting.',
  });
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 40 ? 'this' : text;
}

function describe(setting: Setting): string {
  if (setting === 'yes or no') return 'true or false';
  if (setting === 'text') return 'a text of at most 20 letters, digits and ordinary signs';
  if (setting.values) return `one of ${setting.values.map((value) => value || '""').join(', ')}`;
  return `a number from ${setting.least} to ${setting.most}`;
}
