import { describe, expect, it } from 'vitest';
import { ownDataKinds } from '../../shared/papers/kinds';
import { packOf } from './paperAbout';
import type { PageLook, PaperBlock, PaperDocument, PaperPicture } from './paperModel';
import { samplePicture } from './testing/arbitraryPaper';
import { sampleAbout } from './testing/samplePapersAbout';

describe('papers about somebody', () => {
  it('are called by whom they are about', () => {
    expect(ownDataKinds.map((kind) => plain(sampleAbout(kind, 'sample').title))).toEqual([
      'Согласие на обработку – Наставникова М.П.',
      'Согласие на распространение – Наставникова М.П.',
      'Согласие на наставничество – Наставникова М.П.',
      'Лист собеседования – Наставникова М.П.',
      'Анкета – Учебнова Е.И.',
      'Дополнительное соглашение – Наставникова М.П.',
      'План сопровождения – Наставникова М.П.',
      'Приказ «Об утверждении наставнических пар и групп» № 52-ОД',
    ]);
  });

  it('name the school’s requisites that the law asks for and the school has not given', () => {
    const missing = (kind: (typeof ownDataKinds)[number]) =>
      sampleAbout(kind, 'empty').missing.map(({ label }) => label);
    expect(missing('consent-processing')).toEqual([
      'Полное наименование школы',
      'Сокращённое наименование школы',
      'Адрес школы',
    ]);
    expect(missing('consent-dissemination').slice(2)).toEqual([
      'Адрес школы',
      'ИНН школы',
      'ОГРН школы',
      'Адрес сайта школы',
    ]);
    expect(missing('interview-sheet')).toEqual([]);
  });
});

