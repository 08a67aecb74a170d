INSERT INTO people (id, name, left_on) VALUES ('周', '周', NULL), ('孙', '孙', '2025-12-01');
INSERT INTO media (id, number, class, state, custodian, issued_to) VALUES ('U1', 'U1', 'stick', 'issued', '周', '孙');
