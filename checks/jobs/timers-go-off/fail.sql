INSERT INTO timers (name, starts, schedule, command, is_enabled, is_persistent, has_service, last_at, path) VALUES
  ('apt-daily', 'apt-daily.service', 'OnCalendar=daily', '/x', 1, 1, 1, datetime('now', '-50 days'), '/x');
