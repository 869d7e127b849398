package capacity.local.gateway;

import capacity.local.Service;

/** Which service answers, and at which URI of its own. */
record Route(Service service, String uri) {}
