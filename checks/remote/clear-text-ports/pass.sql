INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, executable, uid,
                             user) VALUES
  ('tcp', '0.0.0.0', 22, 1, 700, 'sshd', '/usr/sbin/sshd', 0, 'root'),
  ('tcp', '127.0.0.1', 5900, 0, 800, 'x11vnc', '/usr/bin/x11vnc', 1000, 'zhang'),
  ('udp', '0.0.0.0', 514, 1, 600, 'rsyslogd', '/usr/sbin/rsyslogd', 0, 'root'),
  ('tcp', '0.0.0.0', 514, 1, 600, 'rsyslogd', '/usr/sbin/rsyslogd', 0, 'root');
