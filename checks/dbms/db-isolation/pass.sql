INSERT INTO db_settings (name, value, origin) VALUES
  ('tx_isolation', 'REPEATABLE-READ', 'default');
