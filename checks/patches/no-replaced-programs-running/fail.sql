INSERT INTO processes (pid, name, executable, is_deleted, uid, user, service, started_at) VALUES
  (650, 'sshd', '/usr/sbin/sshd', 1, 0, 'root', 'ssh.service', '2025-06-02T08:00:00Z'),
  (900, 'java', '/usr/lib/jvm/java-17-openjdk-amd64/bin/java', 1, 998, 'his', NULL,
   '2025-06-02T08:00:00Z');
