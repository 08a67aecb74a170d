INSERT INTO processes (name, pid, uid, user) VALUES ('redis-server', 700, 110, 'redis'), ('sshd', 1, 0, 'root');
