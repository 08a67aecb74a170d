INSERT INTO duties (role, person) VALUES ('emergency_team', '陈工');
INSERT INTO assets (number, name, class) VALUES ('B-01', '备用服务器', 'spare');
