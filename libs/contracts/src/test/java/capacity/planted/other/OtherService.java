package capacity.planted.other;

/** A class of another service. */
public record OtherService() {}
