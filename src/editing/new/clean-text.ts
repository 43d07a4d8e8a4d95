const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' };

/** A text from a reference manager without marks for italics, braces, entities of HTML and line breaks. */
export function cleanText(text: string): string {
  return text
    .replace(/<\/?(?:i|b|em|strong|su[bp]|sc|span)\b[^<>]*>/gi, '')
    .replace(/[{}]/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
