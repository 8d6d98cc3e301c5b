// The arithmetic core: rows are given to columns with several places each, at the least total cost.

/** Numbers only; who the rows and columns are is the caller's affair. All costs are whole numbers. */
export interface PlacesProblem {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns, row by row; Infinity where the two may not meet */
  readonly costs: Float64Array;
  /** how many places each column has */
  readonly places: Int32Array;
  /** what the first place of each column costs on top */
  readonly firstPlaceCosts: Float64Array;
  /** by how much each next place of a column is dearer than the one before; 0 or more */
  readonly nextPlaceCost: number;
  /** what a row without a column costs; finite */
  readonly aloneCost: number;
}

/** Bids before the searches; the third pass finds little that a search would not (Jonker and Volgenant take two). */
const BIDDING_PASSES = 2;
/** A bidder is outbid so often on average; then searches end the quarrel sooner. */
const BIDS_PER_ROW = 4;

/**
 * An exact optimum: the column of each row, −1 for none. The same input gives the same answer.
 *
 * Shortest augmenting paths with prices, after R. Jonker and A. Volgenant, «A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems», Computing 38 (1987), a descendant of Kuhn's and Munkres's Hungarian
 * method. A column with several places needs no copies: its places differ by a convex cost only. After every step
 * it holds for the rows placed so far that
 * - a row's column is a cheapest one for it (cost + price), or the row is alone and `aloneCost` is not dearer;
 * - a column's price is no less than the cost of its last taken place and no more than that of its next one.
 * These are the conditions of optimality (complementary slackness), so the last step leaves an optimum.
 * O(rows² · columns) at worst, far less in practice.
 */
export function assignPlaces(problem: PlacesProblem): Int32Array {
  const state = emptyState(problem);
  let waiting = Array.from({ length: problem.rows }, (_, row) => row);
  for (let pass = 1; pass <= BIDDING_PASSES; pass += 1) {
    waiting = bid(state, waiting, pass < BIDDING_PASSES);
  }
  const search: Search = {
    distances: new Float64Array(problem.columns),
    reachedFrom: new Int32Array(problem.columns),
    toNextPlace: new Float64Array(problem.columns),
    queue: new Int32Array(problem.columns),
  };
  for (const row of waiting) placeByShortestPath(state, search, row);
  return state.columnOf;
}

interface State {
  readonly problem: PlacesProblem;
  readonly prices: Float64Array;
  /** how many places of a column are taken: the first ones */
  readonly taken: Int32Array;
  /** the number of a column's first place among the places of all */
  readonly firstPlace: Int32Array;
  readonly rowAt: Int32Array;
  readonly placeOf: Int32Array;
  readonly columnOf: Int32Array;
}

function emptyState(problem: PlacesProblem): State {
  const { rows, columns, places } = problem;
  const firstPlace = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column += 1) {
    firstPlace[column + 1] = whole(firstPlace, column) + whole(places, column);
  }
  return {
    problem,
    prices: problem.firstPlaceCosts.slice(),
    taken: new Int32Array(columns),
    firstPlace,
    rowAt: new Int32Array(whole(firstPlace, columns)),
    placeOf: new Int32Array(rows).fill(-1),
    columnOf: new Int32Array(rows).fill(-1),
  };
}

/** Infinity when no place is left. */
function costOfNextPlace({ problem, taken }: State, column: number): number {
  const place = whole(taken, column);
  if (place >= whole(problem.places, column)) return Infinity;
  return real(problem.firstPlaceCosts, column) + place * problem.nextPlaceCost;
}

function hasPlaceAtItsPrice(state: State, column: number): boolean {
  return costOfNextPlace(state, column) === real(state.prices, column);
}

function put(state: State, row: number, column: number, place: number): void {
  state.rowAt[place] = row;
  state.placeOf[row] = place;
  state.columnOf[row] = column;
}

function takeNextPlace(state: State, column: number): number {
  const place = whole(state.firstPlace, column) + whole(state.taken, column);
  state.taken[column] = whole(state.taken, column) + 1;
  return place;
}

/**
 * A quick start, the augmenting row reduction of Jonker and Volgenant: a row takes its cheapest column while that has a
 * place at its price, or turns out the only row there; and alone in a column it raises the price until its next best
 * is as good. Answers the rows that need a search.
 * @param evenAtATie whether a row turns another out when it would be as well off elsewhere
 */
function bid(state: State, bidders: readonly number[], evenAtATie: boolean): number[] {
  const { prices, taken, firstPlace, rowAt, columnOf } = state;
  const waiting: number[] = [];
  let bidsLeft = bidders.length * BIDS_PER_ROW;
  for (const bidder of bidders) {
    let row = bidder;
    while (row !== -1) {
      bidsLeft -= 1;
      const { first, second, gain } = twoCheapest(state, row);
      if (first === -1) break;
      const secondIsBetter =
        gain === 0 && second !== -1 && !hasPlaceAtItsPrice(state, first) && hasPlaceAtItsPrice(state, second);
      const column = secondIsBetter ? second : first;
      let outbid = -1;
      if (hasPlaceAtItsPrice(state, column)) {
        put(state, row, column, takeNextPlace(state, column));
      } else if (whole(taken, column) === 1 && (gain > 0 || evenAtATie)) {
        const place = whole(firstPlace, column);
        outbid = whole(rowAt, place);
        columnOf[outbid] = -1;
        put(state, row, column, place);
      } else {
        waiting.push(row);
        break;
      }
      if (whole(taken, column) === 1) {
        prices[column] = Math.min(real(prices, column) + gain, costOfNextPlace(state, column));
      }
      if (outbid !== -1 && (gain === 0 || bidsLeft <= 0)) {
        waiting.push(outbid);
        break;
      }
      row = outbid;
    }
  }
  return waiting;
}

