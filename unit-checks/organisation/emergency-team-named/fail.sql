INSERT INTO duties (role, person) VALUES ('emergency_team', '陈工');
INSERT INTO assets (number, name, class, status) VALUES ('B-01', '旧服务器', 'server', 'retired');
