INSERT INTO db_patches (engine, version, branch, supported_until, is_supported, latest, is_latest, listed) VALUES
  ('mariadb', '10.11.6', '10.11', '2028-02-16', 1, '10.11.13', 1, '2025-06-01'),
  ('dm', '10.11.6', NULL, '2028-02-16', NULL, '10.11.13', 1, '2025-06-01');
