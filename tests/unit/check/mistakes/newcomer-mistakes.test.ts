import { newcomerMistakes } from './newcomer-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(newcomerMistakes);
