// Text in the encodings of Russian files.

/** @throws Error for a character that the encoding does not have */
export function encode(text: string, encoding: 'windows-1251' | 'koi8-r' | 'ibm866'): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

export function encodeUtf16(text: string, byteOrder: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(byteOrder === 'le' ? bytes : bytes.swap16());
}
