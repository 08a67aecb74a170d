INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('failed', 'log_warnings', 0, '0');
