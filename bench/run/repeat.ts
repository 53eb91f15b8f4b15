/** Does the same several times, one after the other: two at once would measure each other. */
export async function repeat<Value>(times: number, work: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let run = 0; run < times; run += 1) values.push(await work());
  return values;
}
