UPDATE generation SET doubtful = true WHERE id = ? AND NOT doubtful
