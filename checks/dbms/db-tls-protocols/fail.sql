INSERT INTO db_encryption (kind, name, is_on, value) VALUES
  ('transport', 'tls', 1, NULL),
  ('transport', 'protocols', NULL, 'TLSv1.1,TLSv1.2');
