INSERT INTO device_health (kind, name, state, value, unit, threshold, source) VALUES
  ('power', 'PSU 1', 'ok', NULL, NULL, NULL, 'M'),
  ('power', 'PSU 2', 'absent', NULL, NULL, NULL, 'M');
