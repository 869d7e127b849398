package capacity.local.gateway;

import capacity.local.Service;

/** The service that answers, and the URI there. */
record Route(Service service, String uri) {}
