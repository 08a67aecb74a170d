INSERT INTO db_encryption (kind, name, is_on, value) VALUES
  ('rest', 'tables', 1, 'ON'),
  ('rest', 'binary log', 0, 'OFF');