/** A row's two cheapest columns, −1 for staying alone, and by how much the first is the cheaper. */
function twoCheapest({ problem, prices }: State, row: number) {
  const { columns, costs, aloneCost } = problem;
  const start = row * columns;
  let first = -1;
  let second = -1;
  let firstCost = aloneCost;
  let secondCost = aloneCost;
  for (let column = 0; column < columns; column += 1) {
    const cost = real(costs, start + column) + real(prices, column);
    if (cost >= secondCost) continue;
    if (cost < firstCost) {
      secondCost = firstCost;
      second = first;
      firstCost = cost;
      first = column;
    } else {
      secondCost = cost;
      second = column;
    }
  }
  return { first, second, gain: secondCost - firstCost };
}

/** What one search writes down; made once for all of them. */
interface Search {
  /** how dear the way to a column is */
  readonly distances: Float64Array;
  /** the row a column is reached from */
  readonly reachedFrom: Int32Array;
  /** how much dearer a column's next place is than its price */
  readonly toNextPlace: Float64Array;
  /** columns in the order in which their rows are looked at */
  readonly queue: Int32Array;
}

/** Dijkstra from a row to the nearest end: the next place of a column, or a row that had better be alone. */
function placeByShortestPath(state: State, search: Search, source: number): void {
  const { columns, costs, aloneCost } = state.problem;
  const { prices, taken, firstPlace, rowAt } = state;
  const { distances, reachedFrom, toNextPlace, queue } = search;
  const sourceStart = source * columns;
  let end = aloneCost;
  let endRow = source;
  let endColumn = -1;
  for (let column = 0; column < columns; column += 1) {
    const price = real(prices, column);
    const distance = real(costs, sourceStart + column) + price;
    const further = costOfNextPlace(state, column) - price;
    distances[column] = distance;
    reachedFrom[column] = source;
    toNextPlace[column] = further;
    if (distance + further < end) {
      end = distance + further;
      endColumn = column;
    }
  }

  let done = 0;
  let queued = 0;
  let level = -Infinity;
  for (;;) {
    if (done === queued) {
      level = nextLevel(distances, level, end);
      if (level === end) break;
      for (let column = 0; column < columns; column += 1) {
        if (real(distances, column) === level) queue[queued++] = column;
      }
    }
    const column = whole(queue, done);
    done += 1;
    const first = whole(firstPlace, column);
    const last = first + whole(taken, column);
    for (let place = first; place < last; place += 1) {
      const row = whole(rowAt, place);
      const start = row * columns;
      const shift = level - real(costs, start + column) - real(prices, column);
      if (shift + aloneCost < end) {
        end = shift + aloneCost;
        endRow = row;
        endColumn = -1;
      }
      // Columns already looked at are no farther than this level, so the first comparison passes them by.
      for (let other = 0; other < columns; other += 1) {
        const reached = shift + real(costs, start + other) + real(prices, other);
        if (reached >= real(distances, other)) continue;
        distances[other] = reached;
        reachedFrom[other] = row;
        if (reached + real(toNextPlace, other) < end) {
          end = reached + real(toNextPlace, other);
          endColumn = other;
        }
        if (reached === level) queue[queued++] = other;
      }
    }
    if (level === end) break;
  }

  for (let index = 0; index < done; index += 1) {
    const column = whole(queue, index);
    prices[column] = real(prices, column) + end - real(distances, column);
  }
  moveAlongPath(state, search, { source, endRow, endColumn });
}

/** The least distance beyond `level`; `end` when there is none before it. */
function nextLevel(distances: Float64Array, level: number, end: number): number {
  let next = end;
  for (let column = 0; column < distances.length; column += 1) {
    const distance = real(distances, column);
    if (distance < next && distance > level) next = distance;
  }
  return next;
}

/** Back from the end each row moves one column on; the source gets the place that the last one left. */
function moveAlongPath(
  state: State,
  { reachedFrom }: Search,
  path: { readonly source: number; readonly endRow: number; readonly endColumn: number },
): void {
  const { columnOf, placeOf } = state;
  if (path.endColumn === -1 && path.endRow === path.source) return;
  let column = path.endColumn;
  let place: number;
  if (column === -1) {
    column = whole(columnOf, path.endRow);
    place = whole(placeOf, path.endRow);
    columnOf[path.endRow] = -1;
  } else {
    place = takeNextPlace(state, column);
  }
  for (;;) {
    const row = whole(reachedFrom, column);
    const columnLeft = whole(columnOf, row);
    const placeLeft = whole(placeOf, row);
    put(state, row, column, place);
    if (row === path.source) return;
    column = columnLeft;
    place = placeLeft;
  }
}

// Elements that are known to be there. One function for each kind of array: shared, it would be slow with both.

function whole(array: Int32Array, index: number): number {
  return array[index] as number;
}

function real(array: Float64Array, index: number): number {
  return array[index] as number;
}
