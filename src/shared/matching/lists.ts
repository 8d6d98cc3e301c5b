// Lists that are read by number.

/** An element that is known to be there. For plain lists: typed arrays would make it slow for all. */
export function at<Value>(list: readonly Value[], index: number): Value {
  return list[index] as Value;
}

/** The same for typed arrays. */
export function numberAt(list: Int32Array | Float64Array | Uint8Array, index: number): number {
  return list[index] as number;
}
