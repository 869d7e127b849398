/**
 * The two stacks that {@code deploy/test} starts for all test classes, because a start takes as long as many tests
 * ({@code SharedStack}). The first stack has the sample: classes that read its figures run first, then classes that
 * add data, then classes that abuse it. The second stack begins empty: classes that play a whole programme run first,
 * then classes that kill parts, then classes that lose its stores. Each class can also run alone: it compares with what
 * was there before. Classes that count everything ask for an untouched stack ({@code StackNeeds}).
 *
 * <p>Not here: how a stack is started ({@code DeployedStack}), and the tests that start their own stack in another way
 * ({@code fault}).
 *
 * <p>All packages with tests may call it; it calls none of them.
 */
package capacity.endtoend.sharedstack;
