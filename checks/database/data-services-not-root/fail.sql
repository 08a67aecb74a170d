INSERT INTO processes (name, pid, uid, user) VALUES ('redis-server', 700, 0, 'root');
