INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, executable, uid,
                             user) VALUES
  ('tcp6', '::', 23, 1, 1, 'systemd', '/usr/lib/systemd/systemd', 0, 'root'),
  ('tcp', '0.0.0.0', 2323, 1, 900, 'in.telnetd', '/usr/sbin/in.telnetd', 0, 'root'),
  ('tcp', '0.0.0.0', 5931, 1, 800, 'Xtigervnc', '/usr/bin/Xtigervnc', 1000, 'zhang');
