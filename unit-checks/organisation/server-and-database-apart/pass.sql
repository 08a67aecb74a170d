INSERT INTO duties (role, person, system) VALUES ('database_admin', '吴工', 'HIS'), ('server_admin', '吴工', '网站'), ('server_admin', '陈工', 'HIS');
