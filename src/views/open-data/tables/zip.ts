/** The signs that begin the parts of a ZIP archive: the end, an entry in the directory, and the head of a file. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The first moment that a ZIP archive can tell of: 1 January 1980. */
const FIRST_DAY = 0x00210000;

/** The archive with every file's time set to the same, so that what is packed twice comes out alike. @throws Error for what is no ZIP archive */
export function withoutTimes(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('The directory of the archive is broken');
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + [28, 30, 32].reduce((length, offset) => length + view.getUint16(at + offset, true), 0);
  }
  return copy;
}

/** Where the last part of the archive begins: it is looked for from behind, since a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error('This is no ZIP archive');
}
