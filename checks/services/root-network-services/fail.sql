INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, executable, uid, user,
                             service) VALUES
  ('tcp', '0.0.0.0', 8080, 1, 900, 'java', '/usr/lib/jvm/bin/java', 0, 'root', 'his.service'),
  ('tcp6', '::', 8080, 1, 900, 'java', '/usr/lib/jvm/bin/java', 0, 'root', 'his.service'),
  ('udp', '0.0.0.0', 9000, 1, 901, 'system', '/tmp/system', 0, 'root', NULL);
