INSERT INTO scans (object, class, "on", high) VALUES ('门户', 'web', '2025-09-01', 3), ('门户', 'web', '2025-10-01', 0);
