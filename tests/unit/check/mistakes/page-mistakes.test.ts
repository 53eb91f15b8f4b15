import { pageMistakes } from './page-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(pageMistakes);
