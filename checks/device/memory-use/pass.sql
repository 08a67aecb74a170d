INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('memory', 'board 0', NULL, 62, 'percent', NULL, 'M'),
  ('cpu', 'board 0', NULL, 99, 'percent', NULL, 'M');
