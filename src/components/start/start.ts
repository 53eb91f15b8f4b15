/**
 * The script that stands in every page: the stored choice of colours before anything is painted, and the loading of
 * all other scripts when a reader acts. It is small, because everybody pays for it.
 */
import './stored-theme.ts';
import './load-on-first-act.ts';
