// How the inner layers of the reader give up on a file; `readRoadmap` turns it into a Result at the border.

export type DocxRefusalCode =
  'docx-not-docx' | 'docx-old-doc' | 'docx-encrypted' | 'docx-damaged' | 'docx-unsafe' | 'docx-too-large';

/** Thrown inside the reader only: depths of parsing callbacks cannot hand a Result upwards. */
export class DocxRefusal extends Error {
  constructor(
    readonly code: DocxRefusalCode,
    reason: string,
  ) {
    super(`${code}: ${reason}`);
    this.name = 'DocxRefusal';
  }
}
