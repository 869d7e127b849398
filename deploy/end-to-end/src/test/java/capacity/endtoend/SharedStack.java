package capacity.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes and methods the one empty {@link DeployedStack} of this run, which the first of them starts and which ends with the
 * run. Other tests write to it too: a test that compares totals without filters needs a stack of its own.
 */
public final class SharedStack implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DeployedStack.class;
    }

    @Override
    public DeployedStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(DeployedStack.class, type -> DeployedStack.empty(), DeployedStack.class);
    }
}
