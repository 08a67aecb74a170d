INSERT INTO duties (role, person) VALUES ('audit_admin', '陈工'), ('system_admin', '陈工');
