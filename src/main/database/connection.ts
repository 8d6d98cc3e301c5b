// SQLite in memory (sql.js): the only place that knows the engine. A repository sees rows checked by a schema.
import initSqlJs, { type Database as SqlJsDatabase, type SqlJsStatic, type Statement } from 'sql.js';
import * as v from 'valibot';

/**
 * What a column holds. Conventions: a day is TEXT `YYYY-MM-DD`; a moment is TEXT in ISO 8601 UTC;
 * a boolean is INTEGER 0 or 1 (read it with `sqlBoolean`, bind it with `Number(flag)`).
 */
export type SqlValue = string | number | null | Uint8Array;

/** By place (`?`) or by name; a name is written with its prefix: `{ ':id': 4 }`. */
export type SqlParams = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** A row column holding 0 or 1. */
export const sqlBoolean = v.pipe(
  v.picklist([0, 1]),
  v.transform((value) => value === 1),
);

/** `changes` counts the rows touched; `lastId` is the id of the last inserted row, 0 when there was none. */
export interface RunOutcome {
  readonly changes: number;
  readonly lastId: number;
}

// The journal and the file live in wasm memory, so neither needs flushing. `secure_delete` zeroes what is
// deleted: a removed child's name must not stay in a free page of the file that the school passes on.
const PRAGMAS = `
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA secure_delete = ON;
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
`;

export class Database {
  readonly #engine: SqlJsDatabase;
  readonly #statements = new Map<string, Statement>();
  #transactionDepth = 0;
  #version = 0;

  private constructor(engine: SqlJsDatabase) {
    this.#engine = engine;
  }

  /**
   * A new empty database, or the one whose file has these bytes.
   * @throws Error when SQLite cannot read the bytes.
   */
  static async open(bytes?: Uint8Array): Promise<Database> {
    const { Database: Engine } = await loadEngine();
    const engine = new Engine(bytes);
    try {
      engine.exec(PRAGMAS);
    } catch (error) {
      engine.close();
      throw error;
    }
    return new Database(engine);
  }

  /**
   * Every row of a query.
   * @param sql a constant text: its prepared statement is kept until `close`
   * @throws Error when a row does not fit its schema: a bug, or a damaged file.
   */
  all<const Schema extends v.GenericSchema>(
    sql: string,
    params: SqlParams,
    rowSchema: Schema,
  ): v.InferOutput<Schema>[] {
    return this.#using(sql, params, (statement) => {
      const rows: v.InferOutput<Schema>[] = [];
      // `getAsObject` would ask for the names anew for every row, which costs as much as the values.
      const names = statement.getColumnNames();
      while (statement.step()) rows.push(parseRow(sql, rowOf(names, statement.get()), rowSchema));
      return rows;
    });
  }

  /** The first row of a query, undefined when it has none. Throws as `all` does. */
  get<const Schema extends v.GenericSchema>(
    sql: string,
    params: SqlParams,
    rowSchema: Schema,
  ): v.InferOutput<Schema> | undefined {
    return this.#using(sql, params, (statement) =>
      statement.step() ? parseRow(sql, statement.getAsObject(), rowSchema) : undefined,
    );
  }

  /** Another number whenever the content may be another: what was read may be kept as long as it stays. */
  get version(): number {
    return this.#version;
  }

  /** One INSERT, UPDATE or DELETE. */
  run(sql: string, params: SqlParams = []): RunOutcome {
    this.#version += 1;
    this.#using(sql, params, (statement) => statement.step());
    const changes = this.#engine.getRowsModified();
    const { id } = this.get('SELECT last_insert_rowid() AS id', [], lastIdRow) ?? { id: 0 };
    return { changes, lastId: id };
  }

  /** Several statements without parameters: schema texts and pragmas. */
  script(sql: string): void {
    this.#version += 1;
    this.#engine.exec(sql);
  }

  /**
   * All of `work` or nothing: a throw rolls back, and so does a refusal that it returns. Transactions nest; an
   * inner one undoes only itself.
   * @throws TypeError when `work` returns a promise: what follows an `await` would run outside.
   */
  transaction<Value>(work: () => Value): Value {
    const level = `level_${this.#transactionDepth}`;
    const outermost = this.#transactionDepth === 0;
    const begin = outermost ? 'BEGIN' : `SAVEPOINT ${level}`;
    const commit = outermost ? 'COMMIT' : `RELEASE ${level}`;
    const rollback = outermost ? 'ROLLBACK' : `ROLLBACK TO ${level}; RELEASE ${level}`;

    this.#engine.exec(begin);
    this.#transactionDepth += 1;
    try {
      const value = work();
      if (isThenable(value)) throw new TypeError('a transaction must be synchronous');
      if (isRefusal(value)) this.#version += 1;
      this.#engine.exec(isRefusal(value) ? rollback : commit);
      return value;
    } catch (error) {
      this.#version += 1;
      try {
        this.#engine.exec(rollback);
      } catch {
        // SQLite has rolled back by itself (out of memory, for one); the first error is the one to tell.
      }
      throw error;
    } finally {
      this.#transactionDepth -= 1;
    }
  }

  /**
   * The whole file's bytes; the caller owns them.
   * @throws Error inside a transaction: half a change must never reach the disk.
   */
  export(): Uint8Array {
    if (this.#transactionDepth > 0) throw new Error('export inside a transaction');
    const bytes = this.#engine.export();
    // sql.js before 1.15.2 reopened the database here and lost its settings and statements.
    const { foreign_keys: enforced } = this.get('PRAGMA foreign_keys', [], foreignKeysRow) ?? {};
    if (enforced !== 1) throw new Error('export switched the foreign keys off');
    return bytes;
  }

  /** Frees the memory. Nothing else may be called afterwards. */
  close(): void {
    this.#statements.clear();
    this.#engine.close();
  }

  #using<Value>(sql: string, params: SqlParams, use: (statement: Statement) => Value): Value {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#engine.prepare(sql);
      this.#statements.set(sql, statement);
    }
    try {
      statement.bind(isPositional(params) ? [...params] : { ...params });
      return use(statement);
    } finally {
      statement.reset();
    }
  }
}

function rowOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let column = 0; column < names.length; column += 1) row[names[column] ?? ''] = values[column];
  return row;
}

const lastIdRow = v.object({ id: v.number() });
const foreignKeysRow = v.object({ foreign_keys: v.number() });

let engine: Promise<SqlJsStatic> | undefined;

/** sql.js finds its wasm beside its own script, so it must stay an external module of a bundle. */
function loadEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs();
  return engine;
}

/** Names the columns at fault, never their values: those may be personal data and errors are logged. */
function parseRow<Schema extends v.GenericSchema>(
  sql: string,
  row: unknown,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  const columns = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(row)').join(', ');
  throw new Error(`a row does not fit its schema in ${columns}: ${sql}`);
}

function isPositional(params: SqlParams): params is readonly SqlValue[] {
  return Array.isArray(params);
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
