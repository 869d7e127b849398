package capacity.contracts.http.body;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** RFC 6901. */
final class Pointers {
    private Pointers() {}

    static String in(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The index of an element is told by the node that follows its list. */
    static String of(String parent, Path path) {
        String pointer = parent;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = in(pointer, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = in(pointer, node.getName());
            }
        }
        return pointer;
    }
}
