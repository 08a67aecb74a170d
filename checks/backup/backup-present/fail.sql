INSERT INTO backups (pattern, files, path, modified_at, age_hours, size_bytes,
                     median_bytes, ratio, is_whole, problem, mode, is_world_readable) VALUES
  ('/backup/his-*.sql.gz', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
