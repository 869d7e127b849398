package capacity.history;

import capacity.cube.Change;

/** Takes the changes that a load finds. */
public interface Loader {

    /** @param version of the stream after the change */
    void apply(Change change, long version);
}
