INSERT INTO packages (name, version, manager, status) VALUES
  ('openssh-server', '1:6.7p1-5', 'dpkg', 'installed'), ('openssh-server', '6.6.1p1-35.el7', 'rpm', 'installed');
INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('useprivilegeseparation', 'no', '', 0, '/etc/ssh/sshd_config', 20);
