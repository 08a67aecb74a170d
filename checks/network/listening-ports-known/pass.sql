INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', 0), ('tcp', '127.0.0.1', 5432, 0, 800, 'postgres', 110),
  ('udp', '0.0.0.0', 68, 1, 600, 'dhclient', 0);
