-- 2376 is the one with certificates.
INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 2375, 0, 800, 'dockerd', 0), ('tcp', '0.0.0.0', 2376, 1, 800, 'dockerd', 0);
