INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('connections', 'log_connections', 0, 'off');
