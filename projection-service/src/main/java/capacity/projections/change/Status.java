package capacity.projections.change;

import java.util.Locale;

public enum Status {
    PLANNED,
    HELD,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
