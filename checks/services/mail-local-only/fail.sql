INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 25, 1, 800, 'master', 0), ('tcp6', '::', 25, 1, 800, 'master', 0);
