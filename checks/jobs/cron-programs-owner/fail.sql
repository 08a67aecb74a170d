INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 1 * * *', '/opt/his/bin/export --all', 'system', '/etc/cron.d/his', 1),
  ('root', 'daily', '/etc/cron.daily/backup', 'directory', '/etc/cron.daily/backup', NULL);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/opt/his/bin/export', 'file', '0755', 1001, 1001, 'his', 'his', 0, 0),
  ('/etc/cron.daily/backup', 'file', '0777', 0, 0, 'root', 'root', 1, 1);
