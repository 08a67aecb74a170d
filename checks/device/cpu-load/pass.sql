INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('cpu', 'board 0', NULL, 35, 'percent', 80, 'M'),
  ('memory', 'board 0', NULL, 95, 'percent', NULL, 'M');
