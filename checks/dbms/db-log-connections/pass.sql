INSERT INTO db_audit (kind, name, is_on) VALUES
  ('connections', 'connections', 1),
  ('slow', 'slow', 0);
