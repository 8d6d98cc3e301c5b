import { describe, expect, it } from 'vitest';
import { runCli } from './runCli';

async function declension(args: readonly string[], input: string) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(['declension', 'read', ...args], {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous by its nature.
    stdin: (async function* () {
      yield input;
    })(),
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaint: complaints.join('\n') };
}

describe('declension read', () => {
  it('answers a name a line in five cases', async () => {
    const { code, out } = await declension([], '\uFEFFЗаяц Илья Лукич\tm\r\n Цой\u00A0Анна Примеровна \tf\n');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        gen: 'Зайца Ильи Лукича',
        dat: 'Зайцу Илье Лукичу',
        acc: 'Зайца Илью Лукича',
        ins: 'Зайцем Ильёй Лукичом',
        pre: 'Зайце Илье Лукиче',
      },
      {
        gen: 'Цой Анны Примеровны',
        dat: 'Цой Анне Примеровне',
        acc: 'Цой Анну Примеровну',
        ins: 'Цой Анной Примеровной',
        pre: 'Цой Анне Примеровне',
      },
    ]);
  });

  it('answers a position a line in four cases', async () => {
    const { code, out } = await declension(['--positions'], 'учитель-логопед\nи.о. директора');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        gen: 'учителя-логопеда',
        dat: 'учителю-логопеду',
        acc: 'учителя-логопеда',
        ins: 'учителем-логопедом',
      },
      { gen: 'и.о. директора', dat: 'и.о. директора', acc: 'и.о. директора', ins: 'и.о. директора' },
    ]);
  });

  it.each(['Примерова Анна', 'Примерова Анна\tx', '\n'])(
    'refuses %j and prints no half answer',
    async (bad) => {
      const { code, out, complaint } = await declension([], `Примерова Анна\tf\n${bad}\n`);
      expect(code).toBe(2);
      expect(out).toEqual([]);
      expect(complaint).toContain('line 2 is not a full name, a tab and f or m');
    },
  );
});
