package capacity.projections.history;

import capacity.projections.cube.CubeChange;

/** Receives the changes that a load finds. */
public interface ChangeConsumer {

    /** @param version version of the stream after the change */
    void apply(CubeChange change, long version);
}
