// All that comes when a reader of the plan's text has acted. Each part sees for itself whether it has anything to do.
import { offerActions } from './reading/actions.ts';
import { showHitsBar } from './reading/hits-bar.ts';
import { mendAnchor } from './reading/lost-anchor.ts';
import addedStyles from '../styles/added.css?url';

offerActions();
showHitsBar(addedStyles);
mendAnchor(addedStyles);
