/**
 * The script that stands in every page: the stored choice of colours before anything is painted, what people hear
 * before they act, and the loading of all other scripts when a reader acts. It is small, because everybody pays for it.
 */
import { describeSliders } from './describe-sliders.ts';
import { loadOnFirstAct } from './load-on-first-act.ts';
import { followThemeChoice, showStoredTheme } from './stored-theme.ts';

showStoredTheme();
loadOnFirstAct();
addEventListener('DOMContentLoaded', () => {
  followThemeChoice();
  describeSliders();
});
