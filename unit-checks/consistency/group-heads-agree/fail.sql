INSERT INTO duties (role, person, until) VALUES ('group_deputy', '张', '2025-01-01');
INSERT INTO campaigns (id, name, class, starts_on, leader) VALUES ('a', 'a', 'self_inspection', '2025-08-21', '张');
