INSERT INTO duties (id, role, person, duty) VALUES ('a', 'network_admin', '陈工', '');
