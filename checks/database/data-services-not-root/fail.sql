INSERT INTO processes (name, pid, uid, user) VALUES ('redis-server', 700, 0, 'root');
INSERT INTO processes (name, pid, uid, user, executable, service) VALUES
    ('java', 800, 0, 'root', '/opt/jdk/bin/java', 'his.service'), ('java', 801, 0, 'root', '/opt/jdk/bin/java', 'his.service');
