import { signMistakes } from './sign-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(signMistakes);
