// All that comes when a reader of the plan's text has acted. Each part sees for itself whether it has anything to do.
import { offerActions } from './reading/actions.ts';
import { showHitsBar } from './reading/hits-bar.ts';
import { mendAnchor } from './reading/lost-anchor.ts';
import { sayPrintedPage } from './reading/printed-page.ts';
import { offerSelected } from './reading/selected.ts';
import { receiveHit } from './reading/sent-hit.ts';

// The page says where the styles of what is added stand, and how many pages are printed.
const { addedStyles, pages } = document.querySelector<HTMLElement>('script[data-added-styles]')!.dataset;
const styles = addedStyles!;

offerActions();
receiveHit();
showHitsBar(styles);
mendAnchor(styles, Number(pages));
sayPrintedPage(styles);
offerSelected(styles);
