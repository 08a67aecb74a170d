INSERT INTO evidence (id, name, expires_on) VALUES ('a', '照片', '2026-01-14');
