// Titles of forms are written in many ways: «Учитель — учитель», «учитель-учитель».

export function sameTitle(one: string, other: string): boolean {
  return key(one) === key(other);
}

function key(title: string): string {
  return title
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"„“”]/g, '')
    .replace(/\s*[-‐‑–—−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
