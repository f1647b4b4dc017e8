/** Lists of the classes that are possible in some case, one after the other. An empty list leaves all classes possible. */
export interface ClassLists {
  classes: Uint8Array<ArrayBuffer>;
  /** Where each list ends. */
  ends: Uint16Array<ArrayBuffer>;
}

/** Where a list begins. */
export function startOf({ ends }: ClassLists, list: number): number {
  return list === 0 ? 0 : ends[list - 1]!;
}

/** The class of a list of one; -1 for any other. */
export function onlyClass(lists: ClassLists, list: number): number {
  const start = startOf(lists, list);
  return lists.ends[list] === start + 1 ? lists.classes[start]! : -1;
}

/** Whether a class is possible. */
export function isPossible(lists: ClassLists, list: number, wanted: number): boolean {
  const [start, end] = [startOf(lists, list), lists.ends[list]!];
  return start === end || lists.classes.subarray(start, end).includes(wanted);
}

/** Lists as they are kept. */
export function joinLists(lists: readonly (readonly number[])[]): ClassLists {
  let end = 0;
  const ends = lists.map(({ length }) => {
    end += length;
    return end;
  });
  return { classes: Uint8Array.from(lists.flat()), ends: Uint16Array.from(ends) };
}
