INSERT INTO db_audit (kind, name, is_on, destination) VALUES
  ('general', 'general', 1, '/var/lib/mysql/db.log');
