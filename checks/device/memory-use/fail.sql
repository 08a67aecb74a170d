INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('memory', 'board 0', NULL, 96, 'percent', 98, 'M');
