import { adviceMistakes } from './advice-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(adviceMistakes);
