INSERT INTO addresses (id, ip, department) VALUES ('a', '10.0.0.1', '内科');
