INSERT INTO db_encryption (kind, name, is_on, value) VALUES
  ('rest', 'tables', 0, 'OFF');
