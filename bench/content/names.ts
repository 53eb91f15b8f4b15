const starts = split('Bal Cor Dun Fen Gal Har Ker Lor Mar Nor Pel Ros Sel Tar Ul Val Wes Yar Bren Thel');
const middles = split('a e i o u an en il or ul ba de mi no ru sta ve wi lo ga');
const ends = split(
  'bridge dale field ford ham holm mere mouth port stead ton wick worth burg by dell gate haven mark moor',
);

/** How many different names there are. */
export const namesInAll = starts.length * middles.length * ends.length;

/** The name of an invented place, a different one for each number below `namesInAll`: `Valorford`. */
export function placeName(index: number): string {
  // A step that has no divisor in common with the count visits all of them, and neighbours look different.
  const at = (index * 3001) % namesInAll;
  const middle = Math.floor(at / starts.length);
  return [starts[at % starts.length], middles[middle % middles.length], ends[Math.floor(middle / middles.length)]].join(
    '',
  );
}

function split(text: string): string[] {
  return text.split(' ');
}
