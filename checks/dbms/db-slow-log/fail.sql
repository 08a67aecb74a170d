INSERT INTO db_audit (kind, name, is_on) VALUES
  ('slow', 'slow', 0);
