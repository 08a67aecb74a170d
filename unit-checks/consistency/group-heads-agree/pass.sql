INSERT INTO duties (role, person, since) VALUES ('group_deputy', '张', '2020-01-01');
INSERT INTO campaigns (id, name, class, starts_on, leader) VALUES ('a', 'a', 'self_inspection', '2025-08-21', '张');
