INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('temperature', 'board 0', NULL, 80, 'celsius', NULL, 'M'),
  ('temperature', 'b', 'warning', 40, 'celsius', 60, 'M');
