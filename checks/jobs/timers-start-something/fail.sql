INSERT INTO timers (name, starts, schedule, command, is_enabled, is_persistent, has_service, last_at, path) VALUES
  ('dump', 'his-dump.service', 'OnCalendar=daily', NULL, 1, 0, 0, NULL, '/etc/systemd/system/dump.timer');
