-- Debian 12 without rsyslog: the folder makes the journal stay.
INSERT INTO services (name, kind, state, is_enabled) VALUES
  ('systemd-journald', 'service', 'static', 1), ('rsyslog', 'service', 'disabled', 0);
INSERT INTO files (path, type, mode, uid, user) VALUES ('/var/log/journal', 'directory', '2755', 0, 'root');
