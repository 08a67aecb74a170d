INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('fan', '1', 'ok', 40, 'percent', NULL, 'M'),
  ('fan', '2', 'failed', 0, 'percent', NULL, 'M');
