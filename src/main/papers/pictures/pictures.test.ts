import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/connection';
import { sampleSchool, valueOf } from '../../pairs/testing/school';
import { findPicture } from '../repository';
import { save, giveDetails, sign } from '../testing/register';
import { imageFacts } from './imageFacts';
import { addPicture, listPictures, removePicture } from './pictures';

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
/** One dot, as any program writes it. */
const PNG = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);
/** 3 × 2 dots: an application segment with a thumbnail's size in it stands before the frame. */
const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 9, 9],
  ...[0xff, 0xff, 0xc4, 0, 4, 7, 7, 0xff, 0xc2, 0, 17, 8, 0, 2, 0, 3, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  ...[0xff, 0xd9],
]);

function sized(width: number, height: number): Uint8Array {
  const png = Uint8Array.from(PNG);
  new DataView(png.buffer).setUint32(16, width);
  new DataView(png.buffer).setUint32(20, height);
  return png;
}

describe('what a picture says of itself', () => {
  it('is read from PNG and JPEG', () => {
    expect(imageFacts(PNG)).toEqual({ mediaType: 'image/png', widthPx: 1, heightPx: 1 });
    expect(imageFacts(JPEG)).toEqual({ mediaType: 'image/jpeg', widthPx: 3, heightPx: 2 });
  });

  it('is nothing where a picture breaks off, at whatever byte', () => {
    for (let length = 0; length < PNG.length; length += 1)
      expect(imageFacts(PNG.subarray(0, length))).toBeNull();
    for (let length = 0; length < 35; length += 1) expect(imageFacts(JPEG.subarray(0, length))).toBeNull();
  });

  it('is nothing, and no error, whatever else the bytes are', () => {
    const start = fc.constantFrom(
      new Uint8Array(),
      PNG.subarray(0, 20),
      JPEG.subarray(0, 4),
      JPEG.subarray(0, 20),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        const facts = imageFacts(Uint8Array.from([...head, ...rest]));
        expect(facts === null || (facts.widthPx > 0 && facts.heightPx > 0)).toBe(true);
      }),
    );
  });
});

describe('pictures of the school', () => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await sampleSchool(giveDetails));
  });

  it('are kept as they were given, under the names of their files', () => {
    const added = valueOf(addPicture(database, 'Фон школы.png', PNG));
    expect(added).toMatchObject({ title: 'Фон школы', widthPx: 1, heightPx: 1 });
    expect(listPictures(database)).toEqual([added]);
    expect(findPicture(database, added.id)).toMatchObject({ mediaType: 'image/png', bytes: PNG });
    // The very same file again is the same picture.
    expect(addPicture(database, 'Копия.png', PNG)).toEqual({ ok: true, value: added });
    expect(listPictures(database)).toHaveLength(1);
    expect(valueOf(addPicture(database, 'фон.jpg', JPEG)).id).not.toBe(added.id);
  });

  it.each<[name: string, bytes: Uint8Array, reason: string]>([
    ['рисунок.gif', bytesOf('R0lGODlhAQABAAAAACw='), 'не PNG и не JPEG'],
    ['рисунок.svg', new TextEncoder().encode('<svg/>'), 'не PNG и не JPEG'],
    ['пусто.png', new Uint8Array(), 'не PNG и не JPEG'],
    ['обрыв.png', PNG.subarray(0, 40), 'повреждён'],
    ['огромный.png', sized(6001, 10), '6001 × 10'],
    ['тяжёлый.png', new Uint8Array(5 * 1024 * 1024 + 1), 'больше 5 МБ'],
  ])('%s is refused in Russian', (name, bytes, reason) => {
    const refused = addPicture(database, name, bytes);
    expect(refused).toMatchObject({ ok: false, error: { code: 'picture-refused', params: { name } } });
    expect(JSON.stringify(refused)).toContain(reason);
    expect(listPictures(database)).toEqual([]);
  });

  it('as large as may be are taken', () => {
    expect(addPicture(database, 'фон.png', sized(6000, 6000)).ok).toBe(true);
  });

  it('stay while a paper that is not signed needs them', async () => {
    const { id } = valueOf(addPicture(database, 'Фон.png', PNG));
    const paperId = save(database, 'certificate-training', { values: { background: id } });
    expect(removePicture(database, id)).toMatchObject({
      ok: false,
      error: { code: 'picture-in-use', params: { title: 'Фон', where: ['«Сертификат об обучении»'] } },
    });
    expect(await sign(database, paperId, '')).toMatchObject({ ok: false });
    save(database, 'certificate-training', { id: paperId, values: { background: null } });
    expect(removePicture(database, id)).toEqual({ ok: true, value: { done: true } });
    expect(removePicture(database, id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
