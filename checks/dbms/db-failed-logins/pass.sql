INSERT INTO db_audit (kind, name, is_on) VALUES
  ('failed', 'failed', 1);
