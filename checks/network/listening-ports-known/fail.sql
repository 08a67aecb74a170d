INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 2222, 1, 650, 'dropbear', 0);
