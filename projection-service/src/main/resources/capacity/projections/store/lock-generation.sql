-- No instance writes a batch of the generation until this transaction ends.
SELECT applied FROM generation WHERE id = ? FOR UPDATE
