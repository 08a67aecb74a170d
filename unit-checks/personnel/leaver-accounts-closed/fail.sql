INSERT INTO staff_changes (id, person, class, "on", accounts_closed_on) VALUES ('a', '陈工', 'left', '2025-05-01', '2025-05-09');
