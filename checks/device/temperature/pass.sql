INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('temperature', 'board 0', 'ok', 48, 'celsius', 64, 'M'),
  ('temperature', 'cpu', NULL, 70, 'celsius', 95, 'M');
