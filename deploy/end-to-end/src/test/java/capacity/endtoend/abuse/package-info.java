/**
 * Those who mean no good, and crowds: {@code AbuseIT} sends what no client should ({@code Malformed}, {@code SlowSenders}),
 * more than can be done ({@code Crowd}; {@code Held} is what that costs in memory), and everything that OpenAPI allows or nearly allows ({@code Description},
 * {@code Fuzzer}, {@code Values}; {@code Judge} holds the answers against it), while a {@code Healthy} client measures what
 * it feels. {@code Canaries} are planted in all that and must come up nowhere.
 */
package capacity.endtoend.abuse;
