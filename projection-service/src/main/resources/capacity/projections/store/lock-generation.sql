-- Nobody writes a batch of it until this transaction ends.
SELECT applied FROM generation WHERE id = ? FOR UPDATE
