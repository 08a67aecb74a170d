INSERT INTO assets (id, name, class, warranty_until) VALUES ('A1', '服务器', 'server', '2027-01-01'), ('A2', '电脑', 'workstation', '2020-01-01');
