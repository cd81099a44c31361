/** One text must not take the room of all others. */
export function clip(text: string, limit = 300): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
