INSERT INTO staff_changes (id, person, class, "on", undertaking_signed_on) VALUES ('a', '陈工', 'left', '2025-05-01', '2025-04-30');
