INSERT INTO updates (name, architecture, installed_version, candidate_version, suite, is_security,
                     path) VALUES
  ('redis-server', 'amd64', '5:7.0.15-1~deb12u3', '5:7.0.15-1~deb12u5', 'stable-security', 1, '/l'),
  ('openssh-server', 'amd64', '1:9.2p1-2+deb12u6', '1:9.2p1-2+deb12u7', 'stable', 0, '/l');
-- redis listens to this host only, and the update of sshd closes no hole.
INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, package) VALUES
  ('tcp', '127.0.0.1', 6379, 0, 700, 'redis-server', 'redis-server'),
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', 'openssh-server');
