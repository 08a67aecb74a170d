INSERT INTO updates (name, architecture, installed_version, candidate_version, suite, is_security,
                     path) VALUES
  ('openssh-server', 'amd64', '1:9.2p1-2+deb12u5', '1:9.2p1-2+deb12u7', 'stable-security', 1, '/l');
INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, package) VALUES
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', 'openssh-server'),
  ('tcp6', '::', 22, 1, 650, 'sshd', 'openssh-server');
