INSERT INTO duties (role, person) VALUES ('system_admin', '陈工'), ('network_admin', '陈工'), ('database_admin', '吴工'), ('security_admin', '周工');
INSERT INTO duties (role, person, until) VALUES ('audit_admin', '郑工', '2026-01-14');