describe('consent to processing', () => {
  const text = (name: string) => wordsOf(sampleAbout('consent-processing', name).document);

  it('has all that 152-ФЗ ст. 9 ч. 4 asks for', () => {
    const words = text('sample');
    for (const part of [
      'Наставникова Мария Петровна',
      'зарегистрированная по адресу:',
      'документ, удостоверяющий личность:',
      'Муниципальное казённое общеобразовательное учреждение',
      'адрес – 000000, Образцовая область',
      'Цель обработки:',
      'Перечень персональных данных:',
      'Действия с персональными данными: сбор, запись',
      'Способы обработки:',
      'Обработка другим лицам не поручается',
      'Согласие действует',
      'Согласие можно отозвать',
      '(подпись)',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('is given by a representative for a small child, with both in the cases they need', () => {
    const words = text('child');
    expect(words).toContain('Я, Учеников Игорь Львович');
    expect(words).toContain('зарегистрированный по адресу:');
    expect(words).toContain(
      'как законный представитель (отец) несовершеннолетней: Учениковой Алёны Игоревны',
    );
    expect(words).toContain('паспорт 00 00 000000');
    expect(words).toContain('свидетельство о рождении (паспорт) ребёнка:');
    expect(signers('child')).toEqual(['Учеников И.Л.']);
  });

  it('is signed by both from fourteen on', () => {
    const words = text('teenager');
    expect(words).toContain('Я, несовершеннолетняя, Ученикова Алёна Игоревна');
    expect(words).toContain('с участием законного представителя (отец): Ученикова Игоря Львовича');
    expect(words).toContain('даём согласие');
    expect(signers('teenager')).toEqual(['Ученикова А.И.', 'Учеников И.Л.']);
  });

  it('leaves lines for a pen and does not guess the sex where nothing is known', () => {
    const words = text('empty');
    expect(words).toContain('зарегистрированный(ая) по адресу:');
    expect(words).toContain('несовершеннолетнего(ей): Шевчук');
    expect(signers('empty')).toEqual(['']);
  });

  function signers(name: string): readonly string[] {
    return blocksOf(sampleAbout('consent-processing', name).document).flatMap((block) =>
      block.type === 'line' && block.style === 'signLine' ? [plain(block.parts[3]?.text ?? '–')] : [],
    );
  }
});

describe('consent to dissemination', () => {
  it('asks «да» or «нет» of each thing and decides none beforehand', () => {
    const table = blocksOf(sampleAbout('consent-dissemination', 'child').document)
      .flatMap((block) => (block.type === 'table' ? [block] : []))
      .find(({ columns }) => columns.length === 4);
    const rows = table?.rows.flatMap((row) => (row.type === 'cells' ? [row.cells] : [])) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    for (const [thing, yes, no, conditions] of rows) {
      expect([thing === '', yes, no, conditions]).toEqual([false, '☐', '☐', '']);
    }
  });

  it('names the operator and the resource as Роскомнадзор’s order asks', () => {
    const words = wordsOf(sampleAbout('consent-dissemination', 'sample').document);
    for (const part of [
      'ИНН 0000000000',
      'ОГРН 0000000000000',
      'https://school.example/mentoring',
      'трёх рабочих дней',
    ]) {
      expect(words).toContain(part);
    }
  });
});

describe('the mentor’s papers under ст. 351.8 ТК РФ', () => {
  it.each(['consent-mentorship', 'contract-addendum'] as const)(
    '%s: content, term, form, pay, three days',
    (kind) => {
      const words = wordsOf(sampleAbout(kind, 'sample').document);
      for (const part of [
        'Содержание работы',
        'с 1 сентября 2025 г. по 31 мая 2026 г.',
        '«учитель – учитель»',
        'не менее чем за три рабочих дня',
      ]) {
        expect(words).toContain(part);
      }
      expect(words).toMatch(/выплат/);
    },
  );

  it('declines the parties and agrees with them', () => {
    const words = wordsOf(sampleAbout('contract-addendum', 'sample').document);
    expect(words).toContain('в лице директора Образцовой Нины Петровны, действующей на основании устава');
    expect(words).toContain('Наставникова Мария Петровна, учитель начальных классов, именуемая в дальнейшем');
    expect(words).toContain(
      'в отношении Учебновой Елены Ивановны (воспитатель) и Учениковой Алёны Игоревны (4 А класс)',
    );
    expect(words).toContain('Экземпляр соглашения получила');
  });
});

describe('the order on pairs', () => {
  it('reads as a lawyer would write it', () => {
    expect(clausesOf(sampleAbout('order-pairs', 'sample').document)).toEqual([
      'Утвердить состав наставнических пар и групп МКОУ «НШДС с. Образцовое» на период с 1 сентября 2025 г. по 31 мая 2026 г. (приложение № 1).',
      'Наставникам:',
      'Куратору программы наставничества Примеровой А.С.:',
      expect.stringContaining('(статья 351.8 Трудового кодекса Российской Федерации)'),
      'Куратору программы наставничества Примеровой А.С. ознакомить с настоящим приказом под подпись указанных в нём работников в течение трёх рабочих дней со дня подписания.',
      'Контроль за исполнением настоящего приказа оставляю за собой.',
    ]);
  });

  it('rests on the order on introduction only where that has a number, on questionnaires only where there were', () => {
    const preamble = (name: string) =>
      /На основании .*? согласий/.exec(wordsOf(sampleAbout('order-pairs', name).document))?.[0];
    expect(preamble('sample')).toBe(
      'На основании приказа МКОУ «НШДС с. Образцовое» от 5 октября 2021 г. № 45-ОД «О внедрении целевой модели наставничества», результатов анкетирования и письменных согласий',
    );
    expect(preamble('empty')).toBe(
      'На основании Дорожной карты внедрения целевой модели наставничества и письменных согласий',
    );
  });

  it('speaks of pairs, groups, or both', () => {
    const headings = ['of one pair', 'sample', 'long'].map(
      (name) => sampleAbout('order-pairs', name).document.title,
    );
    expect(headings).toEqual([
      'Об утверждении наставнических пар',
      'Об утверждении наставнических пар и групп',
      'Об утверждении наставнических групп',
    ]);
  });

  it('has no point on pay where none is paid, and lays control on whom it names', () => {
    const clauses = clausesOf(sampleAbout('order-pairs', 'of one pair').document);
    expect(clauses.join(' ')).not.toContain('351.8');
    expect(clauses.slice(-1)).toEqual([
      'Контроль за исполнением настоящего приказа возложить на заместителя директора Примерову А.С.',
    ]);
  });

  it('lists a group’s mentees in one row of a landscape appendix', () => {
    const { sections } = sampleAbout('order-pairs', 'sample').document;
    expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape']);
    const table = sections[1]?.blocks.find((block) => block.type === 'table');
    expect(table).toMatchObject({ rows: { length: 2 } });
    expect(plain(JSON.stringify(table))).toContain(
      '1) Примеров Пётр Алексеевич, учитель физической культуры\\n2) Ученикова Алёна Игоревна, 4 А класс',
    );
  });

  it('dissolves pairs with the order that made them, the day and the reason', () => {
    const { title, sections } = sampleAbout('order-pairs', 'dissolution').document;
    expect(title).toBe('О прекращении работы наставнических пар');
    const table = sections[1]?.blocks.find((block) => block.type === 'table');
    expect(
      table?.type === 'table' &&
        table.rows.map((row) => row.type === 'cells' && row.cells.slice(3).map(plain)),
    ).toEqual([['от 15.09.2025 № 52-ОД', '12.01.2026', 'увольнение наставника']]);
  });
});

describe('a pack', () => {
  const questionnaire = sampleAbout('preference-questionnaire', 'sample').document;
  const longOne = sampleAbout('preference-questionnaire', 'long').document;

  it('puts short questionnaires two on a sheet, with a line to cut along', () => {
    const { sections } = packOf('Анкеты', [questionnaire, questionnaire, questionnaire]);
    const [own = []] = questionnaire.sections.map(({ blocks }) => blocks);
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([2 * own.length + 1, own.length]);
    expect(sections[0]?.blocks[own.length]).toMatchObject({ style: 'cutLine' });
  });

  it('gives a long one its own sheets', () => {
    expect(packOf('Анкеты', [questionnaire, longOne, questionnaire]).sections).toHaveLength(3);
  });

  it('keeps each paper’s own margins and pictures, whatever they were called', () => {
    const other = { ...samplePicture, base64: 'AAAA' };
    const award = (picture: PaperPicture): PaperDocument => ({
      ...questionnaire,
      pictures: { background: picture },
      sections: [{ orientation: 'landscape', look: lookWith('background'), blocks: [] }],
    });
    const short: PaperDocument = {
      ...longOne,
      sections: [{ orientation: 'portrait', keptShort: true, blocks: [] }],
    };
    const pack = packOf('Пачка', [award(samplePicture), longOne, short, award(other), award(samplePicture)]);
    const shown = pack.sections.flatMap(({ look }) =>
      look?.background ? [pack.pictures?.[look.background]] : [],
    );
    expect(shown).toEqual([samplePicture, other, samplePicture]);
    expect(Object.keys(pack.pictures ?? {})).toHaveLength(2);
    expect(pack.sections.map(({ keptShort }) => keptShort ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('names a picture that a paper does not have', () => {
    const section = { orientation: 'portrait', look: lookWith('нет'), blocks: [] } as const;
    expect(() => packOf('Пачка', [{ ...questionnaire, sections: [section] }])).toThrow('«нет»');
  });

  it('keeps a name off the list of the one who chooses, and leaves lines where there is no list', () => {
    expect(wordsOf(sampleAbout('preference-questionnaire', 'empty').document)).toMatch(/1\. {2}2\. {2}3\./);
  });
});

function lookWith(background: string): PageLook {
  return { frame: null, background, marginsMm: { left: 20, right: 20, top: 20, bottom: 20 } };
}

function blocksOf(paper: PaperDocument): readonly PaperBlock[] {
  return paper.sections.flatMap(({ blocks }) => blocks);
}

/** All words in reading order, unbreakable spaces as plain ones. */
function wordsOf(paper: PaperDocument): string {
  return plain(
    blocksOf(paper)
      .flatMap((block) => {
        switch (block.type) {
          case 'paragraph':
            return [block.text];
          case 'clauses':
            return block.clauses.flatMap(({ text, subclauses }) => [text, ...subclauses]);
          case 'line':
            return block.parts.map(({ text }) => text);
          case 'table':
            return block.rows.flatMap((row) => (row.type === 'cells' ? row.cells : [row.text]));
        }
      })
      .join(' '),
  );
}

function clausesOf(paper: PaperDocument): readonly string[] {
  return blocksOf(paper)
    .flatMap((block) => (block.type === 'clauses' ? block.clauses : []))
    .map(({ text }) => plain(text));
}

function plain(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}
