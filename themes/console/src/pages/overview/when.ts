const UNITS = [
  ["year", 365 * 24 * 3600],
  ["month", 30 * 24 * 3600],
  ["week", 7 * 24 * 3600],
  ["day", 24 * 3600],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** How long ago, in the largest unit of which there is one; what a clock ahead says is just now. */
export function ago(time: number, now: number): { value: number; unit: Intl.RelativeTimeFormatUnit } {
  const seconds = Math.max(0, Math.floor((now - time) / 1000));
  for (const [unit, length] of UNITS) {
    if (seconds >= length) return { value: -Math.floor(seconds / length), unit };
  }
  return { value: 0, unit: "second" };
}

/** "2 hours ago", in words of the language. */
export function relative(time: number, now: number, language: string): string {
  const { value, unit } = ago(time, now);
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(value, unit);
}

export function absolute(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(time);
}
