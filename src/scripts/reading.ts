// All that comes when a reader of the plan's text has acted. Each part sees for itself whether it has anything to do.
import './reading/actions.ts';
import './reading/hits-bar.ts';
import './reading/lost-anchor.ts';
