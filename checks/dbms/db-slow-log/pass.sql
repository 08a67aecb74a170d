INSERT INTO db_audit (kind, name, is_on) VALUES
  ('slow', 'slow', 1),
  ('general', 'general', 0);
