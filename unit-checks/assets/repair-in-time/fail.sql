INSERT INTO repairs (id, asset, reported_on, fault) VALUES ('a', 'A1', '2025-12-01', '不开机');
