import { describe, expect, it } from 'vitest';
import { pageOf } from './pageOf';
import type { PageLook } from './paperModel';

const look: PageLook = {
  frame: null,
  background: null,
  marginsMm: { left: 25, right: 24, top: 23, bottom: 22 },
};

describe('the page of a section', () => {
  it('is bound by 30 mm, and by 20 mm when the paper is kept ten years or less', () => {
    expect(pageOf({ layout: 'gost2025' }, { orientation: 'portrait' })).toMatchObject({
      marginLeftMm: 30,
      marginRightMm: 10,
      textWidthMm: 170,
    });
    expect(pageOf({ layout: 'gost2025' }, { orientation: 'portrait', keptShort: true })).toMatchObject({
      marginLeftMm: 20,
      marginRightMm: 10,
      textWidthMm: 180,
    });
  });

  it('is bound by its upper edge when it lies', () => {
    const lying = { orientation: 'landscape' } as const;
    expect(pageOf({ layout: 'gost2016' }, lying).marginTopMm).toBe(30);
    expect(pageOf({ layout: 'gost2016' }, { ...lying, keptShort: true }).marginTopMm).toBe(20);
  });

  it('has its own margins when it is to be looked at', () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const page = pageOf({ layout: 'gost2025' }, { orientation, look });
      expect(page).toMatchObject({
        marginLeftMm: 25,
        marginRightMm: 24,
        marginTopMm: 23,
        marginBottomMm: 22,
        textWidthMm: page.widthMm - 49,
      });
      expect(page.widthMm > page.heightMm).toBe(orientation === 'landscape');
    }
  });
});
