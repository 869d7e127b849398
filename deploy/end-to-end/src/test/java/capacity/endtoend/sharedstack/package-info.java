/**
 * The stack that test classes use one after the other, for each start takes as long as many a test ({@code SharedStack}).
 *
 * <p>Two are started in {@code deploy/test}. The first has the sample: who reads its figures comes first, then who adds to it,
 * then who abuses it. The second begins empty: who plays a whole programme on it comes first, then who kills parts of it,
 * then who loses its stores. Each class can also run alone. A class relies on nothing that an earlier one has left and
 * compares with what was there before; who cannot, because they count everything, asks for an untouched stack ({@code
 * StackNeeds}).
 *
 * <p>Not here: how a stack is started ({@code DeployedStack}), and the tests that need one of their own because they start
 * it in another way ({@code fault}).
 *
 * <p>All rooms with tests may call it; it calls none of them.
 */
package capacity.endtoend.sharedstack;
