import { chapterMistakes } from './chapter-mistakes.ts';
import { testMistakes } from './test-mistakes.ts';

testMistakes(chapterMistakes);
