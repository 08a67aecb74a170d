INSERT INTO db_audit (kind, name, is_on) VALUES
  ('disconnections', 'disconnections', 1),
  ('connections', 'connections', 0);
