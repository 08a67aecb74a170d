INSERT INTO db_settings (name, value, origin) VALUES
  ('fsync', 'on', 'default'),
  ('innodb_flush_log_at_trx_commit', '1', 'default');
