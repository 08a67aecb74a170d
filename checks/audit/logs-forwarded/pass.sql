INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('filebeat', NULL, NULL, NULL, NULL, NULL, 0, '/usr/lib/systemd/system/filebeat.service', NULL);
