INSERT INTO duties (role, person) VALUES ('system_admin', '陈工'), ('network_admin', '陈工');
