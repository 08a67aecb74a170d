INSERT INTO duties (role, person) VALUES ('system_admin', '陈工'), ('network_admin', '陈工'), ('database_admin', '吴工'), ('security_admin', '周工'), ('audit_admin', '郑工');
