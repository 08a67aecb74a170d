INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES ('cron', 'service',
    'enabled', 1, 0);
INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 1 * * *', '/usr/local/sbin/backup', 'system', '/etc/cron.d/backup', 1),
  ('root', '0 2 * * *', 'test -e /run/systemd/system || e2scrub_all', 'system',
    '/etc/cron.d/e2scrub_all', 1);
