INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('rsyslog', '10.0.0.9', 514, 'udp', 0, '*.*', 0, '/etc/rsyslog.conf', 3);
