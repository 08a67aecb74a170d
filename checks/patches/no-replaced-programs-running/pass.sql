INSERT INTO processes (pid, name, executable, is_deleted, uid, user, service, started_at) VALUES
  (650, 'sshd', '/usr/sbin/sshd', 0, 0, 'root', 'ssh.service', '2026-01-02T08:00:00Z'),
  (2, 'kthreadd', NULL, 0, 0, 'root', NULL, '2026-01-02T08:00:00Z');
