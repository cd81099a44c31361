/** Terminal styles by name. */
const STYLES = {
  bold: ['\x1b[1m', '\x1b[22m'],
  dim: ['\x1b[2m', '\x1b[22m'],
  red: ['\x1b[31m', '\x1b[39m'],
  yellow: ['\x1b[33m', '\x1b[39m'],
  blue: ['\x1b[34m', '\x1b[39m'],
  green: ['\x1b[32m', '\x1b[39m'],
} as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Styles text, or leaves it as it is where colours are not wanted. */
export function createPaint(coloured: boolean): Paint {
  if (!coloured) return (_, text) => text;
  return (style, text) => {
    const [on, off] = STYLES[style];
    return on + text + off;
  };
}
