INSERT INTO db_audit (kind, name, is_on) VALUES
  ('disconnections', 'disconnections', 0);
