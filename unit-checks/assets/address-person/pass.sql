INSERT INTO addresses (id, ip, person, asset, released_on) VALUES ('a', '10.0.0.1', '孙', NULL, NULL), ('b', '10.0.0.2', NULL, 'A2', NULL), ('c', '10.0.0.3', NULL, NULL, '2025-01-01');
