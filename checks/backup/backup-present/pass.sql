INSERT INTO mysql_config (scope, key, value, product) VALUES ('server', 'port', '3306', 'mariadb');
INSERT INTO backups (pattern, files, path, modified_at, age_hours, size_bytes,
                     median_bytes, ratio, is_whole, problem, mode, is_world_readable) VALUES
  ('/backup/*', 9, '/backup/his-0114.sql.gz', '2026-01-14T02:00:00Z', 22.0, 1000, 1010, 0.99, 1, NULL, '0600', 0);
