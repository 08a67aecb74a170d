INSERT INTO scans (object, class, "on", high) VALUES ('门户', 'web', '2025-09-01', 0), ('门户', 'web', '2025-10-01', 2);
