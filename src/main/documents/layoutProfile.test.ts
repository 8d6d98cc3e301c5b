import { describe, expect, it } from 'vitest';
import { layoutProfile, layoutProfileIds, pageGeometry, twipsFromMm, twipsFromPt } from './layoutProfile';

describe('layout profiles', () => {
  it('know every profile by its id', () => {
    expect(layoutProfileIds.map((id) => layoutProfile(id).standard)).toEqual([
      'ГОСТ Р 7.0.97-2025',
      'ГОСТ Р 7.0.97-2016',
    ]);
  });

  it('differ in the longest line of a corner requisite', () => {
    expect(layoutProfile('gost2016').cornerRequisiteWidthMm).toBe(75);
    expect(layoutProfile('gost2025').cornerRequisiteWidthMm).toBe(80);
  });

  it('give the binding side of a page its 30 mm, also when the sheet is turned', () => {
    const profile = layoutProfile('gost2025');
    expect(pageGeometry(profile, 'portrait')).toMatchObject({
      marginLeftMm: 30,
      marginRightMm: 10,
      textWidthMm: 170,
    });
    expect(pageGeometry(profile, 'landscape')).toMatchObject({
      widthMm: 297,
      marginTopMm: 30,
      marginBottomMm: 10,
      textWidthMm: 257,
    });
  });
});

describe('units', () => {
  it('turn millimetres and points into twips', () => {
    expect([210, 297, 30, 20, 10, 12.5].map(twipsFromMm)).toEqual([11906, 16838, 1701, 1134, 567, 709]);
    expect(twipsFromPt(14)).toBe(280);
  });
});
