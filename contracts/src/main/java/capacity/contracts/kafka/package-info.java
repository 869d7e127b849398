/** How a fact travels in Kafka: its envelope as headers, its JSON as the value. */
package capacity.contracts.kafka;
