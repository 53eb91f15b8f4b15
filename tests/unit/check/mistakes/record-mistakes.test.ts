import { recordMistakes } from './record-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(recordMistakes);
