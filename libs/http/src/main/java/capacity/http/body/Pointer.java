package capacity.http.body;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** RFC 6901. The text is built only for a fault. */
record Pointer(Pointer parent, String name) {
    /** The whole body. */
    static final Pointer ROOT = new Pointer(null, "");

    Pointer to(String member) {
        return new Pointer(this, member);
    }

    /** The path gives the index of an element on the node after its list. */
    Pointer to(Path path) {
        Pointer pointer = this;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.to(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.to(node.getName());
            }
        }
        return pointer;
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
