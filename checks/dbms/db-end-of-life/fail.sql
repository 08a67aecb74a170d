INSERT INTO db_patches (engine, version, branch, supported_until, is_supported, latest, is_latest, listed) VALUES
  ('mariadb', '10.3.39', '10.3', '2023-05-25', 0, '10.11.13', 1, '2025-06-01');
