const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * A publication date as archives write it (ISO with "T" or a space, milliseconds since 1970, or the form of e-mail
 * headers and feeds) as an ISO date or date-time; null if it is none.
 */
export function publicationDate(value: unknown): string | null {
  if (typeof value === "number") return fromInstant(value);
  if (typeof value !== "string") return null;
  const parts = iso.exec(value.trim());
  if (!parts)
    return /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} /u.test(value) ? fromInstant(Date.parse(value)) : null;
  const [, day, time, zone] = parts;
  const written = time ? `${day}T${time}${zone ?? ""}` : day;
  return Number.isNaN(Date.parse(time ? `${day}T${time}${zone ?? "Z"}` : day)) ? null : written;
}

function fromInstant(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1000
    ? null
    : date.toISOString();
}
