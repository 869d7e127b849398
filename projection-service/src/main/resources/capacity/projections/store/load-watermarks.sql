SELECT journal, position, recorded_at FROM watermark
