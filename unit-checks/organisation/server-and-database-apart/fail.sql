INSERT INTO duties (role, person, system) VALUES ('database_admin', '吴工', 'HIS'), ('server_admin', '吴工', NULL);
