INSERT INTO db_backups (kind, name, is_on, keep_days) VALUES
  ('log', 'binary log', 1, 14),
  ('archive', 'WAL archive', 0, NULL);
