INSERT INTO staff_changes (id, person, class, "on", trained_on) VALUES ('a', '新人', 'joined', '2025-09-01', '2025-08-30'), ('b', '老人', 'joined', '2020-09-01', NULL);
