INSERT INTO db_settings (name, value, origin) VALUES
  ('tx_isolation', 'READ-UNCOMMITTED', 'default');
