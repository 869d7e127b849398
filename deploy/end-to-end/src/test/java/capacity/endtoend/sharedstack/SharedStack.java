package capacity.endtoend.sharedstack;

import capacity.endtoend.DeployedStack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes and methods the {@link DeployedStack} that runs, or starts one when none does or when theirs must be another
 * ({@link StackNeeds}). It ends with the run. Other tests write to it too: a test that compares totals without filters asks for an untouched one.
 */
public final class SharedStack implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == DeployedStack.class || type == TraceCollector.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningStack running = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(RunningStack.class, type -> new RunningStack(), RunningStack.class);
        return parameter.getParameter().getType() == DeployedStack.class
                ? running.suiting(context.getRequiredTestClass())
                : running.collector();
    }
}
