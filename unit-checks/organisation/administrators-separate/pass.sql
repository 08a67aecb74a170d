INSERT INTO duties (role, person) VALUES ('audit_admin', '郑工'), ('system_admin', '陈工');
INSERT INTO duties (role, person, until) VALUES ('security_admin', '郑工', '2025-01-01');
