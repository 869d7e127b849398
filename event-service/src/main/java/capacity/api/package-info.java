/** How this service describes itself in OpenAPI, beyond the annotations on its resources. */
package capacity.api;
