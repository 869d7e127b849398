package capacity.local.command;

import capacity.local.Service;
import capacity.local.stack.ReplicaEnvironment;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code deploy/dev}: prints what the service must be told, one variable a line; the script starts it. */
@Command(name = "deploy/dev")
final class DevCommand implements Callable<Integer> {

    private static final int FIRST_PORT = 8081;

    @Parameters(paramLabel = "SERVICE", converter = ServiceName.class)
    private Service service;

    @Mixin
    private DataOption data = new DataOption();

    public static void main(String[] words) {
        System.exit(new CommandLine(new DevCommand())
                .setParameterExceptionHandler(new OptionRefusal())
                .execute(words));
    }

    @Override
    public Integer call() {
        try {
            System.out.println("DEV_SERVICE=" + service.code());
            ReplicaEnvironment.of(service, FIRST_PORT + service.ordinal(), data.folder())
                    .forEach((name, value) -> System.out.println(name + "=" + value));
            return 0;
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static final class ServiceName implements ITypeConverter<Service> {

        @Override
        public Service convert(String name) {
            return Arrays.stream(Service.values())
                    .filter(service -> service.code().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("There is no service " + name
                            + ". Please name one of: "
                            + Arrays.stream(Service.values()).map(Service::code).collect(Collectors.joining(", "))));
        }
    }
}
