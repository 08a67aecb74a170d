INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, executable, uid, user,
                             service) VALUES
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', '/usr/sbin/sshd', 0, 'root', 'ssh.service'),
  ('tcp', '0.0.0.0', 8080, 1, 900, 'java', '/usr/lib/jvm/bin/java', 998, 'tomcat', 'tomcat.service'),
  ('tcp', '127.0.0.1', 6010, 0, 910, 'agent', '/opt/agent/agent', 0, 'root', 'agent.service'),
  -- The kernel's own NFS server.
  ('tcp', '0.0.0.0', 2049, 1, NULL, NULL, NULL, 0, 'root', NULL);
