INSERT INTO mysql_config (scope, key, value, product) VALUES ('server', 'port', '3306', 'mariadb');
INSERT INTO backups (pattern, files, path, modified_at, age_hours, size_bytes,
                     median_bytes, ratio, is_whole, problem, mode, is_world_readable) VALUES
  ('/backup/*', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
