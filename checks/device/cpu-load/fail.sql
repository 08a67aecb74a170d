INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('cpu', 'board 0', NULL, 91, 'percent', NULL, 'M');
