package capacity.projections.history;

import capacity.projections.cube.CubeChange;

/** Takes the changes that a load finds. */
public interface ChangeConsumer {

    /** @param version of the stream after the change */
    void apply(CubeChange change, long version);
}
