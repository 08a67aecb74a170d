INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES ('cron', 'service',
    'enabled', 1, NULL);
INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 1 * * *', '/usr/local/sbin/backup', 'system', '/etc/cron.d/backup', 1);
