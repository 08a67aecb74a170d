INSERT INTO db_backups (kind, name, is_on, keep_days) VALUES
  ('log', 'binary log', 1, 14);
