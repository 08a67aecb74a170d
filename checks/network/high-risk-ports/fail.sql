INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 23, 1, 800, 'inetd', 0),
  ('udp', '0.0.0.0', 111, 1, 801, 'rpcbind', 101),
  ('tcp', '0.0.0.0', 5901, 1, 802, 'Xtightvnc', 1000), ('tcp6', '::', 5901, 1, 802, 'Xtightvnc', 1000);
