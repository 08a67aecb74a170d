INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('statements', 'log_statement', 0, 'none'),
  ('audit', 'audit', 0, NULL);
