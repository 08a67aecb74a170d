INSERT INTO db_audit (kind, name, is_on) VALUES
  ('general', 'general', 0),
  ('slow', 'slow', 1);
