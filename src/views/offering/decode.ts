/** The text of a file, or the reason why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Excel's own files, and others that are packed, begin so. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** The text of a file in UTF-8, UTF-16 or, as older Excel writes it, Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (PACKED.every((byte, index) => bytes[index] === byte)) {
    return { problem: 'Filen är en Excel-fil eller en annan packad fil. Spara den som CSV i Excel, eller kopiera raderna och klistra in dem här.' };
  }
  const mark = (label: string) => ({ text: new TextDecoder(label).decode(bytes) });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return mark('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return mark('utf-16be');
  if (bytes.includes(0)) return { problem: 'Filen är inte en textfil. Välj en fil i CSV eller JSON.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return mark('windows-1252');
  }
}
