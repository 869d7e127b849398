package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Headcount;
import capacity.local.sample.data.RequestBody.Scan;
import java.util.List;

/** An event, the scans at its door, and the headcounts in the room. */
public record EventPlan(Event event, List<Scan> scans, List<Headcount> headcounts) {}
