// Text as XML of a workbook can hold it.

/** Characters that XML 1.0 has no way to write, and halves of characters. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For elements and attributes. Line breaks become one kind; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(UNWRITABLE, '')
      // What looks like an escape of the format (§22.9.2.19) would be read as the character it names.
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
