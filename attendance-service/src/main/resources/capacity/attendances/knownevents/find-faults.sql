SELECT topic_id, partition, record_offset FROM intake_fault
