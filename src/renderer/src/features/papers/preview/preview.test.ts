// The pages in the window: what is drawn, where a click on a blank leads, when they are asked for anew.
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import type { PaperDraft } from '../../../../../shared/contract/papers';
import type { PaperPage, PaperPages } from '../../../../../shared/papers/pages';
import { blankAt, placeOf } from './blankPlaces';
import PageSheet from './PageSheet.vue';
import PaperPreview from './PaperPreview.vue';
import { PREVIEW_PAUSE_MS, usePreview } from './usePreview';

describe('where a blank is filled in', () => {
  it.each([
    ['date', { at: 'entry', entry: 'date' }],
    ['number', { at: 'entry', entry: 'number' }],
    ['values.curator', { at: 'entry', entry: 'values.curator' }],
    ['values.lessons.2.topic', { at: 'entry', entry: 'values.lessons' }],
    ['school.fullName', { at: 'school' }],
    ['person.15', { at: 'screen', screen: 'people', query: { person: '15' } }],
    ['roadmap', { at: 'screen', screen: 'roadmap', query: {} }],
    ['forms', { at: 'screen', screen: 'forms', query: {} }],
    ['', null],
    ['values', null],
    ['person.x', null],
    ['elsewhere', null],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

function pageOf(words: string, blank: string | null = null): PaperPage {
  const text = { xMm: 30, baselineMm: 40, widthMm: 50, sizePt: 14, bold: false, colour: null };
  return {
    widthMm: 210,
    heightMm: 297,
    texts: [{ ...text, letterSpacingPt: 0, text: words, blank }],
    lines: [],
    frameSvg: null,
    background: null,
  };
}

describe('a page', () => {
  const shownPage = (page: PaperPage, marked: boolean) =>
    mount(PageSheet, { props: { page, picture: null, width: '100px', height: '140px', dpi: 96, marked } });

  it('is drawn with its words as text, whatever they say', async () => {
    const sheet = shownPage(pageOf('<script>alert(1)</script> & «Школа»'), false);
    await flushPromises();
    expect(sheet.text()).toContain('<script>alert(1)</script> & «Школа»');
    expect(sheet.find('script').exists()).toBe(false);
  });

  it('marks its blanks in the window, and not for the printer', async () => {
    const inWindow = shownPage(pageOf('________', 'values.curator'), true);
    const forPrinter = shownPage(pageOf('________', 'values.curator'), false);
    await flushPromises();
    expect(inWindow.find('.mark').attributes('data-blank')).toBe('values.curator');
    expect(forPrinter.find('.mark').exists()).toBe(false);
  });
});

describe('the preview', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly told: (entries: readonly unknown[]) => void) {}
        observe(): void {
          this.told([{ contentRect: { width: 700, height: 600 } }]);
        }
        unobserve = vi.fn();
        disconnect = vi.fn();
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const show = (pages: PaperPages | null, part = {}) =>
    mount(PaperPreview, {
      attachTo: document.body,
      props: { pages, waiting: false, refusal: '', onTemplate: false, marked: true, ...part },
    });

  it('tells which blank was clicked, and nothing beside blanks', async () => {
    const shown = show({ pages: [pageOf('________', 'school.directorName')], pictures: {} });
    await flushPromises();
    await shown.get('.mark').trigger('click');
    await shown.get('[data-testid=page]').trigger('click');
    expect(shown.emitted('blank')).toEqual([['school.directorName']]);
    expect(blankAt(null)).toBeNull();
    shown.unmount();
  });

  it('leaves a copy that does not change any more as it is', async () => {
    const pages = { pages: [pageOf('________', 'school.directorName')], pictures: {} };
    const shown = show(pages, { marked: false });
    await flushPromises();
    expect(shown.find('.mark').exists()).toBe(false);
    await shown.get('[data-blank]').trigger('click');
    expect(shown.emitted('blank')).toBeUndefined();
    shown.unmount();
  });

  it('draws only the pages in sight of 500, and says how many there are', async () => {
    const pages = Array.from({ length: 500 }, (_, index) => pageOf(`Страница ${index + 1}`));
    const shown = show({ pages, pictures: {} });
    await flushPromises();
    const drawn = shown.findAll('[data-testid=page]').length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(10);
    expect(shown.get('[role=status]').text()).toBe('Страница 1 из 500');
    shown.unmount();
  });

  it('is as wide as its place until it is magnified', async () => {
    const shown = show({ pages: [pageOf('Приказ')], pictures: {} });
    await flushPromises();
    const widthOf = () => Number.parseFloat((shown.get('.page').element as HTMLElement).style.width);
    expect(widthOf()).toBeCloseTo(700 - 32, 0);
    await shown.get('[aria-label=Увеличить]').trigger('click');
    expect(widthOf()).toBeCloseTo((210 / 25.4) * 96, 0);
    shown.unmount();
  });

  it('says why there is nothing to show', () => {
    expect(show(null, { refusal: 'Файл закрыт.' }).text()).toContain('Файл закрыт.');
    expect(show(null, { waiting: true }).text()).toContain('Страницы готовятся…');
  });
});

describe('asking for the pages', () => {
  const draft = (number: string): PaperDraft => ({
    id: null,
    kind: 'order-free',
    ids: [],
    roundId: null,
    date: null,
    number,
    values: {},
    templateId: null,
  });
  const answers: ((title: string) => void)[] = [];
  const asked: string[] = [];
  const typed = ref('1');
  const Example = defineComponent({
    setup() {
      const { preview, waiting } = usePreview(
        () => draft(typed.value),
        () => 0,
      );
      return () => h('p', `${preview.value?.title ?? 'пусто'} ${waiting.value ? 'ждёт' : 'готово'}`);
    },
  });

  beforeEach(() => {
    vi.useFakeTimers();
    answers.length = asked.length = 0;
    typed.value = '1';
    const preview = ({ number }: PaperDraft) => {
      asked.push(number);
      return new Promise((resolve) =>
        answers.push((title) =>
          resolve({
            ok: true,
            value: {
              title,
              missing: [],
              warnings: [],
              papers: 1,
              pages: { pages: [], pictures: {} },
              onTemplate: false,
            },
          }),
        ),
      );
    };
    vi.stubGlobal('window', Object.assign(window, { api: { call: { 'papers.preview': preview }, on: {} } }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for a pause in the typing and asks once', async () => {
    const shown = mount(Example);
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.('Первый');
    await flushPromises();
    expect(shown.text()).toBe('Первый готово');
    for (const number of ['12', '123', '1234']) {
      typed.value = number;
      await vi.advanceTimersByTimeAsync(PREVIEW_PAUSE_MS / 2);
    }
    expect(asked).toEqual(['1']);
    expect(shown.text()).toBe('Первый ждёт');
    await vi.advanceTimersByTimeAsync(PREVIEW_PAUSE_MS);
    expect(asked).toEqual(['1', '1234']);
    shown.unmount();
  });

  it('shows the answer to what was typed last, and never asks twice at a time', async () => {
    const shown = mount(Example);
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.('Первый');
    await flushPromises();
    typed.value = '2';
    await vi.advanceTimersByTimeAsync(PREVIEW_PAUSE_MS);
    typed.value = '3';
    await vi.advanceTimersByTimeAsync(PREVIEW_PAUSE_MS);
    expect(asked).toEqual(['1', '2']);
    answers[1]?.('Второй');
    await flushPromises();
    expect(shown.text()).toBe('Первый ждёт');
    expect(asked).toEqual(['1', '2', '3']);
    answers[2]?.('Третий');
    await flushPromises();
    expect(shown.text()).toBe('Третий готово');
    shown.unmount();
  });
});
