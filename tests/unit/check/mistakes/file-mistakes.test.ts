import { fileMistakes } from './file-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(fileMistakes);
